import { Button } from "@fluentui/react-components";
import { remainingWords } from "../../../batch";
import { countyWords as say } from "../words";
import type { Batch, BatchState } from "./batch";

interface ProgressLineProps {
  readonly state: BatchState;
  readonly batch: Batch;
}

/** How far the batch is, how long it will take, and the way out; afterwards, how it came out. */
export function ProgressLine({ state, batch }: ProgressLineProps) {
  const { phase, progress, left, tally, answers } = state;
  const { done, total } = progress;
  const isBusy = phase !== "rest";
  const label = phase === "previous" ? say.readingPrevious : say.checking;
  return (
    <>
      {isBusy && (
        <div className="nb-batch">
          <div className="nb-batch-line">
            <span>
              {label} {say.progress(done, total)}
              <small>{remainingWords(progress)}</small>
            </span>
            <Button size="small" onClick={() => batch.stop()}>
              {say.cancel}
            </Button>
          </div>
          <div
            className="nb-meter"
            role="progressbar"
            aria-label={label}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={done}
            aria-valuetext={`${say.progress(done, total)}，${remainingWords(progress)}`}
          >
            <span style={{ width: `${total > 0 ? (done / total) * 100 : 0}%` }} />
          </div>
        </div>
      )}
      <div role="status" className="nb-batch-end">
        {!isBusy && left > 0 && <p>{say.cancelled(answers.length, left)}</p>}
        {!isBusy && left === 0 && answers.length > 0 && (
          <p>
            <span>{say.finished(answers.length)}</span>
            <span>{say.outcome(tally.failed, tally.unreadable)}</span>
          </p>
        )}
      </div>
      {!isBusy && left > 0 && (
        <div className="nb-buttons">
          <Button size="small" appearance="primary" onClick={() => void batch.resume()}>
            {say.resume(left)}
          </Button>
        </div>
      )}
    </>
  );
}
