import { unreadableRow } from "../../../batch";
import type { NamedFile } from "../files/named";
import { countyWords as say } from "../words";
import type { Answer } from "./answer";
import type { Hand } from "./hand";
import type { FromWorker, ToWorker, WorkerSettings } from "./protocol";

/** Milliseconds for one file. A worker that the system has killed says nothing of it. */
export const patience = 60_000;
/** Milliseconds for a worker to come up. */
const patienceAtStart = 15_000;

/** A worker as a hand. One that dies costs its file; another takes its place. */
export class WorkerHand implements Hand {
  private worker: Worker | null = null;
  private hasEnded = false;
  private settle: (answer: Answer | null) => void = () => undefined;
  private lose: (reason: string) => void = () => undefined;

  constructor(
    private readonly start: () => Worker,
    private readonly settings: WorkerSettings,
  ) {}

  /** Starts the worker; false where the browser does not allow it. */
  open(): Promise<boolean> {
    return new Promise((resolve) => {
      try {
        this.begin(resolve);
      } catch {
        resolve(false);
      }
      setTimeout(() => resolve(false), patienceAtStart);
    });
  }

  work = (task: NamedFile): Promise<Answer | null> =>
    new Promise((resolve) => {
      const clock = setTimeout(() => this.lose(say.tooSlow), patience);
      this.settle = (answer) => {
        clearTimeout(clock);
        resolve(answer);
      };
      this.lose = (reason) => {
        this.worker?.terminate();
        this.worker = null;
        this.settle({ row: unreadableRow(task.name, reason), findings: [], report: null });
      };
      try {
        this.tell(this.worker ?? this.begin(), { kind: "check", task });
      } catch {
        this.lose(say.lost);
      }
    });

  end = (): void => {
    this.hasEnded = true;
    this.worker?.terminate();
    this.settle(null);
  };

  private begin(isUp: (answer: boolean) => void = () => undefined): Worker {
    const worker = this.start();
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "ready") isUp(true);
      else if (!this.hasEnded) this.settle(data.answer);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      isUp(false);
      if (this.worker === worker) this.lose(say.lost);
    };
    worker.onmessageerror = () => this.lose(say.lost);
    this.tell(worker, { kind: "begin", settings: this.settings });
    return worker;
  }

  private tell(worker: Worker, message: ToWorker): void {
    worker.postMessage(message);
  }
}
