import { interceptOf, parseFault } from "../../../src/workbench/wire/faultPlan";
import type { Host } from "../../../src/workbench/wire/host";

/** Timers as long as this are somebody waiting for an answer that may never come, in milliseconds. */
const LONG = 10_000;

/** When nobody answers, this is soon enough to give up, and late enough for a request to be on its way. */
const SOON = 20;

/**
 * Makes faults befall the host's requests (see `parseFault`) without anybody waiting for what never comes: long timers
 * do not run by the clock, but when a request has met a fault that leaves it without an answer, or with a late one.
 * Returns what ends both.
 */
export function faultWithoutPatience(host: Host, ...entries: readonly string[]): () => void {
  const waiting = new Set<{ readonly run: () => void }>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  globalThis.setTimeout = ((run: () => void, milliseconds = 0, ...rest: unknown[]) => {
    if (milliseconds < LONG) return set(run, milliseconds, ...rest);
    const timer = { run };
    waiting.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (timer: unknown) => {
    if (!waiting.delete(timer as { run: () => void })) clear(timer as NodeJS.Timeout);
  };
  const giveUp = (): void => {
    for (const timer of [...waiting]) {
      waiting.delete(timer);
      timer.run();
    }
  };
  const intercept = interceptOf(entries.map(parseFault));
  host.interceptWith((request) => {
    const fault = intercept(request);
    if (fault?.kind === "delay") set(giveUp, SOON);
    if (fault?.kind === "hang" || fault?.kind === "silent") set(() => void host.settled().then(giveUp), SOON);
    return fault;
  });
  return () => {
    host.interceptWith(null);
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  };
}
