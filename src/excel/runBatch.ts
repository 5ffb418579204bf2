import { success, type Result } from "../report";
import { failureOf } from "./failures";

/** The library itself waits for ever; a user does not. Milliseconds. */
const longestWait = 30_000;

class TimeoutError extends Error {
  readonly code = "Timeout";
}

/**
 * The only door to Excel: runs a batch, and turns whatever goes wrong into a failure with a sentence.
 *
 * @param action what is being done, in Chinese, to finish the sentence 无法…
 */
export async function runBatch<Value>(
  action: string,
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError()), longestWait);
  });
  try {
    return success(await Promise.race([Excel.run(batch), silence]));
  } catch (error) {
    return failureOf(error, action);
  } finally {
    clearTimeout(timer);
  }
}
