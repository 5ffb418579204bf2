import { useCallback, useRef, useState } from "react";
import { failure, type Result } from "../../report";
import { words } from "../words";

export interface Task<Name extends string> {
  /** What is under way. */
  readonly busy: Name | null;
  /**
   * Runs `work` unless something is still under way (null then). What it throws, such as a part of the program
   * that could not be loaded, becomes a failure too.
   */
  readonly run: <Value>(name: Name, work: () => Promise<Result<Value>>) => Promise<Result<Value> | null>;
}

/** One action of the user at a time, with the knowledge which one is under way. */
export function useTask<Name extends string>(): Task<Name> {
  const [busy, setBusy] = useState<Name | null>(null);
  const isRunning = useRef(false);
  const run = useCallback(
    async <Value>(name: Name, work: () => Promise<Result<Value>>): Promise<Result<Value> | null> => {
      if (isRunning.current) return null;
      isRunning.current = true;
      setBusy(name);
      try {
        return await work();
      } catch {
        return failure("Unexpected", words.trouble.unexpected);
      } finally {
        isRunning.current = false;
        setBusy(null);
      }
    },
    [],
  );
  return { busy, run };
}
