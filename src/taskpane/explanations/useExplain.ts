import { explain, type Finding } from "../../rules";
import type { Desk } from "../report/useCorrection";
import { useTask } from "../pane/useTask";
import { explanationWords as say } from "./words";

export interface Explain {
  readonly isBusy: boolean;
  /** Writes the 说明 of a finding; an empty one takes it back. Resolves with whether it stands in the workbook. */
  readonly save: (finding: Finding, text: string) => Promise<boolean>;
}

/** Keeps 说明 in the workbook and says how it went. */
export function useExplain({ workbook, recheck, say: report }: Desk): Explain {
  const { busy, run } = useTask<"explain">();
  const save: Explain["save"] = async (finding, text) => {
    const saved = await run("explain", () => workbook.explain(explain(finding, text)));
    if (saved && !saved.ok) report("trouble", saved.failure.sentence);
    if (!saved?.ok) return false;
    report("done", text === "" ? say.reopened : say.saved);
    await recheck();
    return true;
  };
  return { isBusy: busy !== null, save };
}
