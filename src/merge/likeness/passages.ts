import { runLength, surePassage } from "./fingerprints";
import { gap } from "./letters";
import { sourceOf, type ComparedText } from "./text";

/** A piece of text that two units have in common. */
export interface Passage {
  /** As the first of the two wrote it. */
  readonly text: string;
  /** In letters (字): signs and spaces do not count, a number is one. */
  readonly length: number;
}

/** A quote has no more letters than this: it is to be recognised, not read. */
const longestQuote = 200;

/** A passage in one line, cut where it is long. */
export function quotePassage({ text }: Passage): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

/** Where the runs of a text begin, by run. */
export type RunPlaces = ReadonlyMap<string, readonly number[]>;

/** A run that recurs more often than this is a refrain of its text; its first places are enough. */
const mostPlaces = 8;

/** The runs of a text with their places. */
export function runPlacesOf({ text }: ComparedText): RunPlaces {
  const places = new Map<string, number[]>();
  for (let at = 0; at + runLength <= text.length; at += 1) {
    const run = text.slice(at, at + runLength);
    if (run.includes(gap)) continue;
    const known = places.get(run) ?? [];
    places.set(run, known);
    if (known.length < mostPlaces) known.push(at);
  }
  return places;
}

/**
 * The passages of at least `surePassage` letters that two texts share, in the order of the first, longest match first
 * at each place; no letter of either counts twice. Exact: nothing rests on a hash.
 */
export function sharedPassages(first: ComparedText, second: ComparedText, runs: RunPlaces): readonly Passage[] {
  const passages: Passage[] = [];
  const taken = new Uint8Array(second.text.length);
  let at = 0;
  while (at + runLength <= first.text.length) {
    const best = longestFrom(first.text, at, second.text, runs, taken);
    if (best.length < surePassage) {
      at += 1;
      continue;
    }
    passages.push({ text: sourceOf(first, at, at + best.length), length: best.length });
    taken.fill(1, best.place, best.place + best.length);
    at += best.length;
  }
  return passages;
}

function longestFrom(
  first: string,
  at: number,
  second: string,
  runs: RunPlaces,
  taken: Uint8Array,
): { readonly place: number; readonly length: number } {
  let best = { place: 0, length: 0 };
  for (const place of runs.get(first.slice(at, at + runLength)) ?? []) {
    let length = 0;
    while (
      at + length < first.length &&
      first[at + length] !== gap &&
      first[at + length] === second[place + length] &&
      taken[place + length] === 0
    ) {
      length += 1;
    }
    if (length > best.length) best = { place, length };
  }
  return best;
}
