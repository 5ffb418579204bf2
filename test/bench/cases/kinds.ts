import type { Recipe } from "./cases";
import {
  anyNumbers,
  blockShifted,
  moved,
  rowShiftedWithTotal,
  rowShiftedWithoutTotal,
  swapped,
  typos,
  wrongSign,
  wrongTotal,
  type Spoil,
} from "./slips";
import { remediesForm, remedyNumbers, requestNumbers, requestsForm, sizes, type Size } from "./tables";

/** A kind of error, with what a diagnosis of it has to reach: shares in percent for small, medium and large tables. */
export interface Kind {
  readonly name: string;
  readonly spoil: Spoil;
  readonly table: "requests" | "remedies";
  readonly hasFormulas: boolean;
  readonly first: readonly [number, number, number] | null;
  readonly firstThree: readonly [number, number, number] | null;
}

type Budget = readonly [number, number, number];
const every = (share: number): Budget => [share, share, share];
const kind = (name: string, spoil: Spoil, first: Budget, firstThree: Budget): Kind => ({
  name,
  spoil,
  first,
  firstThree,
  table: "requests",
  hasFormulas: false,
});

export const kinds: readonly Kind[] = [
  kind("one typo", typos(1), every(100), every(100)),
  kind("wrong total", wrongTotal, every(100), every(100)),
  kind("wrong sign", wrongSign, every(100), every(100)),
  kind("moved to a neighbour", moved, [83, 90, 90], every(98)),
  kind("two neighbours swapped", swapped, [83, 90, 90], every(98)),
  kind("row 1 column off, with total", rowShiftedWithTotal, every(97), every(97)),
  kind("row 1 column off, total kept", rowShiftedWithoutTotal, every(97), every(97)),
  kind("column part 1 row off", blockShifted, [88, 99, 99], [88, 99, 99]),
  kind("2 typos", typos(2), every(98), every(99.5)),
  kind("3 typos", typos(3), every(95), every(99)),
  kind("held out: 1 wrong number", anyNumbers(1), every(100), every(100)),
  kind("held out: 2 wrong numbers", anyNumbers(2), every(99.5), every(99.5)),
  kind("held out: 3 wrong numbers", anyNumbers(3), every(99), every(99)),
  { ...kind("one typo, totals by formula", typos(1), every(0), [80, 65, 55]), hasFormulas: true, first: null },
  { ...kind("one typo in 表四", typos(1), every(0), [80, 90, 90]), table: "remedies", first: null },
];

/** The recipe for tables of a kind and a size; the seed depends on nothing else. */
export function recipeFor(kind: Kind, size: Size, count: number, series = 0): Recipe {
  return {
    seed: 20_250_101 + series * 10_007 + kinds.indexOf(kind) * 101 + sizes.indexOf(size),
    count,
    form: kind.table === "requests" ? requestsForm : remediesForm,
    numbers: (random) => (kind.table === "requests" ? requestNumbers(random, size) : remedyNumbers(random, size)),
    spoil: kind.spoil,
    hasFormulas: kind.hasFormulas,
  };
}
