import { spawn } from "node:child_process";
import { once } from "node:events";

/** How much two threads gain over one, beside what the machine can give at that moment. */
export interface Speedup {
  /** Times as fast. */
  readonly gained: number;
  /** Times as much work that two processes do that only count: 2 on two idle cores, less on a machine that is in use. */
  readonly possible: number;
  /** The share that was gained of what was possible. */
  readonly share: number;
}

/** Of two idle cores, two threads have to gain 1.7. */
export const leastShare = 1.7 / 2;

/**
 * Measures a job alternately with one thread and with two, and what two processes can do at all just then.
 *
 * @param run does the job with so many threads; returns its seconds
 */
export async function speedupOf(run: (jobs: number) => Promise<number>, rounds: number): Promise<Speedup> {
  const found: Speedup[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = await possible();
    const one = await run(1);
    const two = await run(2);
    const gained = one / two;
    const can = (before + (await possible())) / 2;
    found.push({ gained, possible: can, share: gained / can });
  }
  const [median] = found.sort((a, b) => a.share - b.share).slice(Math.floor(found.length / 2));
  if (!median) throw new RangeError("no rounds");
  return median;
}

async function possible(): Promise<number> {
  const alone = await count();
  const start = performance.now();
  await Promise.all([count(), count()]);
  return (2 * alone) / ((performance.now() - start) / 1000);
}

/** Seconds that a process takes that only counts. */
async function count(): Promise<number> {
  const start = performance.now();
  const work = "let sum = 0; for (let at = 0; at < 8e8; at += 1) sum = (sum + at) | 0; process.exitCode = sum & 0;";
  await once(spawn(process.execPath, ["-e", work], { stdio: "ignore" }), "close");
  return (performance.now() - start) / 1000;
}
