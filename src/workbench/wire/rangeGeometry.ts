import type { Area } from "../spreadsheet";
import { areaBetween, isOnSheet, SHEET_COLUMNS, SHEET_ROWS } from "./areas";
import { invalidArgument } from "./errors";

/** The area itself; InvalidArgument when any of it lies off the sheet. */
export function requireOnSheet(area: Area): Area {
  if (!isOnSheet(area)) throw invalidArgument("the range would lie off the worksheet");
  return area;
}

const cell = (row: number, column: number): Area => requireOnSheet({ row, column, rows: 1, columns: 1 });

/** The cell at an offset from the top-left cell; it may lie outside the area. */
export const cellAt = (area: Area, row: number, column: number): Area => cell(area.row + row, area.column + column);

export const lastCell = (area: Area): Area => cell(area.row + area.rows - 1, area.column + area.columns - 1);

export function rowAt(area: Area, row: number): Area {
  if (row < 0 || row >= area.rows) throw invalidArgument(`the range has no row ${row}`);
  return { ...area, row: area.row + row, rows: 1 };
}

export function columnAt(area: Area, column: number): Area {
  if (column < 0 || column >= area.columns) throw invalidArgument(`the range has no column ${column}`);
  return { ...area, column: area.column + column, columns: 1 };
}

export const entireRows = (area: Area): Area => ({ ...area, column: 0, columns: SHEET_COLUMNS });
export const entireColumns = (area: Area): Area => ({ ...area, row: 0, rows: SHEET_ROWS });

export const offsetBy = (area: Area, rows: number, columns: number): Area =>
  requireOnSheet({ ...area, row: area.row + rows, column: area.column + columns });

/** The area with that many more rows and columns at its lower right; negative numbers take away. */
export const resizedBy = (area: Area, rows: number, columns: number): Area =>
  requireOnSheet({ ...area, rows: area.rows + rows, columns: area.columns + columns });

/** That many rows next to the area; a negative count means the other side. */
export function rowsBeside(area: Area, count: number, side: "above" | "below"): Area {
  const distance = Math.abs(count);
  if (distance === 0) throw invalidArgument("the number of rows is not 0");
  const isBelow = side === "below" ? count > 0 : count < 0;
  const top = isBelow ? area.row + area.rows : area.row - distance;
  return requireOnSheet(areaBetween(top, area.column, top + distance - 1, area.column + area.columns - 1));
}
