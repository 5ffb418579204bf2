import type { IRange } from "@univerjs/core";
import type { Area } from "../spreadsheet";

/** Where Excel's sheet ends: an area that goes as far means "to the end". */
const EXCEL_ROWS = 1_048_576;
const EXCEL_COLUMNS = 16_384;

export const goesToLastRow = (area: Area): boolean => area.row + area.rows >= EXCEL_ROWS;
export const goesToLastColumn = (area: Area): boolean => area.column + area.columns >= EXCEL_COLUMNS;

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The smallest area around all of them; null for none. */
export function areaAround(areas: readonly Area[]): Area | null {
  const [first] = areas;
  if (first === undefined) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const endRow = Math.max(...areas.map((area) => area.row + area.rows));
  const endColumn = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: endRow - row, columns: endColumn - column };
}

export function intersects(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The cells both areas have; null when they have none. */
export function intersection(one: Area, other: Area): Area | null {
  if (!intersects(one, other)) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

/** Calls `visit` with the row and column of every cell, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
