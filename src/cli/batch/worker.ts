import { parentPort, workerData, type Worker } from "node:worker_threads";
import { unpack, type PostedReport } from "../../batch/post";
import { previousContext } from "../../batch/previous";
import type { AgencyKind } from "../../form";
import { memoryRelease } from "../memory";
import type { PreviousReports } from "../previousReports";
import type { Source } from "../sources";
import { checkFile, lostFile, type CheckedFile, type CheckSettings } from "./checkFile";
import type { Hand } from "./inOrder";

/** What a thread is told when it begins: how to check. */
export interface WorkerSettings {
  readonly kind: AgencyKind | null;
  readonly isJson: boolean;
  readonly previous: PostedPrevious;
}

/** Last year's reports on their way to another thread. */
export interface PostedPrevious {
  readonly scope: PreviousReports["scope"];
  readonly reports: readonly PostedReport[];
}

/** The life of a thread: checks the files it is told of, one after the other. */
export function serve(): void {
  const { kind, isJson, previous } = workerData as WorkerSettings;
  const contextFor = previousContext(previous.scope, previous.reports.map(unpack));
  const settings: CheckSettings = { kind, isJson, previous: { contextFor } };
  const release = memoryRelease();
  parentPort?.on("message", (source: Source) => {
    void checkFile(source, settings).then((checked) => {
      // Before the answer: with it another thread may begin a file that needs the memory.
      release();
      parentPort?.postMessage(checked);
    });
  });
}

/** Starts a thread with the program in it. */
export type StartWorker = (settings: WorkerSettings) => Worker;

/** A thread as a hand. One that dies, of too little memory say, costs its file; another takes its place. */
export class WorkerHand implements Hand<Source, CheckedFile> {
  private worker: Worker | null = null;
  private settle: (checked: CheckedFile) => void = () => undefined;
  private lose: (reason: string) => void = () => undefined;

  constructor(
    private readonly start: StartWorker,
    private readonly settings: WorkerSettings,
  ) {}

  work = (source: Source): Promise<CheckedFile> =>
    new Promise((resolve) => {
      this.settle = resolve;
      this.lose = (reason) => resolve(lostFile(source.path, this.settings.isJson, reason));
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
      this.lose(reason);
    };
    worker.on("message", (checked: CheckedFile) => this.settle(checked));
    worker.on("error", (error) => die(error.message));
    worker.on("exit", () => die("线程意外结束"));
    return worker;
  }
}
