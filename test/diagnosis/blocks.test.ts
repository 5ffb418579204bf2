import { blockSlips } from "../../src/diagnosis/blocks";
import type { System } from "../../src/diagnosis/system";
import { acrossEach, downEach, systemOfRows } from "./slipTables";
import { smallTable } from "./smallTables";

/*
 *        a   b   t
 *    p   0   1   2
 *    q   3   4   5
 *    r   6   7   8
 *    s   9  10  11
 *  all  12  13  14
 */
const form = smallTable(["p", "q", "r", "s", "all"], ["a", "b", "t"], [downEach("pqrs", "all"), acrossEach("ab", "t")]);
const right = [
  [3, 1, 4],
  [5, 2, 7],
  [9, 4, 13],
  [2, 6, 8],
  [19, 13, 32],
];

/** The table with other numbers in column a. */
const withA = (...numbers: readonly number[]): readonly (readonly number[])[] =>
  right.map((row, at) => [numbers[at] ?? row[0] ?? 0, ...row.slice(1)]);

/** The parts that are offered, each as: cells by direction: restored numbers, lost cell. */
const told = (system: System): readonly string[] =>
  blockSlips(system, system.structure.lines).map(
    ({ kind, cells, direction, restored, lost }) =>
      `${kind} ${cells.join()} by ${direction}: ${restored.map((pair) => pair.join("=")).join(" ")}, lost ${lost}`,
  );

it("finds the part that stands one row too low, and the parts that leave one row unexplained", () => {
  // 3, 5, 9 of p, q, r stand in q, r, s, over the 2.
  expect(told(systemOfRows(form, withA(0, 3, 5, 9)))).toEqual([
    "block 0,3,6 by 1: 0=3 3=5, lost 6",
    "block 0,3,6,9 by 1: 0=3 3=5 6=9, lost 9",
    "block 0,3,6,9,12 by 1: 0=3 3=5 6=9 9=19, lost 12",
    "block 3,6,9 by 1: 3=5 6=9, lost 9",
  ]);
});

it("finds the part that stands one row too high, its cells in printed order", () => {
  // 5, 9, 2 of q, r, s stand in p, q, r, over the 3.
  expect(told(systemOfRows(form, withA(5, 9, 2, 0)))).toEqual([
    "block 0,3,6,9,12 by -1: 12=0 9=2 6=9 3=5, lost 0",
    "block 3,6,9 by -1: 9=2 6=9, lost 3",
    "block 0,3,6,9 by -1: 9=2 6=9 3=5, lost 0",
    "block 0,3,6 by -1: 6=9 3=5, lost 0",
  ]);
});

it("finds a part at the lower end of the column", () => {
  // 9 and 2 of r and s stand in s and all, over the 19.
  expect(told(systemOfRows(form, withA(3, 5, 0, 9, 2)))).toEqual([
    "block 3,6,9,12 by 1: 3=0 6=9 9=2, lost 12",
    "block 6,9,12 by 1: 6=9 9=2, lost 12",
  ]);
});

it("finds a part beside another wrong row, before or after it, but not beside two", () => {
  const part = "block 3,6,9 by 1: 3=5 6=9, lost 9";
  // 5, 9 of q and r stand in r and s.
  expect(told(systemOfRows(form, withA(8, 0, 5, 9)))).toContain(part);
  expect(told(systemOfRows(form, withA(3, 0, 5, 9, 10)))).toContain(part);
  expect(told(systemOfRows(form, withA(8, 0, 5, 9, 10)))).toEqual([]);
});

it("finds a part of three rows of which only two are off, as the number written over the third was the same", () => {
  const same = smallTable(["p", "q", "r"], ["a", "b", "t"], [acrossEach("ab", "t")]);
  const system = systemOfRows(same, [
    [0, 1, 4],
    [3, 20, 25],
    [5, 4, 9],
  ]);
  expect(told(system)).toEqual(["block 0,3,6 by 1: 0=3 3=5, lost 6"]);
});

it("finds nothing where a single row is off, whatever is off in the columns", () => {
  // The row of p would be right with the 5 that stands below.
  const system = systemOfRows(form, withA(3).map((row, at) => (at === 0 ? [3, 1, 6] : row))); // prettier-ignore
  expect(system.residuals.filter((residual) => residual !== 0)).toHaveLength(2);
  expect(told(system)).toEqual([]);
});

it("finds nothing where no row is off", () => {
  expect(told(systemOfRows(form, right))).toEqual([]);
  const rowsRight = right.map((row, at) => (at < 2 ? [(row[0] ?? 0) + 4, row[1] ?? 0, (row[2] ?? 0) + 4] : row));
  expect(told(systemOfRows(form, rowsRight))).toEqual([]);
});

it("asks nothing of a column in which a row has a computed total, as nothing says what its cell should hold", () => {
  // The total of p is a formula. Otherwise the part of 5 and 9 is as above.
  expect(told(systemOfRows(form, withA(3, 0, 5, 9)))).toContain("block 3,6,9 by 1: 3=5 6=9, lost 9");
  expect(told(systemOfRows(form, withA(3, 0, 5, 9), [2]))).toEqual([]);
});

it("asks half of a difference of a cell that counts twice: in its row's total, and in a computed part of it", () => {
  const twice = smallTable(["p", "q", "r"], ["a", "b", "s", "t"], [acrossEach("ab", "s"), acrossEach("sa", "t")]);
  // 3, 5 of p and q stand in q and r, over the 9.
  const system = systemOfRows(
    twice,
    [
      [0, 1, 1, 7],
      [3, 2, 5, 12],
      [5, 1, 6, 19],
    ],
    [2, 6, 10],
  );
  expect(told(system)).toEqual(["block 0,4,8 by 1: 0=3 4=5, lost 8"]);
});
