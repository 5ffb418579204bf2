import { Button } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent } from "react";
import { isRefused, mergeReports } from "../../../merge";
import { success, type Report } from "../../../report";
import type { DraftProblems } from "../../fill/draft";
import { focusField, IdentityFields } from "../../fill/IdentityFields";
import { useTask } from "../../pane/useTask";
import type { Desk } from "../../report/useCorrection";
import type { CountyDesk } from "../County";
import type { BatchState } from "../work/batch";
import { mergeSources } from "../work/mergeSources";
import { checkSettings } from "../work/protocol";
import { MergedCounty } from "./MergedCounty";
import { mergePlanOf, usualYear, type MergeDraft } from "./mergeDraft";
import { mergeWords as say } from "./words";

interface MergePlaceProps {
  readonly county: CountyDesk;
  readonly state: BatchState;
  /** The report in the workbook; null where there is none. */
  readonly own: Report | null;
  readonly desk: Desk;
  readonly today: Date;
  /** Leads to a file in the list. */
  readonly onOpen: (file: string) => void;
}

/** 生成汇总: who sums up what, and the sums with all that is doubtful about them. */
export function MergePlace({ county, state, own, desk, today, onOpen }: MergePlaceProps) {
  const [draft, setDraft] = useState(county.merge);
  const [problems, setProblems] = useState<DraftProblems>({});
  const list = useId();
  const form = useRef<HTMLFormElement>(null);
  const { busy, run } = useTask<"merge">();
  const year = draft.year === "" ? usualYear(state.answers.map(({ row }) => row)) : draft.year;
  const isBusy = busy !== null || state.phase !== "rest";
  const change = (part: Partial<MergeDraft>): void => {
    county.merge = { ...county.merge, ...part };
    setDraft(county.merge);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    const answers = county.batch.inOrder();
    const wanted = mergePlanOf({ ...draft, year }, own, today, checkSettings(county.batch.settings()).contextFor);
    if (!("plan" in wanted)) {
      setProblems(wanted);
      return focusField(form.current, wanted.agency === undefined ? "year" : "agency");
    }
    setProblems({});
    const { plan } = wanted;
    const made = await run("merge", async () => {
      // The word that it is under way is drawn before the work begins.
      await new Promise((resolve) => setTimeout(resolve, 0));
      return success(mergeReports(mergeSources(answers), plan));
    });
    if (!made) return;
    if (made.ok) change({ merged: { merged: made.value, hasList: plan.listed !== null, answers: state.answers } });
    else desk.say("trouble", made.failure.sentence);
  };

  return (
    <>
      <form ref={form} className="nb-form" noValidate onSubmit={(event) => void submit(event)} aria-label={say.heading}>
        <p className="nb-muted">{say.hint}</p>
        <IdentityFields
          draft={{ agency: draft.agency, kind: draft.kind, year }}
          problems={problems}
          onChange={({ agency, kind, year: typed }) =>
            change({ agency, kind, ...(typed === year ? {} : { year: typed }) })
          }
        />
        <div className="nb-explain">
          <label htmlFor={list}>{say.list}</label>
          <textarea
            id={list}
            rows={3}
            aria-describedby={`${list}-hint`}
            value={draft.list}
            onChange={({ target }) => change({ list: target.value })}
          />
          <p id={`${list}-hint`} className="nb-muted">
            {say.listHint}
          </p>
        </div>
        {own && (
          <Tick
            label={say.own(own.agency ?? "")}
            isTicked={draft.comparesOwn}
            onTick={(comparesOwn) => change({ comparesOwn })}
          />
        )}
        <Tick label={say.takesErrors} isTicked={draft.takesErrors} onTick={(takesErrors) => change({ takesErrors })} />
        <div className="nb-buttons">
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {busy ? say.making : say.submit}
          </Button>
        </div>
      </form>
      <div role="status">{draft.merged && <p>{sentenceOf(draft.merged)}</p>}</div>
      {draft.merged && (
        <MergedCounty
          outcome={draft.merged}
          isOutdated={draft.merged.answers !== state.answers}
          {...{ desk, onOpen }}
        />
      )}
    </>
  );
}

function sentenceOf({ merged }: NonNullable<MergeDraft["merged"]>): string {
  const { report, units, leftOut } = merged;
  if (!isRefused(merged)) return say.done(report.agency ?? "", report.year ?? 0, units.length, leftOut.length);
  const wrong = leftOut.filter(({ reason }) => reason === "errors").length;
  return wrong > 0 ? say.refused(wrong) : say.nothing;
}

interface TickProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Tick({ label, isTicked, onTick }: TickProps) {
  return (
    <label className="nb-tick-line">
      <input type="checkbox" checked={isTicked} onChange={({ target }) => onTick(target.checked)} />
      {label}
    </label>
  );
}
