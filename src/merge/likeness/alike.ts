import type { Report } from "../../report";
import { candidatesAmong } from "./candidates";
import { fingerprintsOf } from "./fingerprints";
import { runPlacesOf, sharedPassages, type Passage, type RunPlaces } from "./passages";
import { comparedTexts, type ComparedText } from "./text";

/** Two units whose texts are alike (内容雷同). Indexes are into the reports, 0-based, the smaller first. */
export interface AlikePair {
  readonly first: number;
  readonly second: number;
  /** How many letters (字) they share in passages, official sentences and the region's template not counted. */
  readonly letters: number;
  /** The share of the shorter text, from 0 to 1. */
  readonly share: number;
  /** What they share, the longest first. */
  readonly passages: readonly Passage[];
}

export interface Likeness {
  /** The pairs that are most alike first. Of many copies of one text each is paired with some others, not with all. */
  readonly pairs: readonly AlikePair[];
  /** Units whose texts hang together pair by pair, where they are more than two. */
  readonly groups: readonly (readonly number[])[];
  /** Letters of the sentences that half of the units have, and that therefore do not count. */
  readonly common: number;
  /** The work: looks at pairs that share a fingerprint, and pairs that were compared letter by letter. */
  readonly looks: number;
  readonly compared: number;
}

/** Half of what the shorter text says is the other's. Texts that were written apart share a sentence at most. */
const leastShare = 0.5;
/** A whole part copied word for word: 一 has five parts and is to stay below 1000 letters. */
const longPassage = 200;
/** Texts shorter than this say too little to be told apart. */
const shortestText = 100;

/**
 * Finds the reports whose narratives are alike. Source: 国办公开办函〔2021〕30号, against 内容雷同.
 *
 * Takes time in proportion to the texts, not to the pairs: only texts that share fingerprints are compared.
 */
export function findAlike(reports: readonly Report[]): Likeness {
  const { texts, common } = comparedTexts(reports);
  const prints = texts.map(({ text, length }) => (length < shortestText ? new Set<number>() : fingerprintsOf(text)));
  const { pairs: candidates, looks } = candidatesAmong(prints);
  const runs = new Map<number, RunPlaces>();
  const pairs = candidates.flatMap(([first, second]): readonly AlikePair[] => {
    const [a, b] = [texts[first], texts[second]];
    if (!a || !b) return [];
    const places = runs.get(second) ?? runPlacesOf(b);
    runs.set(second, places);
    const pair = pairOf(a, b, places);
    return pair ? [{ first, second, ...pair }] : [];
  });
  return {
    pairs: pairs.sort((a, b) => b.share - a.share || b.letters - a.letters || a.first - b.first),
    groups: groupsIn(pairs),
    common: common.reduce((sum, { length }) => sum + length, 0),
    looks,
    compared: candidates.length,
  };
}

function pairOf(a: ComparedText, b: ComparedText, runs: RunPlaces): Omit<AlikePair, "first" | "second"> | null {
  const passages = [...sharedPassages(a, b, runs)].sort((one, other) => other.length - one.length);
  const letters = passages.reduce((sum, { length }) => sum + length, 0);
  const share = Math.min(1, letters / Math.min(a.length, b.length));
  const isAlike = share >= leastShare || (passages[0]?.length ?? 0) >= longPassage;
  return isAlike ? { letters, share, passages } : null;
}

function groupsIn(pairs: readonly AlikePair[]): readonly (readonly number[])[] {
  const groupOf = new Map<number, Set<number>>();
  for (const { first, second } of pairs) {
    const [one, other] = [groupOf.get(first) ?? new Set([first]), groupOf.get(second) ?? new Set([second])];
    if (one === other) continue;
    const [large, small] = one.size < other.size ? [other, one] : [one, other];
    for (const unit of small) large.add(unit);
    for (const unit of [first, ...small]) groupOf.set(unit, large);
    groupOf.set(second, large);
  }
  return [...new Set(groupOf.values())]
    .filter(({ size }) => size > 2)
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
