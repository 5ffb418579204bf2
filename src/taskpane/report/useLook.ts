import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { Snapshot, Workbook } from "../../excel";
import { failure, type Result } from "../../report";
import { words } from "../words";
import { firstLook, pauseAfter, reduceLook, type Look } from "./look";

export interface LookAt {
  readonly look: Look;
  readonly isChecking: boolean;
  /** Looks again now. */
  readonly recheck: () => Promise<Result<Snapshot>>;
}

/**
 * Keeps what the pane shows in step with the workbook: a look at the start, then at every change, when the pane
 * gets the focus or comes into sight (events may be lost), and again by itself after a failure. Where changes cannot be
 * watched, that is tried again by itself too.
 */
export function useLook(workbook: Workbook): LookAt {
  const [look, dispatch] = useReducer(reduceLook, firstLook);
  const tickets = useRef(0);
  const [lostWatches, setLostWatches] = useState(0);

  const recheck = useCallback(async () => {
    tickets.current += 1;
    const ticket = tickets.current;
    dispatch({ type: "asked", ticket });
    const result = await workbook.review().catch(() => failure("Unexpected", words.trouble.unexpected));
    dispatch({ type: "answered", ticket, result });
    return result;
  }, [workbook]);

  useEffect(() => {
    void recheck();
  }, [recheck]);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isOver = false;
    let timer: number | undefined;
    const watching = workbook.watch((result) => {
      if (!isOver) dispatch({ type: "seen", result });
    });
    const lose = (): void => {
      if (isOver) return;
      dispatch({ type: "watching", isLive: false });
      timer = window.setTimeout(() => setLostWatches(lostWatches + 1), pauseAfter(lostWatches + 1));
    };
    watching.then((started) => {
      if (!started.ok) return lose();
      stop = started.value;
      if (isOver) return stop();
      dispatch({ type: "watching", isLive: true });
      // What changed while nobody watched.
      if (lostWatches > 0) void recheck();
    }, lose);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      stop?.();
    };
  }, [workbook, lostWatches, recheck]);

  const isChecking = look.answered < look.asked;
  useEffect(() => {
    if (isChecking) return;
    const again = (): void => {
      if (document.visibilityState === "visible") void recheck();
    };
    window.addEventListener("focus", again);
    document.addEventListener("visibilitychange", again);
    const timer = look.failures > 0 ? window.setTimeout(again, pauseAfter(look.failures)) : undefined;
    return () => {
      window.removeEventListener("focus", again);
      document.removeEventListener("visibilitychange", again);
      window.clearTimeout(timer);
    };
  }, [isChecking, look.failures, recheck]);

  return { look, isChecking, recheck };
}
