import { defineTable } from "../../src/form/defineTable";
import type { RelationFamily, TableForm } from "../../src/form";
import type { Slip, SlipKind } from "../../src/diagnosis/slips";
import { systemOf, type System } from "../../src/diagnosis/system";
import { emptyCell } from "../../src/report";

/** Σ `expected` = `actual` in every column: `expected` and `actual` are names of rows. */
export const downEach = (expected: string, ...actual: readonly string[]): RelationFamily => ({
  rule: `down ${expected} ${actual.join(" ")}`,
  along: "column",
  expected: [...expected],
  actual,
  marks: "all",
});

/** Σ `expected` = `actual` in every row: `expected` and `actual` are names of columns. */
export const acrossEach = (expected: string, ...actual: readonly string[]): RelationFamily => ({
  ...downEach(expected, ...actual),
  rule: `across ${expected} ${actual.join(" ")}`,
  along: "row",
});

/** A table with one number in each row and column, counted row by row from 0. */
export function formOf(
  rows: readonly string[],
  columns: readonly string[],
  relations: readonly RelationFamily[],
): TableForm {
  return defineTable({
    id: "requests",
    number: "表三",
    sheetName: "small",
    blocks: [
      {
        columns: columns.map((name) => ({ text: name, column: name })),
        rows: rows.map((name) => ({ text: name, row: name })),
        kind: "count",
      },
    ],
    relations,
  });
}

/** The equations of a table with these numbers, row by row; the cells in `formulas` compute their sums. */
export function systemWith(
  form: TableForm,
  numbers: readonly (readonly number[])[],
  formulas: readonly number[] = [],
): System {
  const values = numbers.flat();
  const cells = form.cells.map(({ index }) => ({
    ...emptyCell,
    value: values[index] ?? null,
    isFormula: formulas.includes(index),
  }));
  return systemOf({ form, cells }, null);
}

/** A slip toward the right or down, with the numbers that belong into its cells. */
export function slipOf(
  kind: SlipKind,
  cells: readonly number[],
  restored: Readonly<Record<number, number>>,
  lost: number | null = null,
): Slip {
  const pairs = Object.entries(restored).map(([cell, value]) => [Number(cell), value] as const);
  return { kind, cells, direction: 1, restored: pairs, lost };
}
