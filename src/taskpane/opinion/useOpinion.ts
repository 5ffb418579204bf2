import { useMemo, useState, type RefObject } from "react";
import type { IfExists, ReviewTools } from "../../excel";
import { failure, type Report } from "../../report";
import { planOpinion } from "../../sheets";
import { copyContent } from "../export/copyContent";
import { useTask } from "../pane/useTask";
import { check, sortOut, type Examination } from "../report/examine";
import type { Desk } from "../report/useCorrection";
import { words } from "../words";
import { makeOpinion, type Opinion } from "./opinion";
import { opinionWords as say } from "./words";
import { rowsOfOpinion, writeOpinion } from "./write";

export interface OpinionActions {
  readonly opinion: Opinion;
  readonly text: string;
  readonly isWriting: boolean;
  /** Whether a sheet of that name was found, and the user has to say what becomes of it. */
  readonly isAsking: boolean;
  readonly copy: () => Promise<void>;
  readonly writeSheet: (ifExists: IfExists) => Promise<void>;
  readonly cancel: () => void;
}

/** The 审核意见 on a report, and the ways out, each of which says in the pane's line how it went. */
export function useOpinion(
  report: Report,
  { snapshot, diagnosis }: Examination,
  { say: notify, recheck }: Desk,
  tools: ReviewTools | null,
  withHints: boolean,
  preview: RefObject<HTMLTextAreaElement>,
): OpinionActions {
  const [today] = useState(() => new Date());
  const { busy, run } = useTask<"write">();
  const [isAsking, setIsAsking] = useState(false);
  const opinion = useMemo(() => {
    const { findings, notAssessed } = check(report, snapshot, "final");
    const sorted = sortOut(findings, snapshot.explanations);
    return makeOpinion({ report, ...sorted, notAssessed, diagnosis, withHints, today });
  }, [report, snapshot, diagnosis, withHints, today]);
  const text = useMemo(() => writeOpinion(opinion), [opinion]);

  const copy = async (): Promise<void> => {
    if (!preview.current) return;
    const outcome = await copyContent({ plain: text, html: null }, preview.current);
    notify(outcome === "copied" ? "done" : "trouble", say[outcome]);
  };
  const writeSheet = async (ifExists: IfExists): Promise<void> => {
    const written = await run("write", async () => {
      if (!tools) return failure("NotLoaded", words.trouble.unexpected);
      return tools.writeSheet(planOpinion(rowsOfOpinion(opinion)), ifExists);
    });
    if (!written) return;
    setIsAsking(!written.ok && written.failure.code === "SheetsExist");
    if (written.ok) notify("done", say.written(written.value.sheet));
    else if (written.failure.code !== "SheetsExist") notify("trouble", written.failure.sentence);
    if (written.ok) await recheck();
  };
  return { opinion, text, isWriting: busy !== null, isAsking, copy, writeSheet, cancel: () => setIsAsking(false) };
}
