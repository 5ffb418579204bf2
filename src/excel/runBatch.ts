import { success, type Result } from "../report";
import { failureOf } from "./failures";
import { TimeoutError, withinPatience } from "./patience";

/**
 * The only door to Excel: runs a batch, and turns whatever goes wrong into a failure with a sentence. A batch that
 * changes the workbook goes through `runWrite`.
 *
 * @param action what is being done, in Chinese, to finish the sentence 无法…
 */
export async function runBatch<Value>(
  action: string,
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value>> {
  let isGivenUp = false;
  try {
    const run = Excel.run((context) => {
      endWith(context, () => isGivenUp);
      return batch(context);
    });
    return success(await withinPatience(run, () => (isGivenUp = true)));
  } catch (error) {
    return failureOf(error, action);
  }
}

/** A batch that the user was told is over sends nothing more: an answer that comes late must not be followed by a write. */
function endWith(context: Excel.RequestContext, isOver: () => boolean): void {
  const sync = context.sync.bind(context);
  context.sync = (value) => (isOver() ? Promise.reject(new TimeoutError()) : sync(value));
}
