import { words } from "../words";

interface HostMessageProps {
  readonly sentence: string;
  readonly onRetry?: () => void;
}

/** The whole pane as one sentence: why it cannot work here, and what to do. */
export function HostMessage({ sentence, onRetry }: HostMessageProps) {
  return (
    <main className="nb-host-message">
      <h1>{words.product}</h1>
      <p role="status">{sentence}</p>
      {onRetry && (
        <button type="button" className="nb-link" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </main>
  );
}
