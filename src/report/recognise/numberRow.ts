import { textAt, type Grid, type GridCell } from "../grid";
import { labelKey } from "../normalise";
import type { Band } from "./headerCells";
import { isStructure, type BlockIndex } from "./labelIndex";
import { isNumberAt, isValue } from "./values";

/** How many filled rows below the header are looked at. */
const reach = 12;

/** The row of numbers below a header. */
export interface NumberRow {
  /** null where none can be told from what else stands there. */
  readonly row: number | null;
  /** The first row below that belongs to something else. */
  readonly to: number;
  /** How many numbers there are in all, where nobody knows which row is meant; otherwise 0. */
  readonly doubtful: number;
}

/**
 * Finds the row of numbers of a table whose rows have no labels: of the rows below its header, and above the next
 * table, the one with the most numbers. Where there is none, the row right below, not yet filled; in a text that is a
 * line of empty fields.
 *
 * @param header the rows of the header, those of its groups included
 */
export function findNumberRow(grid: Grid, header: Band, { columns, columnsByKey }: BlockIndex): NumberRow {
  const rows: CountedRow[] = [];
  let blank: number | null = null;
  let isNext = false;
  let left = reach;
  for (let row = header.to; row < grid.rows.length && left > 0; row += 1) {
    const cells = grid.rows[row] ?? [];
    const texts = cells.map((_, column) => textAt(cells, column)).filter((text) => text !== "");
    if (texts.length === 0) {
      if (cells.length > 1 && rows.length === 0) blank ??= row;
      continue;
    }
    left -= 1;
    const keys = texts.filter((text) => !isValue(text)).map(labelKey);
    const isHeader = keys.filter((key) => columnsByKey.has(key)).length >= fewestLabels;
    if (isHeader && rows.length > 0) break;
    if (isHeader || hasLabelBefore(cells)) {
      isNext = true;
      continue;
    }
    const count = cells.filter((_, column) => isNumberAt(cells, column)).length;
    const isOfValues = keys.length < texts.length && keys.length * 2 <= texts.length;
    // Further down, or behind a label of another table, only a row as full as this table's may still be its own.
    const isFirst = left === reach - 1 && !isNext;
    if (isOfValues && (isFirst || count * 2 >= columns.length)) rows.push({ row, count, isNext });
  }
  return (
    chosen(rows) ?? fullRowWithin(grid, header, columns.length) ?? unfilled(grid, blank ?? header.to, columnsByKey)
  );
}

/** A header has at least as many labels in a row. */
export const fewestLabels = 3;

interface CountedRow {
  readonly row: number;
  readonly count: number;
  /** Whether the label of another table stands above it. */
  readonly isNext: boolean;
}

/** The row for the numbers where there are none: blank, or with words in their place; null where it is neither. */
function unfilled(grid: Grid, row: number, columnsByKey: BlockIndex["columnsByKey"]): NumberRow {
  const cells = grid.rows[row] ?? [];
  const keys = cells.map((_, column) => labelKey(textAt(cells, column))).filter((key) => key !== "");
  const isFree = keys.length !== 1 && !keys.some((key) => isStructure(key) || columnsByKey.has(key));
  return { row: isFree ? row : null, to: row + 1, doubtful: 0 };
}

function chosen(rows: readonly CountedRow[]): NumberRow | null {
  const [first] = rows;
  if (!first) return null;
  const most = rows.reduce((best, one) => (one.count > best.count ? one : best), first);
  const to = (rows[rows.length - 1]?.row ?? most.row) + 1;
  const isDoubtful = most.isNext || rows.filter(({ count }) => count > 1 && count * 2 >= most.count).length > 1;
  return { row: most.row, to, doubtful: isDoubtful ? rows.reduce((sum, { count }) => sum + count, 0) : 0 };
}

/** A row of numbers that stands between the rows of the header: nobody knows whether it is meant. */
function fullRowWithin(grid: Grid, header: Band, width: number): NumberRow | null {
  for (let row = header.from; row < header.to; row += 1) {
    const cells = grid.rows[row] ?? [];
    const count = cells.filter((_, column) => isNumberAt(cells, column)).length;
    if (count * 2 >= width && !hasLabelBefore(cells)) return { row, to: row + 1, doubtful: count };
  }
  return null;
}

/** Whether the label of a row or of a part of a table stands before the first number. */
function hasLabelBefore(cells: readonly GridCell[]): boolean {
  for (let column = 0; column < cells.length && !isNumberAt(cells, column); column += 1) {
    if (isStructure(labelKey(textAt(cells, column)))) return true;
  }
  return false;
}
