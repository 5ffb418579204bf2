import { useEffect, useState } from "react";
import type { CellChange, Snapshot, Workbook } from "../../excel";
import type { Result } from "../../report";
import { offerAgain } from "../pane/offerAgain";
import { panelId } from "../pane/PlaceTabs";
import type { Notice, Notices } from "../pane/useNotice";
import { useTask } from "../pane/useTask";
import { correctionWords } from "./correctionWords";

/** What a part of the pane needs to change the workbook: the workbook, a look at it afterwards, one line to say how it went. */
export interface Desk {
  readonly workbook: Workbook;
  readonly recheck: () => Promise<Result<Snapshot>>;
  readonly say: Notices["say"];
}

export interface Correction {
  readonly isBusy: boolean;
  /** Puts the numbers into their cells, says so in `sentence`, and offers to take it back. */
  readonly correct: (changes: readonly CellChange[], sentence: string) => Promise<void>;
}

/** Changes cells on the user's word, and looks at the workbook again whether or not it worked. */
export function useCorrection({ workbook, recheck, say }: Desk): Correction {
  const { busy, run } = useTask<"correct">();
  const [rounds, setRounds] = useState(0);
  // The button goes away with what it corrected; who works by keyboard goes on in the same place.
  useEffect(() => {
    if (rounds > 0 && document.activeElement === document.body) document.getElementById(panelId)?.focus();
  }, [rounds]);
  const put = async (changes: readonly CellChange[], sentence: string, again?: Notice["action"]): Promise<void> => {
    const done = await run("correct", () => workbook.change(changes));
    if (!done) return;
    if (done.ok) say("done", sentence, takeBack(changes));
    else say("trouble", done.failure.sentence, offerAgain(done.failure, again));
    await recheck();
    setRounds((count) => count + 1);
  };
  // Older versions of Excel cannot undo what an add-in writes, so the pane can. A blank or a text cannot be put back.
  const takeBack = (changes: readonly CellChange[]): Notice["action"] => {
    const back = changes.flatMap(({ origin, from, to }): readonly CellChange[] =>
      typeof from === "number" ? [{ origin, from: to, to: from }] : [],
    );
    if (back.length < changes.length) return undefined;
    const [only] = back;
    const label = only && back.length === 1 ? correctionWords.takeBack(only.to) : correctionWords.takeAllBack;
    const action = { label, run: () => void put(back, correctionWords.takenBack, action) };
    return action;
  };
  return { isBusy: busy !== null, correct: (changes, sentence) => put(changes, sentence) };
}
