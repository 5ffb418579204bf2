import { useState } from "react";
import type { BuildPlan, Workbook } from "../../excel";
import type { Failure, Result } from "../../report";
import type { Notices } from "../pane/useNotice";
import { useTask } from "../pane/useTask";
import type { LookAt } from "../report/useLook";
import { words } from "../words";
import { emptyDraft, type NewReportDraft } from "./draft";

export interface Fill {
  /** What 填报 shows: the choices or the report, the form of 新建, or the import. */
  readonly step: "start" | "create" | "import";
  readonly setStep: (step: Fill["step"]) => void;
  readonly draft: NewReportDraft;
  readonly setDraft: (draft: NewReportDraft) => void;
  readonly busy: "sample" | "resume" | "build" | "blanks" | null;
  /** Builds the sheets, and tells whether it did; `done` makes the sentence about it from their names. */
  readonly build: (plan: BuildPlan, done?: (sheets: readonly string[]) => string) => Promise<boolean>;
  /** Leads back to the first screen, or to the report. */
  readonly leave: () => void;
  readonly openSample: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly fillBlanks: () => Promise<void>;
}

/**
 * The actions that bring a report into being. Each ends with a look at the workbook and one sentence.
 * `onReady` is called when there is a report to show.
 */
export function useFill(
  workbook: Workbook,
  recheck: LookAt["recheck"],
  say: Notices["say"],
  onReady: () => void,
  today: Date,
): Fill {
  const [step, setStep] = useState<Fill["step"]>("start");
  const [draft, setDraft] = useState(() => emptyDraft(today));
  const { busy, run } = useTask<Exclude<Fill["busy"], null>>();

  const lookForReport = async (): Promise<Result<true>> => {
    const looked = await recheck();
    if (!looked.ok) return looked;
    return looked.value.report.ok ? { ok: true, value: true } : looked.value.report;
  };
  const leave = (): void => {
    setStep("start");
    onReady();
  };
  const resume = async (): Promise<void> => {
    const found = await run("resume", lookForReport);
    if (found?.ok) leave();
    else if (found) say("trouble", found.failure.code === "NotAReport" ? words.start.nothing : found.failure.sentence);
  };
  const sayFailure = ({ failure }: { readonly failure: Failure }): void => {
    const { code, sentence } = failure;
    if (code === "SheetsExist") say("trouble", sentence, { label: words.create.resume, run: () => void resume() });
    else say("trouble", sentence);
  };
  const buildAndLook = async (plan: BuildPlan): Promise<Result<readonly string[]>> => {
    const built = await workbook.build(plan);
    if (!built.ok) return built;
    const found = await lookForReport();
    return found.ok ? { ok: true, value: built.value.sheets } : found;
  };

  return {
    step,
    setStep,
    draft,
    setDraft,
    busy,
    resume,
    leave,
    build: async (plan, done = words.create.built) => {
      const built = await run("build", () => buildAndLook(plan));
      if (built && !built.ok) sayFailure(built);
      if (!built?.ok) return false;
      say("done", done(built.value));
      leave();
      return true;
    },
    openSample: async () => {
      const built = await run("sample", async () => {
        const { loadSamplePlan } = await import("./sample");
        const plan = await loadSamplePlan();
        return plan.ok ? buildAndLook(plan.value) : plan;
      });
      if (built && !built.ok) sayFailure(built);
      if (!built?.ok) return;
      say("done", words.start.sampleOpened);
      leave();
    },
    fillBlanks: async () => {
      const filled = await run("blanks", () => workbook.fillBlanks());
      if (!filled) return;
      if (!filled.ok) return say("trouble", filled.failure.sentence);
      say("done", words.overview.filled(filled.value.filled));
      await recheck();
    },
  };
}
