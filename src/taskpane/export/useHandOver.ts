import type { RefObject } from "react";
import type { Workbook } from "../../excel";
import type { Notices } from "../pane/useNotice";
import { useTask } from "../pane/useTask";
import { copyContent, type Flavours } from "./copyContent";
import type { Finished } from "./finished";
import { exportWords } from "./words";

export interface HandOver {
  readonly isWriting: boolean;
  readonly copy: () => Promise<void>;
  readonly writeSheet: () => Promise<void>;
}

/** The ways out that need no file; each says in the pane's line how it went. `preview` is what is selected at worst. */
export function useHandOver(
  workbook: Workbook,
  finished: Finished,
  flavours: Flavours,
  preview: RefObject<HTMLElement>,
  say: Notices["say"],
): HandOver {
  const { busy, run } = useTask<"write">();
  const copy = async (): Promise<void> => {
    if (!preview.current) return;
    const outcome = await copyContent(flavours, preview.current);
    if (outcome === "selected") return say("trouble", exportWords.selected);
    const copied = finished.draft ? exportWords.copiedDraft : exportWords.copied;
    say("done", flavours.html === null ? copied.plain : copied.rich);
  };
  const writeSheet = async (): Promise<void> => {
    const written = await run("write", () => workbook.writeTextSheet(finished.sheetName, finished.text));
    if (!written) return;
    if (written.ok) say("done", exportWords.written(written.value.sheet));
    else say("trouble", written.failure.sentence);
  };
  return { isWriting: busy !== null, copy, writeSheet };
}
