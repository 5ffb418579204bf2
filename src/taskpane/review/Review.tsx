import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Origin, Report } from "../../report";
import type { Finding } from "../../rules";
import { Answer } from "../explanations/Answer";
import { ExplainedFindings } from "../explanations/ExplainedFindings";
import type { Drafts } from "../explanations/useDrafts";
import { useExplain } from "../explanations/useExplain";
import { explanationWords } from "../explanations/words";
import { overviewWords } from "../fill/overviewWords";
import type { Examination } from "../report/examine";
import type { Desk } from "../report/useCorrection";
import { Suspects } from "../suspects/Suspects";
import { words } from "../words";
import { FindingItem } from "./FindingItem";
import { groupFindings, keyedFindings } from "./grouping";
import { NotAssessedRules } from "./NotAssessedRules";
import { SeverityCounts } from "./SeverityCounts";
import { reviewWords } from "./words";

interface ReviewProps {
  readonly report: Report;
  readonly examination: Examination;
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly blanks: number;
  readonly isChecking: boolean;
  readonly isFilling: boolean;
  readonly isLive: boolean;
  readonly onGoTo: (origin: Origin) => void;
  readonly onFillBlanks: () => void;
}

/** What the rules found in the open workbook: the cells that are probably to blame, then the findings by table. */
export function Review(props: ReviewProps) {
  const { report, examination, desk, drafts, blanks, isChecking, isFilling, isLive, onGoTo, onFillBlanks } = props;
  const say = reviewWords;
  const { open, explained, counts, notAssessed, diagnosis } = examination;
  const { isBusy, save } = useExplain(desk);
  const [arrivals, setArrivals] = useState(0);
  const saveAnswer = async (key: string, finding: Finding, text: string): Promise<void> => {
    if (!(await save(finding, text))) return;
    drafts.set(key, null);
    setArrivals((count) => count + 1);
  };
  return (
    <section className="nb-review">
      <h2 className="nb-hidden">{say.heading}</h2>
      <div className="nb-review-head">
        <SeverityCounts counts={counts} />
        <Button size="small" onClick={() => void desk.recheck()} disabledFocusable={isChecking}>
          {isChecking ? words.review.checking : say.recheck}
        </Button>
      </div>
      {!isLive && <p className="nb-muted">{say.notLive}</p>}
      {open.length === 0 && (
        <div className="nb-empty">
          <p>
            <span className="nb-tick-done" aria-hidden="true">
              ✓
            </span>{" "}
            {explained.length > 0 ? explanationWords.allAnswered : words.review.none}
          </p>
          <p className="nb-muted">{notAssessed.length > 0 ? say.nonePartly(notAssessed.length) : say.noneMore}</p>
        </div>
      )}
      {blanks > 0 && (
        <div className="nb-blanks">
          <p>{say.blanks(blanks)}</p>
          <Button size="small" onClick={onFillBlanks} disabledFocusable={isFilling}>
            {isFilling ? overviewWords.filling : overviewWords.fillBlanks}
          </Button>
        </div>
      )}
      <Suspects {...{ report, diagnosis, desk, onGoTo }} />
      {groupFindings(open, report.edition).map((group) => (
        <section key={group.id} aria-label={group.title}>
          <h3>{group.title}</h3>
          <ul className="nb-findings">
            {keyedFindings(group.findings).map(({ key, finding }) => (
              <FindingItem key={key} finding={finding} onGoTo={onGoTo}>
                {finding.severity === "verify" && (
                  <Answer
                    draft={drafts.texts.get(`${group.id} ${key}`) ?? null}
                    existing={null}
                    isBusy={isBusy}
                    onDraft={(text) => drafts.set(`${group.id} ${key}`, text)}
                    onSave={(text) => void saveAnswer(`${group.id} ${key}`, finding, text)}
                  />
                )}
              </FindingItem>
            ))}
          </ul>
        </section>
      ))}
      <ExplainedFindings
        {...{ explained, drafts, isBusy, arrivals, onGoTo }}
        onSave={(key, finding, text) => void saveAnswer(key, finding, text)}
      />
      <NotAssessedRules notAssessed={notAssessed} />
    </section>
  );
}
