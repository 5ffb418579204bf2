import type { OpenWorkbench } from "../workbenchPage";

/** One thing that somebody does in the pane, and the requests that come of it. */
export interface Step {
  readonly title: string;
  /** Brings the pane, wherever it was left, to where the action begins; the workbook stays as it is before the step. */
  readonly arrive: (open: OpenWorkbench) => Promise<unknown>;
  /** What sends the requests. */
  readonly act: (open: OpenWorkbench) => Promise<unknown>;
  /** What the pane shows when it went well; null where nothing tells. */
  readonly done: string | RegExp | null;
  /** No fault befalls it: it sends no requests of its own, or those of another step. */
  readonly isSure?: boolean;
}

/** What somebody does from opening the pane to the end, one step after the other, in one workbook. */
export interface Way {
  readonly title: string;
  /** Puts into the empty workbook what is there before the pane is opened. */
  readonly prepare: (open: OpenWorkbench) => Promise<unknown>;
  readonly steps: readonly Step[];
}
