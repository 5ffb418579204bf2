import type { Finished } from "./finished";
import { exportWords as say } from "./words";

interface ExportStateProps {
  readonly finished: Finished;
  readonly onReview: () => void;
}

/** Whether the finished report or a draft leaves, what is still to be answered, and what the export mends by itself. */
export function ExportState({ finished, onReview }: ExportStateProps) {
  const { draft, hasBlanks, openQuestions, mended } = finished;
  return (
    <>
      {draft ? (
        <div className="nb-state nb-state-blocked">
          <p>
            <span className="nb-error" aria-hidden="true">
              ■
            </span>{" "}
            {say.blocked(draft.openErrors)}
            {hasBlanks && say.unfinished}
          </p>
          <button type="button" className="nb-link" onClick={onReview}>
            {say.toReview}
          </button>
        </div>
      ) : (
        <p className="nb-state">
          <span className="nb-tick-done" aria-hidden="true">
            ✓
          </span>{" "}
          {say.clean}
        </p>
      )}
      {openQuestions > 0 && (
        <p className="nb-question">
          <span className="nb-verify" aria-hidden="true">
            ▲
          </span>{" "}
          {say.questions(openQuestions)}{" "}
          <button type="button" className="nb-link" onClick={onReview}>
            {say.toQuestions}
          </button>
        </p>
      )}
      {mended.length > 0 && (
        <details className="nb-details">
          <summary>{say.mended(mended.length)}</summary>
          <ul>
            {mended.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
