import type { Incident } from "../../src/diagnosis/explanation";
import { priorOf } from "../../src/diagnosis/prior";
import { another, weightsIn } from "../../src/diagnosis/weight";
import type { CellValue } from "../../src/report";
import { square, systemWith } from "./smallTables";

const values: readonly CellValue[] = [6, 2, 8, 3, 1, 4, 9, 3, 12];
const system = systemWith(square, values);
const weigh = weightsIn(system);
const prior = priorOf(system);
const cell = (at: number): Incident => ({ kind: "cell", cells: [at], direction: 1 });

/** 8 written for 9, and 6 for 7: a digit substituted, too little by 1, or any other number of one digit. */
const byOne = 0.22 / 9 + 0.1 / 6 + 0.01;

describe("the weight of an explanation", () => {
  it("is for a cell: one of nine, written wrong like that, and how well the right number fits better", () => {
    const better = prior(0, 7) - prior(0, 6);
    expect(better).toBeLessThan(0);
    expect(weigh(new Map([[0, 7]]), [cell(0)])).toBeCloseTo(Math.log((0.64 / 9) * byOne) + better, 12);
  });

  it("is for a total also: one of five, added up wrong", () => {
    const expected = Math.log((0.64 / 9) * byOne + (0.02 / 5) * (1 / 4));
    expect(weigh(new Map([[2, 9]]), [cell(2)])).toBeCloseTo(expected, 12);
  });

  it("compares with what stands there, a blank included", () => {
    const unfilled = systemWith(square, [null, 2, 8, null, 1, 4, 9, 3, 12]);
    const fits = priorOf(unfilled);
    const expected = Math.log((0.64 / 9) * 0.1) + fits(0, 6) - fits(0, null);
    expect(weightsIn(unfilled)(new Map([[0, 6]]), [cell(0)])).toBeCloseTo(expected, 12);
  });

  // Three rows and three columns of three: 12 pairs of neighbours, and three stretches in each column.
  it.each([
    ["swapped", 0.08 / 12],
    ["moved", 0.08 / 24],
    ["row", 0.05 / 6],
    ["rowWithTotal", 0.05 / 6],
    ["rows", 0.02 / 3],
    ["block", 0.06 / 18],
  ] as const)("is for a slip as often as it happens, over all places where it can: %s", (kind, expected) => {
    expect(weigh(new Map(), [{ kind, cells: [0, 1], direction: 1 }])).toBeCloseTo(Math.log(expected), 12);
  });

  it("is for several incidents all of them together, each after the first much rarer", () => {
    const one = { kind: "rows", cells: [0, 1, 2, 3, 4, 5], direction: 1 } as const;
    const three = Math.log((0.02 / 3) ** 3) + 2 * Math.log(0.12);
    expect(weigh(new Map(), [one, one, one])).toBeCloseTo(three, 12);
    expect(another).toBe(Math.log(0.12));
  });

  it("takes a number that an incident leaves out of the changes for 0", () => {
    const wrong = Math.log((0.64 / 9) * (0.22 / 9 + 0.01));
    expect(weigh(new Map(), [cell(0)])).toBeCloseTo(wrong, 12);
  });
});
