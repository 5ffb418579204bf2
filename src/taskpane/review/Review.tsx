import { Button } from "@fluentui/react-components";
import type { EditionId } from "../../form";
import type { Origin } from "../../report";
import type { Assessment } from "../../rules";
import { words } from "../words";
import { FindingItem } from "./FindingItem";
import { groupFindings, keyedFindings } from "./grouping";
import { countBySeverity } from "./severity";
import { SeverityCounts } from "./SeverityCounts";

interface ReviewProps {
  readonly edition: EditionId;
  readonly assessment: Assessment;
  readonly blanks: number;
  readonly isChecking: boolean;
  readonly isFilling: boolean;
  readonly isLive: boolean;
  readonly onGoTo: (origin: Origin) => void;
  readonly onFillBlanks: () => void;
  readonly onRecheck: () => void;
}

/** What the rules found in the open workbook, by table. */
export function Review(props: ReviewProps) {
  const { assessment, edition, blanks, isChecking, isFilling, isLive, onGoTo, onFillBlanks, onRecheck } = props;
  const say = words.review;
  const { findings, notAssessed } = assessment;
  return (
    <section className="nb-review">
      <h2 className="nb-hidden">{say.heading}</h2>
      <div className="nb-review-head">
        <SeverityCounts counts={countBySeverity(findings)} />
        <Button size="small" onClick={onRecheck} disabledFocusable={isChecking}>
          {isChecking ? say.checking : say.recheck}
        </Button>
      </div>
      {!isLive && <p className="nb-muted">{say.notLive}</p>}
      {findings.length === 0 && (
        <div className="nb-empty">
          <p>
            <span className="nb-tick-done" aria-hidden="true">
              ✓
            </span>{" "}
            {say.none}
          </p>
          <p className="nb-muted">{say.noneMore}</p>
        </div>
      )}
      {blanks > 0 && (
        <div className="nb-blanks">
          <p>{say.blanks(blanks)}</p>
          <Button size="small" onClick={onFillBlanks} disabledFocusable={isFilling}>
            {isFilling ? words.overview.filling : words.overview.fillBlanks}
          </Button>
        </div>
      )}
      {groupFindings(findings, edition).map((group) => (
        <section key={group.id} aria-label={group.title}>
          <h3>{group.title}</h3>
          <ul className="nb-findings">
            {keyedFindings(group.findings).map(({ key, finding }) => (
              <FindingItem key={key} finding={finding} onGoTo={onGoTo} />
            ))}
          </ul>
        </section>
      ))}
      {notAssessed.length > 0 && (
        <details className="nb-details">
          <summary>{say.notAssessed(notAssessed.length)}</summary>
          <ul>
            {notAssessed.map(({ rule, why }) => (
              <li key={rule}>
                {rule}：{why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
