import type { CellContent, Spreadsheet } from "../spreadsheet";
import type { Host } from "../wire/host";
import type { NamedArea } from "./address";
import { parseAddress } from "./address";

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Somebody else has the workbook open and changes a number every so many seconds: that of the address, or the first
 * typed number of the sheet in front (A1 where there is none). `around` is done around each change. Returns what makes
 * him go.
 */
export function startCoauthor(
  host: Host,
  seconds: number,
  address: string | null,
  around: (change: () => void) => void = (change) => change(),
): () => void {
  const named = address === null ? null : parseAddress(address);
  const timer = setInterval(() => {
    const { spreadsheet } = host;
    const cell = named ? cellOf(spreadsheet, named) : firstNumber(spreadsheet);
    if (cell) around(() => host.asRemote(() => addOne(spreadsheet, cell)));
  }, seconds * 1_000);
  return () => clearInterval(timer);
}

function cellOf(spreadsheet: Spreadsheet, { sheetName, area }: NamedArea): Cell | null {
  const sheet = spreadsheet.sheets().find(({ name }) => name === sheetName);
  const sheetId = sheetName === null ? spreadsheet.activeSheetId() : sheet?.id;
  return sheetId === undefined ? null : { sheetId, row: area.row, column: area.column };
}

function firstNumber(spreadsheet: Spreadsheet): Cell {
  const sheetId = spreadsheet.activeSheetId();
  const used = spreadsheet.usedArea(sheetId, true);
  const rows = used ? spreadsheet.readCells(sheetId, used) : [];
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex(({ value, formula }) => typeof value === "number" && formula === "");
    if (used && column >= 0) return { sheetId, row: used.row + row, column: used.column + column };
  }
  return { sheetId, row: 0, column: 0 };
}

function addOne(spreadsheet: Spreadsheet, { sheetId, row, column }: Cell): void {
  const area = { row, column, rows: 1, columns: 1 };
  const value = spreadsheet.readCells(sheetId, area)[0]?.[0]?.value;
  const content: CellContent = { kind: "value", value: typeof value === "number" ? value + 1 : 1 };
  spreadsheet.writeCells(sheetId, area, [[content]]);
}
