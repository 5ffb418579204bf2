import { hasMark } from "../cellValue";
import { textAt, type Grid, type GridCell } from "../grid";

/** A letter of a text, in the width and form in which labels are compared (NFKC). */
export interface Letter {
  readonly sign: string;
  /** What it is written as. Letters that NFKC takes apart have it in the first. */
  readonly raw: string;
  /** Whether a space, a line end or the edge of a cell stands before it. */
  readonly isApart: boolean;
  readonly row: number;
  readonly column: number;
  /** Set where the whole cell is a number and no text. */
  readonly number: number | null;
}

/** Signs that are no part of a label: quotation marks, and what has no width. */
const silent = /["'“”‘’「」『』〝〞\u200b\ufeff]/;

/** No report has a fifth of it. What stands behind is not looked at: each letter takes a hundred bytes. */
const mostLetters = 500_000;

/**
 * The letters of the rows that are no rows of cells: lines of a text, paragraphs, one cell below the other, several
 * numbers in one cell. A row of cells in between ends what is read together: null.
 */
export function lettersOf(grid: Grid): readonly (Letter | null)[] {
  const letters: (Letter | null)[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    const filled = cells.flatMap((_, column) => (textAt(cells, column) === "" ? [] : [column]));
    if (filled.length === 0) continue;
    if (!isLine(cells, filled)) {
      if (letters[letters.length - 1] !== null) letters.push(null);
      continue;
    }
    const before = letters.length;
    const length = filled.reduce((sum, column) => sum + textAt(cells, column).length, before);
    if (length > 2 * mostLetters) break;
    for (const column of filled) addCell(letters, cells[column], row, column);
    if (letters.length <= mostLetters) continue;
    letters.length = before;
    break;
  }
  return letters;
}

/** Whether a row is a line of text: it has one cell, or one in which a number stands behind something else. */
function isLine(cells: readonly GridCell[], filled: readonly number[]): boolean {
  return filled.length === 1 || filled.some((column) => hasSeveral(textAt(cells, column)));
}

/** Whether a text without spaces at its ends holds two numbers, or a number behind something else. */
function hasSeveral(text: string): boolean {
  return /[\d０-９]\s+[\d０-９]/.test(text) || (/[\d０-９]/.test(text.slice(-1)) && /[^\d０-９\s.,，+-]/.test(text));
}

function addCell(letters: (Letter | null)[], cell: GridCell | undefined, row: number, column: number): void {
  if (typeof cell?.value === "number") {
    letters.push({ sign: "", raw: "", isApart: true, row, column, number: cell.value });
    return;
  }
  let isApart = true;
  for (const raw of String(cell?.value ?? "")) {
    if (letters.length > mostLetters) return;
    if (/\s/.test(raw)) {
      isApart = true;
      continue;
    }
    if (silent.test(raw)) continue;
    const signs = hasMark(raw) ? [raw] : [...raw.normalize("NFKC")].filter((sign) => !/\s/.test(sign));
    signs.forEach((sign, at) => {
      letters.push({ sign, raw: at === 0 ? raw : "", isApart: isApart && at === 0, row, column, number: null });
    });
    isApart = false;
  }
}
