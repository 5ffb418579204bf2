import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Workbook } from "../../excel";
import type { Report } from "../../report";
import type { Notices } from "../pane/useNotice";
import { words } from "../words";
import { useExport } from "./useExport";

interface ExportProps {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly say: Notices["say"];
  readonly onReview: () => void;
}

/** The whole text, always in sight, and three ways out, for downloads fail silently on some hosts. */
export function Export({ workbook, report, say, onReview }: ExportProps) {
  const preview = useRef<HTMLTextAreaElement>(null);
  const { finished, isWriting, copy, download, writeSheet } = useExport(workbook, report, preview, say);
  const { openErrors, hasBlanks, mended, text } = finished;
  const wording = words.export;
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
