import { words } from "../words";
import type { Look } from "./look";

interface TroubleLineProps {
  readonly look: Look;
  readonly isChecking: boolean;
  readonly onRetry: () => void;
}

/** Why the last look at the workbook failed. Goes away by itself with the next good one. */
export function TroubleLine({ look, isChecking, onRetry }: TroubleLineProps) {
  const { trouble, snapshot } = look;
  return (
    <div role="status">
      {trouble && (
        <div className="nb-notice nb-notice-trouble">
          <span aria-hidden="true">!</span>
          <p>
            {trouble.sentence}
            {snapshot && words.review.stale}
          </p>
          <button
            type="button"
            className="nb-link"
            aria-disabled={isChecking}
            onClick={isChecking ? undefined : onRetry}
          >
            {isChecking ? words.review.checking : words.retry}
          </button>
        </div>
      )}
    </div>
  );
}
