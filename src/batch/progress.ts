import { batchWords as say } from "./words";

/** How far a batch is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the first file was begun. */
  readonly elapsed: number;
}

/** Before so many files and milliseconds, a guess would jump about. */
const fewestFiles = 3;
const shortestTime = 1000;

/** Milliseconds that the rest will probably take, at the pace so far; null before that can be told. */
export function remainingOf({ done, total, elapsed }: Progress): number | null {
  if (done >= total) return 0;
  if (done < fewestFiles || elapsed < shortestTime) return null;
  return (elapsed / done) * (total - done);
}

/** The same in calm words, in steps that do not flicker: tens of seconds, then whole minutes. */
export function remainingWords(progress: Progress): string {
  const remaining = remainingOf(progress);
  if (remaining === null) return say.estimating;
  const seconds = remaining / 1000;
  if (seconds < 5) return say.nearlyDone;
  if (seconds <= 50) return say.seconds(Math.ceil(seconds / 10) * 10);
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? say.minutes(minutes) : say.hours(Math.floor(minutes / 60), minutes % 60);
}
