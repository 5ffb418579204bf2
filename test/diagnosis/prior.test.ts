import { priorOf, totalsOf } from "../../src/diagnosis/prior";
import type { CellValue } from "../../src/report";
import { balance, square, systemWith } from "./smallTables";

const blank = square.cells.map(() => null);
/** Two rows with a number nearly everywhere, and their totals. */
const full: readonly CellValue[] = [12, 12, 24, 7, 0, 7, 19, 12, 31];
/** The same before anyone has added the columns up. */
const unfinished: readonly CellValue[] = [12, 12, 24, 7, 0, 7, null, null, 31];
/** Numbers everywhere. */
const even: readonly CellValue[] = [6, 2, 8, 3, 1, 4, 9, 3, 12];

/** How probable a number is in a cell, no logarithm. */
const chance = (values: readonly CellValue[], cell: number, value: CellValue): number =>
  Math.exp(priorOf(systemWith(square, values))(cell, value));

describe("the cells of a small table", () => {
  // Of 0 it is 0.02 + 0.98 * (1 + expected / evenness) ** -evenness. Expected is 0.3 * 0.3 / 1, evenness least, 0.15.
  // Of others it is what 0 leaves, spread around the expected number: all of these decimals were worked out apart.
  it.each<readonly [CellValue, number]>([
    [null, (8.1 / 9) * (0.02 + 0.98 * 1.6 ** -0.15)],
    [0, (0.5 / 10) * (0.02 + 0.98 * 1.6 ** -0.15)],
    [1, 0.007351930162761577],
    [7, 0.0004298291298259798],
    [12, 0.00018940300677508946],
  ])("are probably blank where all others are: %j", (value, expected) => {
    for (const cell of [0, 1, 3, 4]) expect(chance(blank, cell, value)).toBeCloseTo(expected, 12);
  });

  // Expected in the first table, whose evenness is 0.6: 0.3 * 12.3 / 25 in cell 3, 12.3 * 7.3 / 20 in cell 0 and
  // 7.3 * 12.3 / 32 in cell 4. In the second, whose evenness is the greatest, 5: 3.3 * 2.3 / 12.
  it.each<readonly [title: string, values: readonly CellValue[], cell: number, value: number, expected: number]>([
    ["0 in a row of few", full, 3, 0, (1.5 / 2) * (0.02 + 0.98 * 1.246 ** -0.6)],
    ["1 in a row of few", full, 3, 1, 0.014379620041208433],
    ["12 in a row of few", full, 3, 12, 0.0003628591340957151],
    ["0 in a row of many", full, 0, 0, (1.5 / 2) * (0.02 + 0.98 * 8.4825 ** -0.6)],
    ["1 in a row of many", full, 0, 1, 0.06252869908991561],
    ["12 in a row of many", full, 0, 12, 0.009478496412812629],
    ["0 beside many", full, 4, 0, (1.5 / 2) * (0.02 + 0.98 * 5.6765625 ** -0.6)],
    ["7 beside many", full, 4, 7, 0.01530111168739866],
    ["0 where numbers stand everywhere", even, 4, 0, (0.5 / 1) * (0.02 + 0.98 * 1.1265 ** -5)],
    ["1 where numbers stand everywhere", even, 4, 1, 0.07372650164687075],
    ["7 where numbers stand everywhere", even, 4, 7, 0.004467153071265757],
    ["0 where others are blank", unfinished, 4, 0, (1.5 / 4) * (0.02 + 0.98 * 5.6765625 ** -0.6)],
  ])("are as full as their rows and columns: %s", (_title, values, cell, value, expected) => {
    expect(chance(values, cell, value)).toBeCloseTo(expected, 12);
  });

  it("count a negative number and a text as none", () => {
    const odd = [12, 12, 24, -7, { text: "七" }, 7, 19, 12, 31];
    expect(chance(odd, 0, 7)).toBeCloseTo(0.0018409667005462231, 12);
    expect(chance(odd, 3, 7)).toBeCloseTo(0.0009082443138189569, 12);
  });

  it("hardly ever hold a text or a negative number on purpose", () => {
    for (const cell of [0, 4, 8]) {
      expect(chance(full, cell, -1)).toBeCloseTo(1e-4, 12);
      expect(chance(full, cell, { text: "七" })).toBeCloseTo(1e-4, 12);
    }
  });

  it("hold a large number rather beside large ones than beside small ones", () => {
    expect(chance([500, 80, 580, 3, 1, 4, 503, 81, 584], 0, 500)).toBeGreaterThan(
      2 * chance([500, 1, 501, 3, 1, 4, 503, 2, 505], 0, 500),
    );
  });
});

describe("cells that follow from others", () => {
  it.each([2, 5, 6, 7, 8])("may hold any number: %d", (cell) => {
    for (const value of [1, 7, 31, 4000]) expect(chance(unfinished, cell, value)).toBe(1);
  });

  // Of nine cells two are blank and one is 0.
  it("are left blank or filled with 0 as the others are", () => {
    expect(chance(unfinished, 2, null)).toBeCloseTo(1.1 / 3, 12);
    expect(chance(unfinished, 2, 0)).toBeCloseTo(1.5 / 4, 12);
  });

  it("are the first of an equation without a total, and no other of it", () => {
    const prior = priorOf(systemWith(balance, [9, 1, 8, 2]));
    const free = [0, 1, 2, 3].filter((cell) => prior(cell, 5) !== 0);
    expect(free).toEqual([1, 2, 3]);
  });
});

describe("the totals of a table", () => {
  it("are its sums, along rows, columns or both", () => {
    const system = systemWith(square, full);
    expect(totalsOf(system, "row")).toEqual([2, 5, 8]);
    expect(totalsOf(system, "column")).toEqual([6, 7, 8]);
    expect([...new Set(totalsOf(system))].sort()).toEqual([2, 5, 6, 7, 8]);
  });

  it("are none where two sums are as large as each other", () => {
    expect(totalsOf(systemWith(balance, [9, 1, 8, 2]))).toEqual([]);
  });
});
