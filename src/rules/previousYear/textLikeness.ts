/** How many letters in a row are compared: two recur by chance in texts of one kind, four miss what was reworded. */
const span = 3;

/** Letters only: what is said, without signs and spaces; a number, whatever it is, counts as one 0. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\d[\d.,]*/g, "0")
    .replace(/[\p{P}\p{S}\s\p{Cc}\p{Cf}]/gu, "");
}

/**
 * How much two texts share, from 0 to 1: Dice's coefficient of their runs of three letters, each counted as often as
 * it stands. In time proportional to their length.
 *
 * @param a texts as `lettersOf` makes them
 */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const runs = [a.length - span + 1, b.length - span + 1] as const;
  if (runs[0] <= 0 || runs[1] <= 0) return 0;
  const counted = new RunCounter(runs[0]);
  for (let at = 0; at < runs[0]; at += 1) counted.add(runAt(a, at));
  let shared = 0;
  for (let at = 0; at < runs[1]; at += 1) if (counted.take(runAt(b, at))) shared += 1;
  return (2 * shared) / (runs[0] + runs[1]);
}

/** Three UTF-16 units in one number below 2^48. */
function runAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)) * 65536 + text.charCodeAt(at + 2);
}

/** A multiset of runs: a hash table with open addressing, several times as fast as a Map with such keys. */
class RunCounter {
  private readonly keys: Float64Array;
  private readonly counts: Int32Array;
  private readonly mask: number;

  constructor(runs: number) {
    const size = 2 ** Math.ceil(Math.log2(runs * 2 + 1));
    this.keys = new Float64Array(size);
    this.counts = new Int32Array(size);
    this.mask = size - 1;
  }

  add(run: number): void {
    const slot = this.slotOf(run);
    this.keys[slot] = run;
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
  }

  /** Takes one of that run out; false where there is none left. */
  take(run: number): boolean {
    const slot = this.slotOf(run);
    const count = this.counts[slot] ?? 0;
    if (count === 0) return false;
    this.counts[slot] = count - 1;
    return true;
  }

  /** Where the run stands or would stand; 0 is no run, for no text holds three zero characters. */
  private slotOf(run: number): number {
    let slot = (Math.imul(run % 4294967291, 0x9e3779b1) >>> 7) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== run) slot = (slot + 1) & this.mask;
    return slot;
  }
}
