/** Two units, by index, the smaller first, that may be alike. */
export type Candidate = readonly [first: number, second: number];

/**
 * Units that share a fingerprint are looked at together with so many of those that had it before, and with no more:
 * where many units copied one text, each is still tied to its neighbours, and the work stays linear.
 */
const neighbours = 4;

/** Copies share at least two fingerprints; one is shared by chance, or by one sentence. */
const fewestShared = 2;

/** The pairs that share fingerprints, and how many looks that took: at most `neighbours` for each fingerprint. */
export function candidatesAmong(prints: readonly ReadonlySet<number>[]): {
  readonly pairs: readonly Candidate[];
  readonly looks: number;
} {
  const owners = new Map<number, number[]>();
  const shared = new Map<number, number>();
  let looks = 0;
  prints.forEach((own, unit) => {
    for (const print of own) {
      const before = owners.get(print);
      if (!before) {
        owners.set(print, [unit]);
        continue;
      }
      for (const other of before) {
        looks += 1;
        const key = other * prints.length + unit;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
      if (before.length === neighbours) before.shift();
      before.push(unit);
    }
  });
  const pairs = [...shared]
    .filter(([, count]) => count >= fewestShared)
    .map(([key]): Candidate => [Math.floor(key / prints.length), key % prints.length])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { pairs, looks };
}
