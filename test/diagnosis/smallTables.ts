import { systemOf, type System } from "../../src/diagnosis/system";
import type { RelationFamily, TableForm } from "../../src/form";
import { defineTable } from "../../src/form/defineTable";
import type { CellValue } from "../../src/report";
import { filled } from "../bench/cases/tables";

const label = (axis: "row" | "column", names: readonly string[]): readonly { readonly text: string }[] =>
  names.map((name) => ({ text: name, [axis]: name }));

/** A table with one number in each row and column, counted row by row from 0. */
export const smallTable = (
  rows: readonly string[],
  columns: readonly string[],
  relations: readonly RelationFamily[],
): TableForm =>
  defineTable({
    id: "requests",
    number: "表三",
    sheetName: "表三",
    blocks: [{ columns: label("column", columns), rows: label("row", rows), kind: "count" }],
    relations,
  });

/**
 * Two rows and two columns with their totals:
 *
 *      0  1 | 2
 *      3  4 | 5
 *      -----+--
 *      6  7 | 8
 *
 * Equations 0 to 2 hold in the rows, 3 to 5 in the columns.
 */
export const square = smallTable(
  ["upper", "lower", "all"],
  ["left", "right", "total"],
  [
    { rule: "R", along: "row", expected: ["left", "right"], actual: ["total"], marks: "all" },
    { rule: "C", along: "column", expected: ["upper", "lower"], actual: ["all"], marks: "all" },
  ],
);

/** One column in which cells 0 and 1 together are as many as cells 2 and 3, as in 表三. */
export const balance = smallTable(
  ["new", "carriedIn", "handled", "carriedOut"],
  ["person"],
  [{ rule: "B", along: "column", expected: ["new", "carriedIn"], actual: ["handled", "carriedOut"], marks: "all" }],
);

/** One column in which cell 0 counts twice: with cell 1 it is as many as cell 2. */
export const twice = smallTable(
  ["new", "carriedIn", "handled"],
  ["person"],
  [{ rule: "D", along: "column", expected: ["new", "new", "carriedIn"], actual: ["handled"], marks: "all" }],
);

/** The equations of a table with these values, row by row; the cells in `formulas` are computed. */
export function systemWith(form: TableForm, values: readonly CellValue[], formulas: readonly number[] = []): System {
  const table = filled(form, values);
  const cells = table.cells.map((cell, index) => ({ ...cell, isFormula: formulas.includes(index) }));
  return systemOf({ form, cells }, null);
}
