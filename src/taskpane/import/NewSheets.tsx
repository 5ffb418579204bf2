import { Button } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { editionFor } from "../../form";
import type { Report } from "../../report";
import { planOf, type DraftProblems } from "../fill/draft";
import { focusField, IdentityFields, type Identity } from "../fill/IdentityFields";
import type { Fill } from "../fill/useFill";
import { countFilled, totalsAddUp } from "./compareCells";
import { fitTo } from "./fit";
import { emptyImport, type ImportDraft } from "./importDraft";
import type { SetImport } from "./useImport";
import { Doubts, Leave } from "./Doubts";
import { importWords as say } from "./words";

interface NewSheetsProps {
  readonly report: Report;
  readonly draft: ImportDraft;
  readonly fill: Fill;
  readonly today: Date;
  readonly onDraft: SetImport;
  readonly onOther: () => void;
  readonly onBack: () => void;
}

/** Into a workbook without a report: the sheets are built with what was read, and asked for is what it does not say. */
export function NewSheets({ report, draft, fill, today, onDraft, onOther, onBack }: NewSheetsProps) {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<DraftProblems>({});
  const totals = totalsAddUp(report) ? "formula" : "typed";
  const known = identityOf(report);
  const identity = draft.identity ?? known;
  const asked = askedFor(report, planOf({ ...known, totals }, today));
  const outcome = planOf({ ...identity, totals }, today);
  const edition = editionFor("plan" in outcome ? outcome.plan.year : report.year);
  const fitting = fitTo(edition, report);
  const isBuilding = fill.busy === "build";
  const doubts = [
    ...(fitting.left.length > 0 ? [say.leftOut(fitting.left.map(({ number }) => number).join("、"), edition.id)] : []),
    ...(report.year !== null && report.year < today.getFullYear() - 1 ? [say.olderYear(report.year)] : []),
  ];

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBuilding) return;
    if ("plan" in outcome) {
      setProblems({});
      const cells = countFilled(fitting.report);
      const built = fill.build({ ...outcome.plan, fill: fitting.report }, (sheets) => say.built(sheets.length, cells));
      void built.then((isBuilt) => {
        if (isBuilt) onDraft(() => emptyImport);
      });
      return;
    }
    setProblems(outcome);
    focusField(form.current, outcome.agency === undefined ? "year" : "agency");
  };

  return (
    <form ref={form} className="nb-form" noValidate onSubmit={submit} aria-label={say.build}>
      <Doubts doubts={doubts} />
      {asked.length > 0 && (
        <IdentityFields
          draft={identity}
          problems={problems}
          asked={asked}
          onChange={(next) => onDraft((before) => ({ ...before, identity: next }))}
        />
      )}
      <p className="nb-muted">{totals === "formula" ? say.formulas : say.typed}</p>
      <div className="nb-buttons">
        <Button type="submit" appearance="primary" disabledFocusable={isBuilding}>
          {isBuilding ? say.building : say.build}
        </Button>
        <Leave isWaiting={isBuilding} {...{ onOther, onBack }} />
      </div>
    </form>
  );
}

function identityOf({ agency, kind, year }: Report): Identity {
  return { agency: agency ?? "", kind: kind ?? "township", year: year === null ? "" : String(year) };
}

/** What the report does not say, or says in a way that no sheets can be built from. */
function askedFor({ kind }: Report, outcome: ReturnType<typeof planOf>): readonly (keyof Identity)[] {
  const problems: DraftProblems = "plan" in outcome ? {} : outcome;
  return [
    ...(problems.agency === undefined ? [] : ["agency" as const]),
    ...(kind === null ? ["kind" as const] : []),
    ...(problems.year === undefined ? [] : ["year" as const]),
  ];
}
