/** Milliseconds. The list has to follow a change within 300. */
export interface WatchTimes {
  /** A pause in the changes this long starts a look. */
  readonly pause: number;
  /** A look is not put off longer than this while changes go on. */
  readonly longestPutOff: number;
  /** A look that failed because a cell is being edited is tried again after this. */
  readonly retry: number;
  /** Changes that raise no event (undo on some builds, other users) are seen after this at the latest. */
  readonly idle: number;
}

export const watchTimes: WatchTimes = { pause: 120, longestPutOff: 200, retry: 700, idle: 5000 };

/** What came of a look: "again" asks for another one soon. */
export type LookOutcome = "done" | "again";

/**
 * Decides when to look at the workbook again.
 *
 * An event only means that something changed: events are merged, lost and doubled by Excel, and their details
 * are missing for anything but a single typed cell. So all of them set one flag, and one look reads everything.
 */
export class ChangeWatch {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private firstChange: number | null = null;
  private isLooking = false;
  private isDirty = false;
  private isEnded = false;

  constructor(
    private readonly look: () => Promise<LookOutcome>,
    private readonly times: WatchTimes,
    private readonly isVisible: () => boolean,
  ) {
    this.schedule(times.idle);
  }

  /** Something changed. */
  changed(): void {
    if (this.isEnded) return;
    this.isDirty = true;
    if (this.isLooking) return;
    const now = Date.now();
    this.firstChange ??= now;
    const left = this.firstChange + this.times.longestPutOff - now;
    this.schedule(Math.max(0, Math.min(this.times.pause, left)));
  }

  /** No look starts after this. */
  end(): void {
    this.isEnded = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private schedule(delay: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), delay);
  }

  private async run(): Promise<void> {
    if (this.isEnded || this.isLooking) return;
    if (!this.isDirty && !this.isVisible()) return this.schedule(this.times.idle);
    this.isLooking = true;
    this.isDirty = false;
    this.firstChange = null;
    const outcome = await this.look();
    this.isLooking = false;
    if (this.isEnded) return;
    if (this.isDirty) this.schedule(this.times.pause);
    else this.schedule(outcome === "again" ? this.times.retry : this.times.idle);
  }
}
