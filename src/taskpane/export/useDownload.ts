import { useState } from "react";
import type { OutputFormat } from "../../files/writers";
import type { Notices } from "../pane/useNotice";
import { useTask } from "../pane/useTask";
import { requestDownload } from "./download";
import type { Finished } from "./finished";
import { makeFile } from "./makeFile";
import { exportWords } from "./words";

export interface Download {
  readonly format: OutputFormat;
  readonly choose: (format: OutputFormat) => void;
  /** The format that is being made; null where none is. */
  readonly making: OutputFormat | null;
  /** Why the last file was not made; null where it was. */
  readonly trouble: string | null;
  readonly start: () => Promise<void>;
}

/** Makes the file of the chosen format and asks the browser to save it. One at a time. */
export function useDownload(finished: Finished, say: Notices["say"]): Download {
  const [format, setFormat] = useState<OutputFormat>("docx");
  const [trouble, setTrouble] = useState<string | null>(null);
  const { busy: making, run } = useTask<OutputFormat>();

  const choose = (next: OutputFormat): void => {
    setFormat(next);
    setTrouble(null);
  };
  const start = async (): Promise<void> => {
    setTrouble(null);
    const made = await run(format, () => makeFile(finished, format));
    if (!made) return;
    if (!made.ok) return setTrouble(made.failure.sentence);
    requestDownload(made.value.content, made.value.name);
    const copy = finished.draft ? exportWords.copyDraft : exportWords.copy;
    say("done", exportWords.requested(made.value.name, exportWords.formats[format].instead(copy)));
  };
  return { format, choose, making, trouble, start };
}
