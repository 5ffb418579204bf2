import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Origin, Report } from "../../report";
import type { Finding } from "../../rules";
import { Answer } from "../explanations/Answer";
import { ExplainedFindings } from "../explanations/ExplainedFindings";
import type { Drafts } from "../explanations/useDrafts";
import { useExplain } from "../explanations/useExplain";
import { overviewWords } from "../fill/overviewWords";
import { Opinion } from "../opinion/Opinion";
import type { Examination } from "../report/examine";
import type { Desk } from "../report/useCorrection";
import { Suspects } from "../suspects/Suspects";
import "../styles/review.css";
import { FindingsList } from "./FindingsList";
import { NothingFound } from "./NothingFound";
import { NotAssessedRules } from "./NotAssessedRules";
import { openerId, ReviewActions } from "./ReviewActions";
import { SeverityFilter } from "./SeverityFilter";
import { useListing } from "./useListing";
import { usePaint } from "./usePaint";
import { useReviewTools } from "./useReviewTools";
import { reviewWords as say } from "./words";

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
  const { open, explained, counts, notAssessed, diagnosis } = examination;
  const { isBusy, save } = useExplain(desk);
  const [arrivals, setArrivals] = useState(0);
  const [isOpinion, setIsOpinion] = useState(false);
  useReturn(isOpinion);
  const tools = useReviewTools(desk.workbook);
  const listing = useListing(open, report.edition);
  const paint = usePaint(tools, report, open, desk.say);
  const saveAnswer = async (key: string, finding: Finding, text: string): Promise<void> => {
    if (!(await save(finding, text))) return;
    drafts.set(key, null);
    setArrivals((count) => count + 1);
  };
  const select = async (origins: readonly Origin[]): Promise<void> => {
    const selected = await tools?.select(origins);
    if (selected && !selected.ok) desk.say("trouble", selected.failure.sentence);
  };
  if (isOpinion) return <Opinion {...{ report, examination, desk, tools }} onBack={() => setIsOpinion(false)} />;
  return (
    <section className="nb-review">
      <h2 className="nb-hidden">{say.heading}</h2>
      <div className="nb-review-head">
        <SeverityFilter counts={counts} chosen={listing.filter.severities} onToggle={listing.toggle} />
        <ReviewActions
          {...{ isChecking, paint }}
          onRecheck={() => void desk.recheck()}
          onOpinion={() => setIsOpinion(true)}
        />
      </div>
      {!isLive && <p className="nb-muted">{say.notLive}</p>}
      {open.length === 0 && <NothingFound explained={explained.length} notAssessed={notAssessed.length} />}
      {blanks > 0 && (
        <div className="nb-blanks">
          <p>{say.blanks(blanks)}</p>
          <Button size="small" onClick={onFillBlanks} disabledFocusable={isFilling}>
            {isFilling ? overviewWords.filling : overviewWords.fillBlanks}
          </Button>
        </div>
      )}
      <Suspects {...{ report, diagnosis, desk, onGoTo }} />
      <FindingsList
        {...{ listing, onGoTo }}
        selecting={tools && { isPossible: (origins) => tools.canSelect(origins), select: (all) => void select(all) }}
      >
        {({ id, finding }, tabIndex) =>
          finding.severity === "verify" && (
            <Answer
              draft={drafts.texts.get(id) ?? null}
              existing={null}
              {...{ isBusy, tabIndex }}
              onDraft={(text) => drafts.set(id, text)}
              onSave={(text) => void saveAnswer(id, finding, text)}
            />
          )
        }
      </FindingsList>
      <ExplainedFindings
        {...{ explained, drafts, isBusy, arrivals, onGoTo }}
        onSave={(key, finding, text) => void saveAnswer(key, finding, text)}
      />
      <NotAssessedRules notAssessed={notAssessed} />
    </section>
  );
}

/** Gives the focus back to the button that opened a view when the view is closed. */
function useReturn(isOpen: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(openerId)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
}
