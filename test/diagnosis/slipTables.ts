import type { RelationFamily, TableForm } from "../../src/form";
import type { Slip, SlipKind } from "../../src/diagnosis/slips";
import type { System } from "../../src/diagnosis/system";
import { systemWith } from "./smallTables";

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

/** The same as `systemWith` of the values of all rows. */
export const systemOfRows = (
  form: TableForm,
  rows: readonly (readonly number[])[],
  formulas: readonly number[] = [],
): System => systemWith(form, rows.flat(), formulas);

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
