import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Snapshot, Workbook } from "../../excel";
import type { Report } from "../../report";
import type { Notices } from "../pane/useNotice";
import { useExport } from "./useExport";
import { exportWords } from "./words";

interface ExportProps {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly previous: Snapshot["previous"];
  readonly explanations: Snapshot["explanations"];
  readonly say: Notices["say"];
  readonly onReview: () => void;
}

/** The whole text, always in sight, and three ways out, for downloads fail silently on some hosts. */
export function Export({ workbook, report, previous: kept, explanations, say, onReview }: ExportProps) {
  const preview = useRef<HTMLTextAreaElement>(null);
  const previous = kept?.ok ? kept.value : null;
  const context = { previous, explanations };
  const { finished, isWriting, copy, download, writeSheet } = useExport(workbook, report, context, preview, say);
  const { openErrors, hasBlanks, openQuestions, mended, text } = finished;
  const wording = exportWords;
  const isDraft = openErrors > 0;
  return (
    <section className="nb-export">
      <h2 className="nb-hidden">{wording.heading}</h2>
      {isDraft ? (
        <div className="nb-state nb-state-blocked">
          <p>
            <span className="nb-error" aria-hidden="true">
              ■
            </span>{" "}
            {wording.blocked(openErrors)}
            {hasBlanks && wording.unfinished}
          </p>
          <button type="button" className="nb-link" onClick={onReview}>
            {wording.toReview}
          </button>
        </div>
      ) : (
        <p className="nb-state">
          <span className="nb-tick-done" aria-hidden="true">
            ✓
          </span>{" "}
          {wording.clean}
        </p>
      )}
      {openQuestions > 0 && (
        <p className="nb-question">
          <span className="nb-verify" aria-hidden="true">
            ▲
          </span>{" "}
          {wording.questions(openQuestions)}{" "}
          <button type="button" className="nb-link" onClick={onReview}>
            {wording.toQuestions}
          </button>
        </p>
      )}
      <div className="nb-buttons">
        <Button appearance="primary" onClick={() => void copy()}>
          {isDraft ? wording.copyDraft : wording.copy}
        </Button>
        <Button onClick={download}>{wording.download}</Button>
        <Button onClick={() => void writeSheet()} disabledFocusable={isWriting}>
          {isWriting ? wording.writing : wording.sheet}
        </Button>
      </div>
      {mended.length > 0 && (
        <details className="nb-details">
          <summary>{wording.mended(mended.length)}</summary>
          <ul>
            {mended.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <textarea ref={preview} className="nb-preview" aria-label={wording.preview} readOnly wrap="soft" value={text} />
    </section>
  );
}
