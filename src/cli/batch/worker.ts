import { parentPort, workerData, type Worker } from "node:worker_threads";
import { unpack, type PostedReport } from "../../batch/post";
import { previousContext } from "../../batch/previous";
import type { AgencyKind } from "../../form";
import { memoryRelease } from "../memory";
import type { PreviousReports } from "../previousReports";
import type { Source } from "../sources";
import { checkFile, type CheckedFile } from "./checkFile";
import type { Hand } from "./inOrder";
import { readPosted, type PostedFile } from "./readPosted";

/** What a thread is told when it begins: what to do with files, and how. */
export type WorkerSettings = ReadSettings | CheckSettingsPosted;

interface ReadSettings {
  readonly task: "read";
}

interface CheckSettingsPosted {
  readonly task: "check";
  readonly kind: AgencyKind | null;
  readonly isJson: boolean;
  readonly previous: PostedPrevious;
}

/** Last year's reports on their way to another thread. */
export interface PostedPrevious {
  readonly scope: PreviousReports["scope"];
  readonly reports: readonly PostedReport[];
}

/** The life of a thread: works on the files it is told of, one after the other. */
export function serve(): void {
  const work = workOf(workerData as WorkerSettings);
  const release = memoryRelease();
  let last = Promise.resolve();
  const serveOne = async (source: Source): Promise<void> => {
    const answer = await work(source);
    // Before the answer: with it another thread may begin a file that needs the memory.
    release();
    parentPort?.postMessage(answer);
  };
  parentPort?.on("message", (source: Source) => {
    last = last.then(() => serveOne(source));
  });
}

function workOf(settings: WorkerSettings): (source: Source) => Promise<CheckedFile | PostedFile> {
  if (settings.task === "read") return readPosted;
  const { kind, isJson, previous } = settings;
  const contextFor = previousContext(previous.scope, previous.reports.map(unpack));
  return (source) => checkFile(source, { kind, isJson, previous: { contextFor } });
}

/** Starts a thread with the program in it. */
export type StartWorker = (settings: WorkerSettings) => Worker;

/** A file that a thread was given. */
interface Given<Answer> {
  readonly source: Source;
  readonly settle: (answer: Answer) => void;
}

/** A thread as a hand. One that dies, of too little memory say, costs its file; another takes its place. */
export class WorkerHand<Answer> implements Hand<Source, Answer> {
  /** One that is worked on, and one that lies ready. */
  readonly depth = 2;
  private worker: Worker | null = null;
  /** In the order in which they are done. */
  private readonly given: Given<Answer>[] = [];

  constructor(
    private readonly start: StartWorker,
    private readonly settings: WorkerSettings,
    private readonly lost: (file: string, reason: string) => Answer,
  ) {}

  work = (source: Source): Promise<Answer> =>
    new Promise((settle) => {
      this.given.push({ source, settle });
      this.worker ??= this.begin();
      this.worker.postMessage(source);
    });

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.worker?.terminate();
  }

  private begin(): Worker {
    const worker = this.start(this.settings);
    const die = (reason: string): void => {
      // A thread says its end twice: as an error, and when it is over.
      if (this.worker !== worker) return;
      this.worker = null;
      const done = this.given.shift();
      done?.settle(this.lost(done.source.path, reason));
      if (this.given.length === 0) return;
      this.worker = this.begin();
      for (const { source } of this.given) this.worker.postMessage(source);
    };
    worker.on("message", (answer: Answer) => this.given.shift()?.settle(answer));
    worker.on("error", (error) => die(error.message));
    worker.on("exit", () => die("线程意外结束"));
    return worker;
  }
}
