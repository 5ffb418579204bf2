import type { Area } from "../spreadsheet";

/** The size of an Excel sheet; an area as wide or as high as this is whole rows or whole columns. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The area between two cells, both included. */
export const areaBetween = (top: number, left: number, bottom: number, right: number): Area => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === SHEET_COLUMNS;
export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === SHEET_ROWS;
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;

export const isSameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The cells both areas have; null when they have none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

export const contains = (outer: Area, inner: Area): boolean => {
  const common = intersection(outer, inner);
  return common !== null && isSameArea(common, inner);
};

/** Each cell of the area, row by row, as 0-based row and column of the sheet. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield [row, column];
  }
}

/** A grid of the area's shape; `make` gets the 0-based offsets inside the area. */
export function gridOf<T>(area: Area, make: (rowOffset: number, columnOffset: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => make(row, column)),
  );
}
