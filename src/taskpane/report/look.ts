import type { Snapshot } from "../../excel";
import type { Failure, Result } from "../../report";

/**
 * What the pane knows of the workbook. Looks that the pane asks for have tickets (1, 2, …); snapshots that
 * come by themselves have none. The newest wins: an answer is dropped when something newer was shown meanwhile.
 */
export interface Look {
  /** The last good snapshot; null before the first. */
  readonly snapshot: Snapshot | null;
  /** Why the last look failed; the snapshot is then an older one. */
  readonly trouble: Failure | null;
  /** Failed looks in a row. */
  readonly failures: number;
  /** The last ticket given out. */
  readonly asked: number;
  /** The last ticket that came back. */
  readonly answered: number;
  /** Answers up to this ticket are older than what is shown. */
  readonly outdated: number;
  /** Whether changes of the workbook reach the pane by themselves. */
  readonly isLive: boolean;
}

export type LookAction =
  | { readonly type: "asked"; readonly ticket: number }
  | { readonly type: "answered"; readonly ticket: number; readonly result: Result<Snapshot> }
  | { readonly type: "seen"; readonly result: Result<Snapshot> }
  | { readonly type: "watching"; readonly isLive: boolean };

export const firstLook: Look = {
  snapshot: null,
  trouble: null,
  failures: 0,
  asked: 0,
  answered: 0,
  outdated: 0,
  isLive: true,
};

/** The next state after an action. */
export function reduceLook(look: Look, action: LookAction): Look {
  switch (action.type) {
    case "asked":
      return { ...look, asked: Math.max(look.asked, action.ticket) };
    case "answered": {
      const back = { ...look, answered: Math.max(look.answered, action.ticket) };
      return action.ticket <= look.outdated ? back : { ...show(back, action.result), outdated: action.ticket };
    }
    case "seen":
      return { ...show(look, action.result), outdated: action.result.ok ? look.asked : look.outdated };
    case "watching":
      return { ...look, isLive: action.isLive };
  }
}

function show(look: Look, result: Result<Snapshot>): Look {
  return result.ok
    ? { ...look, snapshot: result.value, trouble: null, failures: 0 }
    : { ...look, trouble: result.failure, failures: look.failures + 1 };
}

/** How long to wait before looking again by oneself after `failures` failed looks in a row, in milliseconds. */
export function pauseAfter(failures: number): number {
  return Math.min(30_000, 1_500 * 2 ** (failures - 1));
}
