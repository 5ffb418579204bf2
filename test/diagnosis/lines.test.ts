import { linesOf } from "../../src/diagnosis/lines";
import { editionFor, tableOf } from "../../src/form";
import {} from "./slipTables";
import { smallTable } from "./smallTables";

/*
 *       a  b  c  d
 *    p  0  1  2  3
 *    q  4  5  6  7
 *    r  8  9 10 11
 */
const form = smallTable(["p", "q", "r"], ["a", "b", "c", "d"], []);

it("takes the cells of each row and of each column together, in the order in which lines begin", () => {
  expect(linesOf(form, () => true)).toEqual({
    rows: [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9, 10, 11],
    ],
    columns: [
      [0, 4, 8],
      [1, 5, 9],
      [2, 6, 10],
      [3, 7, 11],
    ],
  });
});

it("ends a line at a computed cell, and leaves out a cell that stands alone", () => {
  // 1 and 6 are computed: 0 stands alone in its row, 7 too, 2 and 10 in their column, while 5 and 9 are a pair.
  expect(linesOf(form, (cell) => cell !== 1 && cell !== 6)).toEqual({
    rows: [
      [2, 3],
      [4, 5],
      [8, 9, 10, 11],
    ],
    columns: [
      [0, 4, 8],
      [3, 7, 11],
      [5, 9],
    ],
  });
});

it("starts a new line after a computed cell in the middle", () => {
  const long = smallTable(["p"], ["a", "b", "c", "d", "e"], []);
  expect(linesOf(long, (cell) => cell !== 2)).toEqual({
    rows: [
      [0, 1],
      [3, 4],
    ],
    columns: [],
  });
});

it("has no line where no cell is typed", () => {
  expect(linesOf(form, () => false)).toEqual({ rows: [], columns: [] });
});

it("takes no neighbours of another name into a line: the three groups of 表四 stand in one row", () => {
  const { rows, columns } = linesOf(tableOf(editionFor(2025), "remedies"), () => true);
  expect(rows).toEqual([
    [0, 1, 2, 3, 4],
    [5, 6, 7, 8, 9],
    [10, 11, 12, 13, 14],
  ]);
  expect(columns).toEqual([]);
});
