/** Linear work takes four times as long for four times the length, quadratic work sixteen times. */
export const linear = 10;

/** Milliseconds; what takes less says nothing. */
const least = 3;
const mostRounds = 6;

/**
 * How many times as long `run` takes for four times the length: to be compared with `linear`. The fastest of some
 * rounds count; the first that proves it linear is the last, so that a busy machine costs rounds and no failure.
 */
export function growth(run: (length: number) => void, length: number): number {
  let short = Infinity;
  let long = Infinity;
  for (let round = 0; round < mostRounds; round += 1) {
    short = Math.min(short, time(run, length));
    long = Math.min(long, time(run, 4 * length));
    if (ratio(short, long) < linear * 0.7) break;
  }
  return ratio(short, long);
}

function ratio(short: number, long: number): number {
  return long / Math.max(short, least);
}

function time(run: (length: number) => void, length: number): number {
  const start = performance.now();
  run(length);
  return performance.now() - start;
}
