/** How much two threads gain over one, beside what the machine can give for the same work at that moment. */
export interface Speedup {
  /** Times as fast as one thread. */
  readonly gained: number;
  /**
   * Times as fast as one thread that two processes are, each with one thread and half of the files. Two idle cores do
   * not make it 2: the engine compiles and collects on the other core while one thread works.
   */
  readonly possible: number;
  /** The share that was gained of what was possible. */
  readonly share: number;
}

/** Of what two processes gain, threads have to gain so much: what 1.7 x is of 2 x. */
export const leastShare = 1.7 / 2;

/** The same work in three ways; each returns its seconds. */
export interface Ways {
  readonly one: () => Promise<number>;
  readonly two: () => Promise<number>;
  readonly apart: () => Promise<number>;
}

/** Measures a job with one thread, with two, and by two processes, in turn; gives the median round. */
export async function speedupOf(ways: Ways, rounds: number): Promise<Speedup> {
  const found: Speedup[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await ways.one();
    const two = await ways.two();
    const apart = await ways.apart();
    found.push({ gained: one / two, possible: one / apart, share: apart / two });
  }
  const [median] = found.sort((a, b) => a.share - b.share).slice(Math.floor(found.length / 2));
  if (!median) throw new RangeError("no rounds");
  return median;
}
