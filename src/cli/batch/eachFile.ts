import { stat } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { memoryRelease } from "../memory";
import type { Source } from "../sources";
import { inOrder } from "./inOrder";
import { takenAhead } from "./takenAhead";
import { WorkerHand, type StartWorker, type WorkerSettings } from "./worker";

/** Threads and how many of them. */
export interface Workers {
  readonly start: StartWorker;
  /** At least 1; with 1, everything is done in this thread. */
  readonly count: number;
}

/** What is done with every file of a batch. */
export interface FileTask<Answer> {
  readonly here: (source: Source) => Promise<Answer>;
  /** What a thread is told when it begins, so that it does the same; asked for where threads begin. */
  readonly elsewhere: () => WorkerSettings;
  /** The answer for a file on which its thread came to an end. */
  readonly lost: (file: string, reason: string) => Answer;
}

/** A batch that is done before threads would have started stays in this one. */
const fewFiles = 8;
/** With so many at hand there is no need to wait for as many to be done. */
const manyFiles = 16;
/** Bytes. Most reports have fewer; larger files are read one at a time, so that memory stays flat. */
const heavy = 1 << 17;

/**
 * Megabytes that a thread's old objects may take before the engine looks for those no longer needed. Left to itself it
 * begins with a few, and in every thread spends a third of the time looking.
 */
const roomy = 64;

interface WeighedSource extends Source {
  readonly isHeavy: boolean;
}

/** Does a task with files on all of the machine's cores, and gives the answers in the order of the files. */
export async function* eachFile<Answer>(
  sources: AsyncIterable<Source>,
  task: FileTask<Answer>,
  workers: Workers | null,
): AsyncGenerator<Answer> {
  const release = memoryRelease();
  const iterator = takenAhead(sources[Symbol.asyncIterator](), manyFiles);
  const isAlone = workers === null || workers.count < 2;
  for (let count = 0; isAlone || (count < fewFiles && iterator.waiting() < manyFiles - 1); count += 1) {
    const next = await iterator.next();
    if (next.done === true) return;
    const answer = await task.here(next.value);
    // Not before the next file: it may be for another thread, which then needs the memory.
    release();
    yield answer;
  }
  setFlagsFromString(`--initial-old-space-size=${roomy}`);
  const settings = task.elsewhere();
  const hands = Array.from({ length: workers.count }, () => new WorkerHand<Answer>(workers.start, settings, task.lost));
  try {
    yield* inOrder(weighed(iterator), hands, ({ isHeavy }) => isHeavy);
  } finally {
    await Promise.all(hands.map((hand) => hand.end()));
  }
}

async function* weighed(sources: AsyncIterator<Source>): AsyncGenerator<WeighedSource> {
  for (let next = await sources.next(); next.done !== true; next = await sources.next()) {
    const size = await stat(next.value.path).then(
      (found) => found.size,
      () => 0,
    );
    yield { ...next.value, isHeavy: size > heavy };
  }
}
