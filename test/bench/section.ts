/** One line of the bench: what was measured, and whether it keeps its budget; `ok` is null where there is none. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly budget: string;
  readonly ok: boolean | null;
}

/** A part of the bench. */
export interface Section {
  readonly title: string;
  /** What has to be known to read the numbers. */
  readonly remark?: string;
  readonly run: () => Promise<readonly Row[]> | readonly Row[];
}

/** A row that has to reach at least a number. */
export function atLeast(what: string, value: number, budget: number, unit = "%", digits = 1): Row {
  return { what, value: `${value.toFixed(digits)} ${unit}`, budget: `>= ${budget} ${unit}`, ok: value >= budget };
}

/** A row that has to stay at or below a number. */
export function atMost(what: string, value: number, budget: number, unit: string, digits = 1): Row {
  return { what, value: `${value.toFixed(digits)} ${unit}`, budget: `<= ${budget} ${unit}`, ok: value <= budget };
}

/** The value below which a share of the numbers lies; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Milliseconds that a call takes: the best of some, because other processes share the machine. */
export function bestOf(times: number, call: () => void): number {
  let best = Infinity;
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    call();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
