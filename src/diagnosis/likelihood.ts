import { addend, type CellValue } from "../report";

/** How often a wrong cell is wrong in which way, as assumed; together at most 1. */
const shares = {
  transposed: 0.14,
  dropped: 0.12,
  doubled: 0.08,
  inserted: 0.05,
  substituted: 0.22,
  omitted: 0.1,
  near: 0.1,
  sign: 0.05,
  garbled: 0.04,
  other: 0.1,
};

/** How probable it is that somebody who wanted to write `truth`, and wrote it wrong, wrote what stands there. */
export function likelihood(observed: CellValue, truth: number): number {
  if (observed !== null && typeof observed !== "number") return shares.garbled;
  if (observed === null) return shares.omitted;
  const digits = String(truth);
  const span = 10 ** Math.max(digits.length, String(Math.abs(observed)).length);
  return (
    shares.transposed * shareOf(transpositions(digits), observed) +
    shares.dropped * shareOf(droppings(digits), observed) +
    shares.doubled * shareOf(doublings(digits), observed) +
    (shares.inserted * Number(droppings(String(observed)).includes(truth))) / (9 * (digits.length + 1)) +
    (shares.substituted * Number(isSubstituted(digits, String(observed)))) / (9 * digits.length) +
    shares.omitted * Number(observed === 0) +
    shares.near * Number(Math.abs(observed - truth) <= 3) * (1 / 6) +
    shares.sign * Number(observed === -truth) +
    shares.other / span
  );
}

/** How probable a sum that was added up wrong is: mostly by little, sometimes by much. */
export function sumLikelihood(observed: CellValue, truth: number): number {
  const distance = Math.abs(addend(observed) - truth);
  return 0.5 / (distance * (distance + 1));
}

function shareOf(variants: readonly number[], observed: number): number {
  if (variants.length === 0) return 0;
  return variants.filter((variant) => variant === observed).length / variants.length;
}

const places = (digits: string): readonly number[] => [...digits].map((_, place) => place);

function transpositions(digits: string): readonly number[] {
  return places(digits)
    .slice(1)
    .map((at) => Number(digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1)));
}

function droppings(digits: string): readonly number[] {
  return digits.length < 2 ? [] : places(digits).map((at) => Number(digits.slice(0, at) + digits.slice(at + 1)));
}

function doublings(digits: string): readonly number[] {
  return places(digits).map((at) => Number(digits.slice(0, at + 1) + digits.slice(at)));
}

function isSubstituted(digits: string, observed: string): boolean {
  return digits.length === observed.length && places(digits).filter((at) => digits[at] !== observed[at]).length === 1;
}
