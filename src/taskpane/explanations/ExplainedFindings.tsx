import { useEffect, useRef } from "react";
import type { Origin } from "../../report";
import type { Finding } from "../../rules";
import type { ExplainedFinding } from "../report/examine";
import { keyedFindings, targetOf } from "../review/grouping";
import { Answer } from "./Answer";
import type { Drafts } from "./useDrafts";
import { explanationWords as say } from "./words";

interface ExplainedFindingsProps {
  readonly explained: readonly ExplainedFinding[];
  readonly drafts: Drafts;
  readonly isBusy: boolean;
  /** Counts the 说明 that were saved: the newest has just moved here, and the focus with it. */
  readonly arrivals: number;
  readonly onGoTo: (origin: Origin) => void;
  readonly onSave: (key: string, finding: Finding, text: string) => void;
}

/** The findings that are answered, folded away, each with its 说明. */
export function ExplainedFindings({ explained, drafts, isBusy, arrivals, onGoTo, onSave }: ExplainedFindingsProps) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (arrivals > 0) summary.current?.focus();
  }, [arrivals]);
  if (explained.length === 0) return null;
  return (
    <details className="nb-details nb-explained">
      <summary ref={summary}>{say.explained(explained.length)}</summary>
      <ul>
        {keyedFindings(explained.map(({ finding }) => finding)).map(({ key, finding }, index) => {
          const text = explained[index]?.explanation.text ?? "";
          const draftKey = `explained ${key}`;
          const target = targetOf(finding);
          return (
            <li key={key}>
              {target ? (
                <button type="button" className="nb-explained-finding" onClick={() => onGoTo(target)}>
                  {finding.message}
                </button>
              ) : (
                <p className="nb-explained-finding">{finding.message}</p>
              )}
              <p className="nb-explained-text">
                {say.label}：{text}
              </p>
              <Answer
                draft={drafts.texts.get(draftKey) ?? null}
                existing={text}
                isBusy={isBusy}
                onDraft={(draft) => drafts.set(draftKey, draft)}
                onSave={(answer) => onSave(draftKey, finding, answer)}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
