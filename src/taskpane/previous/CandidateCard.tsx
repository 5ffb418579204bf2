import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Report } from "../../report";
import { doubtsAbout, summaryOf, tablesMissing } from "./fit";
import type { Candidate } from "./usePrevious";
import { previousWords as say } from "./words";

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly report: Report;
  readonly isKeeping: boolean;
  readonly onKeep: (replace: boolean) => void;
  readonly onOther: () => void;
  readonly onCancel: () => void;
}

/** What a chosen file is, before anything is kept of it: whose report, of which year, and what does not fit. */
export function CandidateCard({ candidate, report, isKeeping, onKeep, onOther, onCancel }: CandidateCardProps) {
  const card = useRef<HTMLDivElement>(null);
  // The button that led here is gone; the focus moves on to what it brought.
  useEffect(() => card.current?.focus(), []);
  const { report: previous, fileName, mustReplace } = candidate;
  const doubts = doubtsAbout(previous, report);
  const missing = tablesMissing(previous);
  return (
    <div ref={card} className="nb-card" tabIndex={-1} role="group" aria-label={summaryOf(previous)}>
      <p>
        <strong>{summaryOf(previous)}</strong>
      </p>
      <p className="nb-muted">{say.fromFile(fileName)}</p>
      {missing !== "" && <p>{missing}</p>}
      {doubts.map((doubt) => (
        <p key={doubt} className="nb-doubt">
          <span aria-hidden="true">▲</span> {doubt}
        </p>
      ))}
      {doubts.length > 0 && <p>{say.doubt}</p>}
      {mustReplace && <p role="alert">{say.exists}</p>}
      <div className="nb-buttons">
        <Button
          size="small"
          appearance={doubts.length > 0 || mustReplace ? "secondary" : "primary"}
          disabledFocusable={isKeeping}
          onClick={() => onKeep(mustReplace)}
        >
          {isKeeping ? say.keeping : mustReplace ? say.replace : doubts.length > 0 ? say.keepAnyway : say.keep}
        </Button>
        <Button size="small" disabledFocusable={isKeeping} onClick={onOther}>
          {say.other}
        </Button>
        <Button size="small" disabledFocusable={isKeeping} onClick={onCancel}>
          {say.cancel}
        </Button>
      </div>
    </div>
  );
}
