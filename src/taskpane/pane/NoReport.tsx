import type { Snapshot } from "../../excel";
import { words } from "../words";

interface NoReportProps {
  readonly found: Snapshot["report"];
  readonly onStart: () => void;
}

/** 审核 and 导出 of a workbook in which no report was recognised. */
export function NoReport({ found, onStart }: NoReportProps) {
  const isNone = found.ok || found.failure.code === "NotAReport";
  return (
    <div className="nb-empty">
      <p>{isNone ? words.review.noReport : found.failure.sentence}</p>
      <button type="button" className="nb-link" onClick={onStart}>
        {words.review.toStart}
      </button>
    </div>
  );
}
