import { useState } from "react";
import { writeText } from "../../files/text/write";
import type { Report } from "../../report";
import { useTask } from "../pane/useTask";
import type { Desk } from "../report/useCorrection";
import { previousWords as words } from "./words";

/** A file that was read and is not kept yet. */
export interface Candidate {
  readonly report: Report;
  readonly fileName: string;
  /** Whether the workbook holds another one, which must go for it. */
  readonly mustReplace: boolean;
}

export interface PreviousYear {
  readonly candidate: Candidate | null;
  readonly busy: "read" | "keep" | null;
  readonly choose: (file: File) => Promise<void>;
  readonly keep: (replace: boolean) => Promise<void>;
  readonly drop: () => void;
}

/** Reads the file of last year's report, and keeps it in the workbook when the user has seen what it is. */
export function usePrevious({ workbook, recheck, say }: Desk): PreviousYear {
  const [candidate, setCandidate] = useState<Candidate | null>(null);
  const { busy, run } = useTask<"read" | "keep">();

  const choose = async (file: File): Promise<void> => {
    const read = await run("read", async () => {
      const { readReportFile } = await import("../report/readReportFile");
      return readReportFile(file);
    });
    if (read?.ok) setCandidate({ report: read.value, fileName: file.name, mustReplace: false });
    else if (read) say("trouble", read.failure.sentence);
  };

  const keep = async (replace: boolean): Promise<void> => {
    if (!candidate) return;
    const kept = await run("keep", () => workbook.keepPrevious(writeText(candidate.report), replace));
    if (kept?.ok) {
      setCandidate(null);
      say("done", words.kept);
      await recheck();
    } else if (kept?.failure.code === "SheetsExist") setCandidate({ ...candidate, mustReplace: true });
    else if (kept) say("trouble", kept.failure.sentence);
  };

  return { candidate, busy, choose, keep, drop: () => setCandidate(null) };
}
