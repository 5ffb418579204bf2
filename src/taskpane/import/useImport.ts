import type { CellWrite, Written } from "../../excel";
import type { Report, Result } from "../../report";
import { offerAgain } from "../pane/offerAgain";
import type { Notice } from "../pane/useNotice";
import { useTask } from "../pane/useTask";
import type { Desk } from "../report/useCorrection";
import { emptyImport, type ImportDraft } from "./importDraft";
import type { Pasted } from "./readPaste";
import { importWords as words } from "./words";

export type SetImport = (change: (draft: ImportDraft) => ImportDraft) => void;

export interface Importing {
  readonly busy: "read" | "write" | null;
  readonly readFile: (file: File) => Promise<void>;
  readonly paste: (pasted: Pasted) => Promise<void>;
  /** Writes in one step, says so in `sentence`, and offers to take it back. */
  readonly write: (writes: readonly CellWrite[], sentence: string) => Promise<void>;
}

/** Reads a report from a file or a paste, and writes into the sheets what the user has agreed to. */
export function useImport({ workbook, recheck, say }: Desk, onDraft: SetImport, leave: () => void): Importing {
  const { busy, run } = useTask<"read" | "write">();

  const take = async (source: string, read: () => Promise<Result<Report>>): Promise<void> => {
    const result = await run("read", read);
    if (result?.ok) onDraft(() => ({ ...emptyImport, candidate: { report: result.value, source } }));
    else if (result) say("trouble", result.failure.sentence);
  };

  const takeBack = async (written: Written): Promise<void> => {
    const taken = await run("write", () => written.takeBack());
    if (!taken) return;
    if (taken.ok) say("done", words.takenBack);
    else say("trouble", taken.failure.sentence, offerAgain(taken.failure, takingBack(written)));
    await recheck();
  };
  // Older versions of Excel cannot undo what an add-in writes, so the pane can.
  const takingBack = (written: Written): Notice["action"] => ({
    label: words.takeBack,
    run: () => void takeBack(written),
  });

  const write: Importing["write"] = async (writes, sentence) => {
    const written = await run("write", () => workbook.writeCells(writes));
    if (!written) return;
    if (written.ok) {
      say("done", sentence, takingBack(written.value));
      onDraft(() => emptyImport);
      leave();
    } else say("trouble", written.failure.sentence);
    await recheck();
  };

  return {
    busy,
    readFile: (file) =>
      take(words.file(file.name), async () => {
        const { readReportFile } = await import("../report/readReportFile");
        return readReportFile(file);
      }),
    paste: (pasted) =>
      take(words.paste, async () => {
        const { readPaste } = await import("./readPaste");
        return readPaste(pasted);
      }),
    write,
  };
}
