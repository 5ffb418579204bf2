import { Button } from "@fluentui/react-components";
import { useId, type ClipboardEvent, type FormEvent } from "react";
import { DropZone } from "../pane/DropZone";
import { FileButton } from "../pane/FileButton";
import type { Importing, SetImport } from "./useImport";
import { importWords as say } from "./words";

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
  const read = ([file]: readonly File[]): void => {
    if (file) onFile(file);
  };
  const drop = ({ files }: DataTransfer): void => {
    if (!isReading) read([...files]);
  };
  return (
    <DropZone onDrop={drop}>
      {(isOver) => (
        <>
          <FileButton
            label={say.choose}
            text={isReading ? say.reading : say.choose}
            wants="file"
            appearance="primary"
            isDisabled={isReading}
            onFiles={read}
          />
          <p className="nb-muted">{isOver ? say.dropHere : say.drop}</p>
        </>
      )}
    </DropZone>
  );
}
