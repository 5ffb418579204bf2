import { stat } from "node:fs/promises";
import { post } from "../../batch/post";
import { memoryRelease } from "../memory";
import type { PreviousReports } from "../previousReports";
import type { Source } from "../sources";
import { checkFile, type CheckedFile, type CheckSettings } from "./checkFile";
import { inOrder } from "./inOrder";
import { WorkerHand, type StartWorker } from "./worker";

/** Threads and how many of them. */
export interface Workers {
  readonly start: StartWorker;
  /** At least 1; with 1, everything is done in this thread. */
  readonly count: number;
}

/** A batch that is done before threads would have started stays in this one. */
const fewFiles = 8;
/** Bytes. Most reports have fewer; larger files are read one at a time, so that memory stays flat. */
const heavy = 1 << 17;

interface Task extends Source {
  readonly isHeavy: boolean;
}

/** Checks files on all of the machine's cores, and gives the results in the order of the files. */
export async function* checkAll(
  sources: AsyncIterable<Source>,
  settings: CheckSettings & { readonly previous: PreviousReports },
  workers: Workers | null,
): AsyncGenerator<CheckedFile> {
  const release = memoryRelease();
  const iterator = sources[Symbol.asyncIterator]();
  const isAlone = workers === null || workers.count < 2;
  for (let count = 0; isAlone || count < fewFiles; count += 1) {
    const next = await iterator.next();
    if (next.done === true) return;
    const checked = await checkFile(next.value, settings);
    // Not before the next file: it may be for another thread, which then needs the memory.
    release();
    yield checked;
  }
  const { kind, isJson, previous } = settings;
  const posted = { scope: previous.scope, reports: previous.reports.map(post) };
  const hands = Array.from(
    { length: workers.count },
    () => new WorkerHand(workers.start, { kind, isJson, previous: posted }),
  );
  try {
    yield* inOrder(weighed(iterator), hands, ({ isHeavy }) => isHeavy);
  } finally {
    await Promise.all(hands.map((hand) => hand.end()));
  }
}

async function* weighed(sources: AsyncIterator<Source>): AsyncGenerator<Task> {
  for (let next = await sources.next(); next.done !== true; next = await sources.next()) {
    const size = await stat(next.value.path).then(
      (found) => found.size,
      () => 0,
    );
    yield { ...next.value, isHeavy: size > heavy };
  }
}
