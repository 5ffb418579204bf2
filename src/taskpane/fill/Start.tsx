import { words } from "../words";

interface StartProps {
  /** What is under way; the choices wait then. */
  readonly busy: "sample" | "resume" | null;
  readonly onCreate: () => void;
  readonly onImport: () => void;
  readonly onSample: () => void;
  readonly onResume: () => void;
}

/** The first screen of a workbook without a report: the ways to begin. */
export function Start({ busy, onCreate, onImport, onSample, onResume }: StartProps) {
  const { start, connection } = words;
  return (
    <section className="nb-start">
      <h2>{start.heading}</h2>
      <p className="nb-muted">{start.promise}</p>
      <Choice title={start.create} more={start.createMore} isPrimary onClick={onCreate} isWaiting={busy !== null} />
      <Choice title={start.import} more={start.importMore} onClick={onImport} isWaiting={busy !== null} />
      <Choice
        title={start.sample}
        more={busy === "sample" ? start.openingSample : start.sampleMore}
        onClick={onSample}
        isWaiting={busy !== null}
      />
      <Choice
        title={start.resume}
        more={busy === "resume" ? connection.reading : start.resumeMore}
        onClick={onResume}
        isWaiting={busy !== null}
      />
    </section>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly more: string;
  readonly isPrimary?: boolean;
  readonly isWaiting: boolean;
  readonly onClick: () => void;
}

function Choice({ title, more, isPrimary = false, isWaiting, onClick }: ChoiceProps) {
  return (
    <button
      type="button"
      className={isPrimary ? "nb-choice nb-choice-primary" : "nb-choice"}
      aria-disabled={isWaiting}
      onClick={() => {
        if (!isWaiting) onClick();
      }}
    >
      <strong>{title}</strong>
      <span>{more}</span>
    </button>
  );
}
