/** Office.js itself waits for ever; a user does not. Milliseconds. */
const longestWait = 30_000;

/** What was asked for did not come in time. */
export class TimeoutError extends Error {
  override readonly name = "TimeoutError";
  readonly code = "Timeout";
}

/** Waits for an answer as long as a user does; then calls `giveUp` and throws a TimeoutError. */
export async function withinPatience<Value>(
  answer: Promise<Value>,
  giveUp: () => void = () => undefined,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new TimeoutError());
    }, longestWait);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
