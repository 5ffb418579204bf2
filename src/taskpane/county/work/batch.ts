import { addToTally, emptyTally, type Progress, type Tally } from "../../../batch";
import { namedApart, type NamedFile } from "../files/named";
import type { Answer } from "./answer";
import type { Hand } from "./hand";
import { openHands, shareOut } from "./hands";
import type { WorkerSettings } from "./protocol";

/** What the place shows of a batch. */
export interface BatchState {
  /** "previous": last year's reports are being read; "files": reports are being checked; "rest": nothing is under way. */
  readonly phase: "previous" | "files" | "rest";
  /** In the order in which they came. */
  readonly answers: readonly Answer[];
  readonly tally: Tally;
  /** Of what is under way, or was last. */
  readonly progress: Progress;
  /** Files that are still to be checked, because somebody stopped. */
  readonly left: number;
  /** Last year's reports that the others are held against; null where none were given. */
  readonly previous: PreviousState | null;
}

export interface PreviousState {
  readonly read: number;
  /** Each as its name and why it cannot be read. */
  readonly unread: readonly { readonly file: string; readonly error: string }[];
}

const atRest: BatchState = {
  phase: "rest",
  answers: [],
  tally: emptyTally,
  progress: { done: 0, total: 0, elapsed: 0 },
  left: 0,
  previous: null,
};

/** Milliseconds between two pictures of a batch under way. */
const beat = 150;

/** Files that are being checked, and what came of them. Outlives the place, which may be left while it works. */
export class Batch {
  private state = atRest;
  private readonly listeners = new Set<() => void>();
  private files: readonly NamedFile[] = [];
  private readonly answers = new Map<string, Answer>();
  private previous: readonly Answer[] | null = null;
  private hands: readonly Hand[] = [];
  private isStopping = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** `open` gets the hands, `now` the time in milliseconds. */
  constructor(
    private readonly open: typeof openHands = openHands,
    private readonly now: () => number = () => performance.now(),
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): BatchState => this.state;

  /** All answers in the order of the files. */
  inOrder(): readonly Answer[] {
    return this.files.flatMap(({ name }) => this.answers.get(name) ?? []);
  }

  /** What every file is held against, for more work on the answers. */
  settings(): WorkerSettings {
    return { previous: this.previous === null ? null : this.previous.flatMap(({ report }) => report ?? []) };
  }

  /** Checks more files; those that came before stay. Resolves when nothing is left, or somebody has stopped it. */
  async add(files: readonly NamedFile[]): Promise<void> {
    const taken = this.files.map(({ name }) => name);
    this.files = [...this.files, ...namedApart(files, taken)];
    await this.resume();
  }

  /** Checks what is left. */
  async resume(): Promise<void> {
    if (this.state.phase !== "rest") return;
    this.isStopping = false;
    for (let left = this.left(); left.length > 0 && !this.isStopping; left = this.left()) {
      await this.work("files", left, this.settings(), (answer) => this.answers.set(answer.row.file, answer));
    }
  }

  /** Takes last year's reports, and checks all files anew against them. Without files, none is held against any more. */
  async setPrevious(files: readonly NamedFile[]): Promise<void> {
    if (this.state.phase !== "rest") return;
    this.isStopping = false;
    const previous: Answer[] = [];
    if (files.length > 0) {
      await this.work("previous", namedApart(files, []), { previous: null }, (answer) => previous.push(answer));
      if (this.isStopping) return;
    }
    this.previous = files.length > 0 ? previous : null;
    this.answers.clear();
    this.publish({});
    await this.resume();
  }

  /** Stops what is under way. What was checked stays; the rest can be taken up again. */
  stop(): void {
    this.isStopping = true;
    this.hands.forEach((hand) => hand.end());
  }

  /** Leaves a file out from now on. */
  remove(name: string): void {
    this.files = this.files.filter((one) => one.name !== name);
    this.answers.delete(name);
    this.publish({});
  }

  /** Begins anew, without files. */
  clear(): void {
    this.stop();
    this.files = [];
    this.answers.clear();
    this.previous = null;
    this.publish({ progress: atRest.progress });
  }

  private isWanted(file: NamedFile): boolean {
    return this.files.includes(file);
  }

  private left(): readonly NamedFile[] {
    return this.files.filter(({ name }) => !this.answers.has(name));
  }

  private async work(
    phase: "previous" | "files",
    tasks: readonly NamedFile[],
    settings: WorkerSettings,
    take: (answer: Answer) => void,
  ): Promise<void> {
    const began = this.now();
    let progress: Progress = { done: 0, total: tasks.length, elapsed: 0 };
    this.publish({ phase, progress });
    this.hands = await this.open(settings, tasks.length);
    if (this.isStopping) this.stop();
    await shareOut(tasks, this.hands, (answer, at) => {
      progress = { ...progress, done: progress.done + 1, elapsed: this.now() - began };
      const task = tasks[at];
      // A file may have been taken out meanwhile.
      if (task && (phase === "previous" || this.isWanted(task))) take(answer);
      this.publishSoon(() => ({ progress }));
    });
    this.hands.forEach((hand) => hand.end());
    this.hands = [];
    this.publish({ phase: "rest", progress });
  }

  private publishSoon(change: () => Partial<BatchState>): void {
    this.timer ??= setTimeout(() => this.publish(change()), beat);
  }

  private publish(change: Partial<BatchState>): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const answers = [...this.answers.values()];
    this.state = {
      ...this.state,
      answers,
      tally: answers.reduce((tally, { row }) => addToTally(tally, row.status), emptyTally),
      left: this.files.length - answers.length,
      previous: this.previous && previousState(this.previous),
      ...change,
    };
    this.listeners.forEach((listener) => listener());
  }
}

function previousState(answers: readonly Answer[]): PreviousState {
  return {
    read: answers.filter(({ report }) => report !== null).length,
    unread: answers.flatMap(({ row: { file, error } }) => (error === null ? [] : [{ file, error }])),
  };
}
