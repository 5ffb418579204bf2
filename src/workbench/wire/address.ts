import type { Area } from "../spreadsheet";
import { areaBetween, isOnSheet, isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS } from "./areas";

/** 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B2", "A1:C4", "4:6" for whole rows, "A:C" for whole columns; without the sheet. */
export function localAddress(area: Area): string {
  const bottom = area.row + area.rows;
  const last = area.column + area.columns - 1;
  if (isWholeRows(area)) return `${area.row + 1}:${bottom}`;
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(last)}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnLetters(last)}${bottom}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_REFERENCE = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** A sheet name as it stands before the "!" of an address: quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_REFERENCE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export const fullAddress = (sheetName: string, area: Area): string =>
  `${quotedSheetName(sheetName)}!${localAddress(area)}`;

export interface ParsedAddress {
  /** The sheet the address names, unquoted; null where it names none. */
  readonly sheetName: string | null;
  readonly area: Area;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

/** Reads an A1 address of one area, with or without sheet and "$"; null when it is none or lies off the sheet. */
export function parseAddress(text: string): ParsedAddress | null {
  const [, quoted, plain, rest] = WITH_SHEET.exec(text.trim()) ?? [];
  const area = parseArea(rest ?? text.trim());
  if (!area) return null;
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

function parseArea(text: string): Area | null {
  const corners = cornersOf(text);
  if (!corners) return null;
  const [top, left, bottom, right] = corners;
  const area = areaBetween(Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right));
  return isOnSheet(area) ? area : null;
}

type Corners = readonly [top: number, left: number, bottom: number, right: number];

function cornersOf(text: string): Corners | null {
  const [, left, top, right, bottom] = CELLS.exec(text) ?? [];
  if (left !== undefined && top !== undefined) {
    const [row, column] = [Number(top) - 1, columnNumber(left)];
    return [row, column, bottom === undefined ? row : Number(bottom) - 1, right ? columnNumber(right) : column];
  }
  const [, firstRow, lastRow] = ROWS.exec(text) ?? [];
  if (firstRow !== undefined && lastRow !== undefined) {
    return [Number(firstRow) - 1, 0, Number(lastRow) - 1, SHEET_COLUMNS - 1];
  }
  const [, firstColumn, lastColumn] = COLUMNS.exec(text) ?? [];
  if (firstColumn !== undefined && lastColumn !== undefined) {
    return [0, columnNumber(firstColumn), SHEET_ROWS - 1, columnNumber(lastColumn)];
  }
  return null;
}
