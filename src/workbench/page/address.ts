import type { Area } from "../spreadsheet";

export interface NamedArea {
  /** null where the address names no sheet. */
  readonly sheetName: string | null;
  readonly area: Area;
}

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Reads "B2", "B2:D5", "表三!B2" or "'a b'!B2". Throws a RangeError for anything else. */
export function parseAddress(address: string): NamedArea {
  const match = ADDRESS.exec(address.trim());
  if (!match) throw new RangeError(`${address} is not the address of cells.`);
  const [, quoted, plain, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const columns = [columnOf(firstColumn), columnOf(lastColumn)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    sheetName: quoted?.replaceAll("''", "'") ?? plain ?? null,
    area: { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 },
  };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
