import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { isRefused, planMerge, printTime, type LeftOut } from "../../../merge";
import { groupNotAssessed, severityNames, severitySigns } from "../../../rules";
import { requestDownload } from "../../export/download";
import { useTask } from "../../pane/useTask";
import type { Desk } from "../../report/useCorrection";
import { workbookFile } from "../results/takeAway";
import { countyWords } from "../words";
import { Alike } from "./Alike";
import { CountyFigures } from "./CountyFigures";
import type { MergeOutcome } from "./mergeDraft";
import { mergeWords as say } from "./words";

interface MergedCountyProps {
  readonly outcome: MergeOutcome;
  /** Whether files were checked or left out since. */
  readonly isOutdated: boolean;
  readonly desk: Desk;
  readonly onOpen: (file: string) => void;
}

/** The sums of a county, who is not in them, and what is doubtful about them. */
export function MergedCounty({ outcome, isOutdated, desk, onOpen }: MergedCountyProps) {
  const { merged } = outcome;
  const { missing, leftOut, assessment } = merged;
  const notAssessed = useMemo(() => groupNotAssessed(assessment.notAssessed), [assessment]);
  return (
    <>
      {isOutdated && (
        <p className="nb-doubt">
          <span aria-hidden="true">▲</span> {say.outdated}
        </p>
      )}
      {!isRefused(merged) && <Save outcome={outcome} desk={desk} />}
      {missing.length > 0 && (
        <details className="nb-details" open>
          <summary>{say.missing(missing.length)}</summary>
          <p>{missing.join("、")}</p>
        </details>
      )}
      {leftOut.length > 0 && (
        <details className="nb-details" open>
          <summary>{say.leftOut(leftOut.length)}</summary>
          <ul>
            {leftOut.map((one) => (
              <LeftOutLine key={one.file} leftOut={one} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      )}
      {assessment.findings.length > 0 ? (
        <details className="nb-details" open={!isRefused(merged)}>
          <summary>{say.findings(assessment.findings.length)}</summary>
          <ul>
            {assessment.findings.map(({ rule, severity, message }, at) => (
              <li key={`${rule} ${at}`}>
                <span className={`nb-sign nb-${severity}`}>
                  <span aria-hidden="true">{severitySigns[severity]}</span> {severityNames[severity]}
                </span>
                {rule} {message}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="nb-muted">{say.noFindings}</p>
      )}
      {!isRefused(merged) && <CountyFigures merged={merged} />}
      <Alike merged={merged} />
      {notAssessed.length > 0 && (
        <details className="nb-details">
          <summary>{say.notAssessed(assessment.notAssessed.length)}</summary>
          <ul>
            {notAssessed.map(({ codes, why }) => (
              <li key={why}>
                {codes}：{why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function LeftOutLine({
  leftOut: { file, sentence },
  onOpen,
}: { readonly leftOut: LeftOut } & Pick<MergedCountyProps, "onOpen">) {
  return (
    <li>
      {sentence}{" "}
      <button type="button" className="nb-link" aria-label={countyWords.openRow(file)} onClick={() => onOpen(file)}>
        {say.look}
      </button>
    </li>
  );
}

function Save({ outcome: { merged, hasList }, desk: { say: notify } }: Pick<MergedCountyProps, "outcome" | "desk">) {
  const { busy, run } = useTask<"save">();
  const { agency, year } = merged.report;
  const save = async (): Promise<void> => {
    const made = await run("save", () =>
      workbookFile(say.fileName(agency ?? "", year ?? 0), async () => {
        const { writeCalculated } = await import("../../../files/xlsx/writeCalculated");
        return writeCalculated(planMerge(merged, printTime(new Date()), hasList));
      }),
    );
    if (!made) return;
    if (!made.ok) return notify("trouble", made.failure.sentence);
    requestDownload(made.value.content, made.value.name);
    notify("done", countyWords.mergeRequested(made.value.name));
  };
  return (
    <div className="nb-save">
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void save()}>
        {busy ? countyWords.making : say.save}
      </Button>
      <p className="nb-muted">{say.saveHint}</p>
    </div>
  );
}
