import { createHeadlessSpreadsheet } from "../../support/univer/headless";
import type { HeadlessSpreadsheet } from "../../support/univer/headless";
import type { Area, CellContent, CellState, Spreadsheet, SpreadsheetEvent } from "../../../src/workbench/spreadsheet";

export interface OpenBook extends HeadlessSpreadsheet {
  readonly id: string;
}

/** A fresh workbook for every test of the file, ended after it. */
export function freshBook(...sheetNames: string[]): () => OpenBook {
  let book: OpenBook | undefined;
  beforeEach(() => {
    const headless = createHeadlessSpreadsheet(sheetNames.length > 0 ? { sheetNames } : {});
    book = { ...headless, id: headless.spreadsheet.activeSheetId() };
  });
  afterEach(() => book?.dispose());
  return () => {
    if (book === undefined) throw new Error("A book exists only within a test.");
    return book;
  };
}

/** "B2:D5" as an area. */
export function area(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const [row, column] = cellOf(first);
  const [endRow, endColumn] = cellOf(last);
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

function cellOf(address: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** Writes one cell: text that begins with "=" as a formula, null as nothing, everything else as a value. */
export function put(sheet: Spreadsheet, id: string, address: string, content: string | number | boolean | null): void {
  sheet.writeCells(id, area(address), [[contentOf(content)]]);
}

function contentOf(content: string | number | boolean | null): CellContent {
  if (content === null) return { kind: "empty" };
  if (typeof content === "string" && content.startsWith("=")) return { kind: "formula", formula: content };
  return { kind: "value", value: content };
}

export function cell(sheet: Spreadsheet, id: string, address: string): CellState {
  const state = sheet.readCells(id, area(address))[0]?.[0];
  if (state === undefined) throw new Error(`No cell at ${address}.`);
  return state;
}

/** The values of an area, once everything is calculated. */
export async function values(
  sheet: Spreadsheet,
  id: string,
  address: string,
): Promise<readonly (readonly unknown[])[]> {
  await sheet.settle();
  return sheet.readCells(id, area(address)).map((row) => row.map((state) => state.value));
}

/** Collects what happens from now on. */
export function eventsOf(sheet: Spreadsheet): SpreadsheetEvent[] {
  const events: SpreadsheetEvent[] = [];
  sheet.subscribe((event) => events.push(event));
  return events;
}

export async function fill(sheet: Spreadsheet, id: string, address: string): Promise<string> {
  const { row, column } = area(address);
  return (await sheet.displayedColors(id, row, column)).fill;
}
