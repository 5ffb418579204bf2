import type { NamedFile } from "../files/named";
import { answerTo, type Answer } from "./answer";
import { checkSettings, type WorkerSettings } from "./protocol";

/** Where files are checked, one at a time. */
export interface Hand {
  /** Never throws; null where the hand was ended before the file was done. */
  readonly work: (task: NamedFile) => Promise<Answer | null>;
  readonly end: () => void;
}

/** Checks in the thread of the pane, where workers are not allowed. Between two files the pane lives. */
export function paneHand(settings: WorkerSettings): Hand {
  const checking = checkSettings(settings);
  let hasEnded = false;
  return {
    work: async (task) => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return hasEnded ? null : answerTo(task, checking);
    },
    end: () => {
      hasEnded = true;
    },
  };
}
