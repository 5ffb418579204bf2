/** One request after the other, across all clients: a workbook does one thing at a time. */
export class RequestQueue {
  readonly #onIdle: () => void;
  #isRunning = false;
  #last: Promise<unknown> = Promise.resolve();

  /** `onIdle` runs when nothing does, after the client has gone on from the answer of its request. */
  constructor(onIdle: () => void) {
    this.#onIdle = onIdle;
  }

  /** Runs this after all before it and so many milliseconds more. `run` must not reject. */
  enqueue<T>(wait: number, run: () => Promise<T>): Promise<T> {
    const done = this.#last.then(async () => {
      this.#isRunning = true;
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      return run();
    });
    this.#last = done.finally(() => {
      this.#isRunning = false;
      this.#idleSoon();
    });
    return done;
  }

  /** Resolves when the requests that have come in so far are done. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** Something happened for which `onIdle` has to run; while a request runs it will anyway. */
  nudge(): void {
    if (!this.#isRunning) this.#idleSoon();
  }

  #idleSoon(): void {
    setTimeout(() => {
      if (!this.#isRunning) this.#onIdle();
    }, 0);
  }
}
