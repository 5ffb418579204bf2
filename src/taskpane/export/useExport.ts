import { useMemo, type RefObject } from "react";
import type { Workbook } from "../../excel";
import type { Report } from "../../report";
import type { Notices } from "../pane/useNotice";
import { useTask } from "../pane/useTask";
import { exportWords } from "./words";
import { copyText } from "./copyText";
import { requestDownload } from "./download";
import { finish, textFile, type FinishContext, type FinishedText } from "./finished";

export interface ExportActions {
  readonly finished: FinishedText;
  readonly isWriting: boolean;
  readonly copy: () => Promise<void>;
  readonly download: () => void;
  readonly writeSheet: () => Promise<void>;
}

/** The finished text of the report and the three ways out, each of which says in the pane's line how it went. */
export function useExport(
  workbook: Workbook,
  report: Report,
  { previous, explanations }: FinishContext,
  preview: RefObject<HTMLTextAreaElement>,
  say: Notices["say"],
): ExportActions {
  const finished = useMemo(() => finish(report, { previous, explanations }), [report, previous, explanations]);
  const { busy, run } = useTask<"write">();

  const copy = async (): Promise<void> => {
    if (!preview.current) return;
    const outcome = await copyText(preview.current);
    say(outcome === "copied" ? "done" : "trouble", exportWords[outcome]);
  };
  const download = (): void => {
    requestDownload(textFile(finished.text), finished.fileName);
    say("done", exportWords.requested(finished.fileName));
  };
  const writeSheet = async (): Promise<void> => {
    const written = await run("write", () => workbook.writeTextSheet(finished.sheetName, finished.text));
    if (!written) return;
    if (written.ok) say("done", exportWords.written(written.value.sheet));
    else say("trouble", written.failure.sentence);
  };
  return { finished, isWriting: busy !== null, copy, download, writeSheet };
}
