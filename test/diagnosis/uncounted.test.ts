import { uncountedIn } from "../../src/diagnosis/uncounted";
import type { TableForm } from "../../src/form";
import { printedValue, type CellValue, type FilledTable } from "../../src/report";
import { filled } from "../bench/cases/tables";
import { balance, square } from "./smallTables";

/** A table in which some numbers are kept as text, and some are what a formula computed. */
function table(
  values: readonly CellValue[],
  texts: readonly number[],
  formulas: readonly number[],
  form: TableForm = square,
): FilledTable {
  const { cells } = filled(form, values);
  return {
    form,
    cells: cells.map((cell, index) => ({
      ...cell,
      dress: texts.includes(index) ? `${printedValue(cell.value)}件` : null,
      isFormula: formulas.includes(index),
    })),
  };
}

const totals = [2, 5, 6, 7, 8];

describe("a number kept as text that formulas left out of their sums", () => {
  // 4 and 1 are 5, but the formulas see only 1; so it is down the column, and in the total of totals.
  const leftOut = table([4, 1, 1, 2, 3, 5, 2, 4, 6], [0], totals);

  it("is named once, although it stands in a row and in a column", () => {
    expect(uncountedIn(leftOut)?.cells).toEqual([0]);
  });

  it("is counted in the table that goes with it, where nothing else changes", () => {
    expect(uncountedIn(leftOut)?.counted).toEqual(table([4, 1, 5, 2, 3, 5, 6, 4, 10], [0], totals));
  });

  it("is counted in totals of totals that stand before those that they add up", () => {
    // The totals of the rows are typed, and right: the last one follows from those of the columns alone.
    const formulas = [6, 7, 8];
    const found = uncountedIn(table([4, 1, 5, 2, 3, 5, 2, 4, 6], [0], formulas));
    expect(found?.counted).toEqual(table([4, 1, 5, 2, 3, 5, 6, 4, 10], [0], formulas));
  });

  it("is named with all others that were left out", () => {
    const found = uncountedIn(table([4, 1, 1, 2, 3, 2, 2, 1, 3], [0, 4], totals));
    expect(found?.cells).toEqual([0, 4]);
    expect(found?.counted.cells.map(({ value }) => value)).toEqual([4, 1, 5, 2, 3, 5, 6, 4, 10]);
  });
});

it.each<readonly [title: string, table: FilledTable]>([
  ["nothing is kept as text", table([4, 1, 5, 2, 3, 5, 6, 4, 10], [], totals)],
  ["formulas count the text as well", table([4, 1, 5, 2, 3, 5, 6, 4, 10], [0], totals)],
  ["the totals were typed", table([4, 1, 1, 2, 3, 5, 2, 4, 6], [0], [])],
  ["the text is 0", table([0, 1, 1, 2, 3, 5, 2, 4, 6], [0], totals)],
  ["what looks like text was computed", table([1, 1, 2, 1, 3, 4, 2, 4, 4], [6], totals)],
  ["the text is on the side of the results", table([3, 2, 5, 1], [3], [2], balance)],
  ["no cell is the sum of the others", table([3, 2, 3, 0], [1], [2], balance)],
  ["the cells of the table are missing", { form: square, cells: [] }],
])("finds none where %s", (_title, given) => {
  expect(uncountedIn(given)).toBeNull();
});
