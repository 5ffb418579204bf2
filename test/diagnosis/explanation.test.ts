import { joinEqual, logSum, nameOf, Trial, type Explanation } from "../../src/diagnosis/explanation";
import type { CellValue } from "../../src/report";
import { remediesForm } from "../bench/cases/tables";
import { square, systemWith, twice } from "./smallTables";

it("names changes by their cells in order, in whichever order they were made", () => {
  const name = nameOf(
    new Map([
      [2, 5],
      [7, 0],
      [10, 1],
    ] as const),
  );
  expect(name).toBe("2=5,7=0,10=1");
  expect(
    nameOf(
      new Map([
        [10, 1],
        [2, 5],
        [7, 0],
      ] as const),
    ),
  ).toBe(name);
});

it.each<readonly [title: string, weights: readonly number[], expected: number]>([
  ["2 and 3", [Math.log(2), Math.log(3)], Math.log(5)],
  ["what is too small to be a number", [-1000, -1000], -1000 + Math.log(2)],
  ["a large one and a very small one", [0, -800], 0],
  ["a very small one and a large one", [-800, 0], 0],
  ["impossible ones", [-Infinity, -Infinity], -Infinity],
  ["one that is impossible", [-Infinity, -1], -1],
  ["none", [], -Infinity],
])("adds numbers that are given as logarithms: %s", (_title, weights, expected) => {
  const sum = logSum(weights);
  if (Number.isFinite(expected)) expect(sum).toBeCloseTo(expected, 9);
  else expect(sum).toBe(expected);
});

describe("explanations that come to the same numbers", () => {
  const story = (value: number, kind: "cell" | "swapped", weight: number): Explanation => ({
    changes: new Map([[0, value]]),
    incidents: [{ kind, cells: [0], direction: 1 }],
    components: [0],
    weight,
  });

  it.each<readonly [title: string, cell: number, swapped: number, told: string]>([
    ["the second", -3, -2, "swapped"],
    ["the first", -2, -3, "cell"],
    ["the first of two as probable", -2, -2, "cell"],
  ])("are told as the most probable one: %s", (_title, cell, swapped, told) => {
    const [joined, ...rest] = joinEqual([story(7, "cell", cell), story(7, "swapped", swapped)]);
    expect(rest).toEqual([]);
    expect(joined?.incidents).toMatchObject([{ kind: told }]);
    expect(joined?.weight).toBeCloseTo(Math.log(Math.exp(cell) + Math.exp(swapped)), 12);
  });

  it("are not those that come to others", () => {
    const explanations = [story(7, "cell", -1), story(8, "cell", -1)];
    expect(joinEqual(explanations)).toEqual(explanations);
  });
});

/** Two cells that should hold 6 and 0, and hold 5: their rows and columns do not agree. */
const twoWrong: readonly CellValue[] = [5, 2, 8, 3, 5, 3, 9, 2, 11];

const trialOf = (values: readonly CellValue[]): Trial => new Trial(systemWith(square, values));

describe("a trial", () => {
  it("says what is broken, before and after a number is put into a cell", () => {
    const trial = trialOf(twoWrong);
    const residuals = (): readonly number[] => [0, 1, 2, 3, 4, 5].map((equation) => trial.residualOf(equation));
    // Totals less what they should add up: of the upper, lower, last row, the left, right, last column.
    expect(residuals()).toEqual([1, -5, 0, 1, -5, 0]);
    expect(trial.set(0, 6)).toBe(true);
    expect(residuals()).toEqual([0, -5, 0, 0, -5, 0]);
    expect(trial.set(8, 13)).toBe(true);
    expect(residuals()).toEqual([0, -5, 2, 0, -5, 2]);
    expect([...trial.changes]).toEqual([
      [0, 6],
      [8, 13],
    ]);
  });

  it("changes nothing where the number stands already, or 0 in place of a blank", () => {
    const trial = trialOf([null, 2, 2, 3, 0, 3, 3, 2, 5]);
    expect([trial.set(1, 2), trial.set(0, 0)]).toEqual([true, true]);
    expect(trial.changes.size).toBe(0);
    expect(trial.touched()).toEqual([]);
  });

  it.each([-1, 0.5, 2 ** 53])("refuses what a cell cannot hold: %d", (value) => {
    const trial = trialOf(twoWrong);
    expect(trial.set(0, value)).toBe(false);
    expect(trial.changes.size).toBe(0);
  });

  it("refuses a second number for one cell", () => {
    const trial = trialOf(twoWrong);
    trial.set(0, 6);
    expect(trial.set(0, 7)).toBe(false);
    expect([...trial.changes]).toEqual([[0, 6]]);
  });

  it("touches the parts of a table in which its cells stand, and counts what is broken there", () => {
    // Three sums of 表四 that have no cell in common: the first two are wrong, the third is right.
    const wrong = [1, 2, 3, 4, 11, 1, 2, 3, 4, 12, 1, 2, 3, 4, 10];
    const trial = new Trial(systemWith(remediesForm, wrong));
    expect([trial.touched(), trial.brokenNow()]).toEqual([[], 0]);
    trial.set(10, 2);
    expect([trial.touched(), trial.brokenNow()]).toEqual([[2], 1]);
    trial.set(0, 3);
    expect([trial.touched(), trial.brokenNow()]).toEqual([[2, 0], 2]);
    trial.set(4, 12);
    expect([trial.touched(), trial.brokenNow()]).toEqual([[2, 0], 1]);
  });
});

describe("the cells that settle all that is left", () => {
  it.each<readonly [title: string, values: readonly CellValue[], right: readonly [number, number], settler: number[]]>([
    ["an addend", twoWrong, [0, 6], [4, 0]],
    ["a total of its row", [6, 2, 9, 3, 5, 3, 9, 2, 11], [4, 0], [2, 8]],
    ["a total of its column", [6, 2, 8, 3, 5, 3, 7, 2, 11], [4, 0], [6, 9]],
    ["the total of totals", [6, 2, 8, 3, 5, 3, 9, 2, 19], [4, 0], [8, 11]],
    ["a blank", [5, null, 8, 3, 0, 3, 9, 2, 11], [0, 6], [1, 2]],
  ])("is the one where the row and the column meet: %s", (_title, values, [cell, value], settler) => {
    const trial = trialOf(values);
    trial.set(cell, value);
    expect(trial.settlers(trial.brokenNow())).toEqual([settler]);
  });

  it("are all addends and the total of a sum that has no other", () => {
    const trial = new Trial(systemWith(remediesForm, [1, 2, 3, 4, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    trial.set(0, 2);
    expect(trial.settlers(1)).toEqual([
      [1, 3],
      [2, 4],
      [3, 5],
      [4, 11],
    ]);
  });

  it("need half of the difference where a cell counts twice, if there is such a number", () => {
    const settlers = (carriedIn: number): readonly (readonly [number, number])[] => {
      const trial = new Trial(systemWith(twice, [2, 1, 11]));
      trial.set(1, carriedIn);
      return trial.settlers(1);
    };
    expect(settlers(3)).toEqual([
      [0, 4],
      [2, 7],
    ]);
    expect(settlers(4)).toEqual([[2, 8]]);
  });

  it.each<readonly [title: string, values: readonly CellValue[], tried: readonly [number, number]]>([
    ["nothing is broken", [5, 2, 8, 3, 0, 3, 9, 2, 11], [0, 6]],
    ["the number would be negative", [5, 2, 8, 3, 0, 2, 9, 1, 10], [0, 6]],
    ["more is broken than one cell can settle", twoWrong, [8, 13]],
    ["no two of what is broken meet in a cell", [6, 2, 8, 3, 0, 3, 9, 2, 12], [2, 7]],
    ["only the cell that was changed could", [6, 2, 8, 3, 0, 3, 9, 2, 11], [4, 1]],
  ])("are none where %s", (_title, values, [cell, value]) => {
    const trial = trialOf(values);
    trial.set(cell, value);
    expect(trial.settlers(trial.brokenNow())).toEqual([]);
  });
});
