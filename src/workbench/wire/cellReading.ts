import type { CellState } from "../spreadsheet";
import { cellsOf, isUnbounded } from "./areas";
import type { Context } from "./context";
import type { RangeTarget } from "./handle";

/** One thing of each cell, in the shape of the range; null for whole rows and columns, as Excel answers. */
export function readEach({ sheetId, area }: RangeTarget, context: Context, of: (cell: CellState) => unknown): unknown {
  if (isUnbounded(area)) return null;
  return context.spreadsheet.readCells(sheetId, area).map((row) => row.map(of));
}

export function valueType({ value, isError }: CellState): string {
  if (isError) return "Error";
  if (value === "") return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

/**
 * What all the given places have in common; null when they differ, which is how Excel reports a mixed range.
 * Reading stops at the first difference.
 */
export function common<P, T>(places: Iterable<P>, of: (place: P) => T): T | null {
  let first: { readonly value: T } | null = null;
  for (const place of places) {
    const value = of(place);
    if (first === null) first = { value };
    else if (value !== first.value) return null;
  }
  return first === null ? null : first.value;
}

/** The cells by which a range's looks are judged: its own, or those in use where it is whole rows or columns. */
export function representativeCells(range: RangeTarget, context: Context): Iterable<readonly [number, number]> {
  const { sheetId, area } = range;
  if (!isUnbounded(area)) return cellsOf(area);
  const used = context.spreadsheet.usedArea(sheetId, false);
  const { row, column } = area;
  if (!used) return [[row, column]];
  const rows = Math.max(1, Math.min(area.rows, used.row + used.rows - row));
  const columns = Math.max(1, Math.min(area.columns, used.column + used.columns - column));
  return cellsOf({ row, column, rows, columns });
}

export function* indexes(first: number, count: number): Generator<number> {
  for (let index = first; index < first + count; index += 1) yield index;
}
