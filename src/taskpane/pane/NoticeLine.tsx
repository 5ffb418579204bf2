import { words } from "../words";
import type { Notices } from "./useNotice";

/** Shows the pane's one line and reads it out. The live region stays in the page, or its first words would be lost. */
export function NoticeLine({ notice, clear }: Pick<Notices, "notice" | "clear">) {
  const action = notice?.action;
  return (
    <div role="status">
      {notice && (
        <div className={`nb-notice nb-notice-${notice.tone}`}>
          <span aria-hidden="true">{notice.tone === "done" ? "✓" : "!"}</span>
          <p>{notice.sentence}</p>
          <button type="button" className="nb-close" aria-label={words.close} title={words.close} onClick={clear}>
            <span aria-hidden="true">×</span>
          </button>
          {action && (
            <button
              type="button"
              className="nb-link nb-notice-action"
              onClick={() => {
                clear();
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
