import { Button } from "@fluentui/react-components";
import { useId, useRef, useState, type ClipboardEvent, type DragEvent, type FormEvent } from "react";
import { readableExtensions } from "../../files/extensions";
import type { Importing, SetImport } from "./useImport";
import { importWords as say } from "./words";
import "../styles/drop.css";

interface SourceProps {
  readonly text: string;
  readonly importing: Importing;
  readonly onDraft: SetImport;
  readonly onBack: () => void;
}

/** The ways in: a file, chosen or dropped, or a paste. */
export function Source({ text, importing, onDraft, onBack }: SourceProps) {
  const id = useId();
  const isReading = importing.busy === "read";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void importing.paste({ html: "", text });
  };
  const paste = async ({ clipboardData, currentTarget: box }: ClipboardEvent<HTMLTextAreaElement>): Promise<void> => {
    const pasted = { html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") };
    // What is pasted into a text that somebody is writing is a part of it.
    const isAll = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    if (!isAll || (pasted.html === "" && pasted.text === "")) return;
    await importing.paste(pasted);
    // Where it was no report, the next paste takes its place.
    box.select();
  };
  return (
    <>
      <p className="nb-muted">{say.intro}</p>
      <FileZone isReading={isReading} onFile={(file) => void importing.readFile(file)} />
      <form className="nb-explain" onSubmit={submit}>
        <label htmlFor={id}>{say.box}</label>
        <textarea
          id={id}
          rows={4}
          aria-describedby={`${id}-hint`}
          value={text}
          onPaste={(event) => void paste(event)}
          onChange={({ target }) => onDraft((draft) => ({ ...draft, text: target.value }))}
        />
        <p id={`${id}-hint`} className="nb-muted">
          {say.boxHint}
        </p>
        <div className="nb-buttons">
          <Button type="submit" size="small" disabledFocusable={isReading}>
            {isReading ? say.reading : say.read}
          </Button>
          <Button type="button" size="small" disabledFocusable={isReading} onClick={onBack}>
            {say.back}
          </Button>
        </div>
      </form>
    </>
  );
}

interface FileZoneProps {
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
}

function FileZone({ isReading, onFile }: FileZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !isReading) onFile(file);
  };
  const over = (event: DragEvent): void => {
    // Without this, the browser would open the file in place of the pane.
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      className={isOver ? "nb-drop nb-drop-over" : "nb-drop"}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept={readableExtensions.join(",")}
        hidden
        aria-label={say.choose}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // Emptied, so that the same file can be chosen again after it was mended.
          target.value = "";
          if (file) onFile(file);
        }}
      />
      <Button appearance="primary" disabledFocusable={isReading} onClick={() => input.current?.click()}>
        {isReading ? say.reading : say.choose}
      </Button>
      <p className="nb-muted">{isOver ? say.dropHere : say.drop}</p>
    </div>
  );
}
