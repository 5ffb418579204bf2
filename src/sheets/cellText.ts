import { printedValue, type CellValue } from "../report";

/** No cell holds more; a file with a longer text counts as damaged. */
export const longestCellText = 32_767;

/**
 * A text as it has to be put into a cell to stay the text it is.
 *
 * Excel takes what begins with =, + or - for a formula and digits for a number; an apostrophe in front keeps it
 * as it is and is no part of it. An empty text leaves the cell empty. What is beyond the length of a cell is left out:
 * texts that may be as long come in pieces (`piecesOf`).
 */
export function asCellText(text: string): string {
  return text === "" ? "" : `'${text.slice(0, longestCellText)}`;
}

/**
 * A text in pieces that fit into a cell each; at least one piece. It is cut between paragraphs; only a paragraph that is
 * itself too long is cut inside, where a sentence ends.
 */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longestCellText) {
    const { end, next } = cutOf(rest.slice(0, longestCellText));
    pieces.push(rest.slice(0, end));
    rest = rest.slice(next);
  }
  return [...pieces, rest];
}

/** Where the beginning of a text is best cut: the end of the piece, and the start of the next. */
function cutOf(window: string): { readonly end: number; readonly next: number } {
  const paragraph = window.lastIndexOf("\n");
  if (paragraph > 0) return { end: paragraph, next: paragraph + 1 };
  const sentence = window.lastIndexOf("。") + 1;
  const half = /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length;
  const end = sentence > 0 ? sentence : half;
  return { end, next: end };
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
