import { gap } from "./letters";

/** Letters in one run whose hash is looked at. Shorter runs are turns of phrase that recur in texts of one kind. */
export const runLength = 12;
/** Of so many runs in a row one is kept. */
const windowLength = 14;
/** A shared passage of at least this many letters leaves a common fingerprint, whatever stands around it. */
export const surePassage = runLength + windowLength - 1;

/**
 * The fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken, 2003): of every window of hashed runs the
 * smallest hash, the last of equals; each once. Runs across a gap have none. In time proportional to the text.
 */
export function fingerprintsOf(text: string): ReadonlySet<number> {
  const prints = new Set<number>();
  for (const piece of text.split(gap)) {
    const hashes = hashesOf(piece);
    let kept = -1;
    for (let end = 0; end < hashes.length; end += 1) {
      const start = Math.max(0, end - windowLength + 1);
      if (end + 1 < Math.min(windowLength, hashes.length)) continue;
      if (kept < start) kept = smallestIn(hashes, start, end);
      else if ((hashes[end] ?? 0) <= (hashes[kept] ?? 0)) kept = end;
      prints.add(hashes[kept] ?? 0);
    }
  }
  return prints;
}

function smallestIn(hashes: readonly number[], start: number, end: number): number {
  let smallest = start;
  for (let at = start + 1; at <= end; at += 1) if ((hashes[at] ?? 0) <= (hashes[smallest] ?? 0)) smallest = at;
  return smallest;
}

/** FNV-1a of every run, 32 bits. Two runs with one hash cost a comparison and decide nothing. */
function hashesOf(piece: string): readonly number[] {
  const hashes: number[] = [];
  for (let at = 0; at + runLength <= piece.length; at += 1) {
    let state = 0x811c9dc5;
    for (let letter = at; letter < at + runLength; letter += 1) {
      state = Math.imul(state ^ piece.charCodeAt(letter), 0x01000193);
    }
    // The last step mixes: FNV's low values follow the last letters.
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    hashes.push((state ^ (state >>> 13)) >>> 0);
  }
  return hashes;
}
