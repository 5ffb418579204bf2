import { printedValue, type CellValue } from "../report";

/**
 * A text as it has to be put into a cell to stay the text it is.
 *
 * Excel takes what begins with =, + or - for a formula and digits for a number; an apostrophe in front keeps it
 * as it is and is no part of it. An empty text leaves the cell empty.
 */
export function asCellText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/**
 * A cell's value as it has to be put into a cell: a number where it is one, a text as the text it is, "" for a blank.
 *
 * More digits than a sheet's numbers have stay digits as text, rather than be rounded.
 */
export function contentOf(value: CellValue): string | number {
  if (typeof value === "string") return String(Number(value)) === value ? Number(value) : asCellText(value);
  return typeof value === "number" ? value : asCellText(printedValue(value));
}
