import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Workbook } from "../../excel";
import type { Notices } from "../pane/useNotice";
import type { Flavours } from "./copyContent";
import type { Finished } from "./finished";
import { Paper } from "./Paper";
import { Segments } from "./Segments";
import { useHandOver } from "./useHandOver";
import { exportWords } from "./words";

const modes = (["rich", "plain"] as const).map((value) => ({ value, label: exportWords[value] }));

interface PreviewProps {
  readonly workbook: Workbook;
  readonly finished: Finished;
  readonly say: Notices["say"];
}

/** The whole report, always in sight, with or without its looks; what is seen is what is copied. */
export function Preview({ workbook, finished, say }: PreviewProps) {
  const [mode, setMode] = useState<"rich" | "plain">("rich");
  const paper = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const flavours = useMemo<Flavours>(
    () => ({ plain: finished.text, html: mode === "rich" ? finished.html : null }),
    [finished, mode],
  );
  const preview = mode === "rich" ? paper : text;
  const { isWriting, copy, writeSheet } = useHandOver(workbook, finished, flavours, preview, say);
  const isDraft = finished.draft !== null;
  return (
    <>
      <div className="nb-export-row">
        <Segments legend={exportWords.mode} options={modes} value={mode} onChange={setMode} />
        <Button onClick={() => void copy()}>{isDraft ? exportWords.copyDraft : exportWords.copy}</Button>
        <Button onClick={() => void writeSheet()} disabledFocusable={isWriting}>
          {isWriting ? exportWords.writing : isDraft ? exportWords.draftSheet : exportWords.sheet}
        </Button>
      </div>
      {mode === "rich" ? (
        <Paper paper={paper} html={finished.html} flavours={flavours} />
      ) : (
        <textarea
          ref={text}
          className="nb-preview"
          aria-label={exportWords.preview}
          readOnly
          wrap="soft"
          value={finished.text}
        />
      )}
    </>
  );
}
