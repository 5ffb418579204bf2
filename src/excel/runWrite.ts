import { failure, success, type Failure, type Result } from "../report";
import { timeout, unsettledSentence } from "./failures";
import { runBatch } from "./runBatch";

/** What to do where a batch fails after it began to write. */
export interface Recovery<Value> {
  /**
   * Looks at what was done and takes it back (null), or completes it where it cannot be taken back; then it gives what the
   * batch would have given. Sends as many requests as it needs; `failed` is how the batch ended.
   */
  readonly settle: (context: Excel.RequestContext, failed: Failure) => Promise<Value | null>;
  /** Where not even that works: what may be left, and what to do about it. One sentence. */
  readonly left: string;
}

/** Says that the batch is about to write. */
export type Begin<Value> = (recovery: Recovery<Value>) => void;

/**
 * Runs a batch that changes the workbook, all or nothing. Excel does not undo the first half of a request whose second
 * half failed, and a request that was not answered may have been carried out; so the batch calls `begin` before it
 * writes, and where it fails after that, it is settled.
 *
 * @param action what is being done, in Chinese, to finish the sentence 无法…
 */
export async function runWrite<Value>(
  action: string,
  batch: (context: Excel.RequestContext, begin: Begin<Value>) => Promise<Value>,
): Promise<Result<Value>> {
  const begun: Recovery<Value>[] = [];
  const done = await runBatch(action, (context) => batch(context, (recovery) => void begun.push(recovery)));
  const [recovery] = begun;
  if (done.ok || !recovery) return done;
  const settled = await runBatch(action, (context) => recovery.settle(context, done.failure));
  if (settled.ok) return settled.value === null ? done : success(settled.value);
  const { code, sentence } = done.failure;
  return failure(code, `${code === timeout ? unsettledSentence(action) : sentence}${recovery.left}`);
}
