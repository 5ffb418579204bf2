import { textAt, type Grid, type GridCell } from "../grid";

const bar = /[|｜│┃║]/;
const barAtStart = /^\s*[|｜│┃║]/;
/** The line between head and body of a table in Markdown, or one drawn with signs. */
const rule = /^[-–—─━═:=+┼┬┴├┤┌┐└┘\s]*$/;

/**
 * The grid with lines such as `| 规章 | 0 | 0 | 0 |` taken apart at their bars; other rows as they are. Empty fields
 * keep their place. A bar at the start of a line stands before its first field where all lines of a table have one.
 */
export function withFields(grid: Grid): Grid {
  const lines = grid.rows.map(barredLine);
  if (lines.every((line) => line === null)) return grid;
  const rows: (readonly GridCell[])[] = [];
  for (let from = 0; from < grid.rows.length;) {
    let to = from;
    const isBarred = (row: number): boolean => lines[row] !== null;
    while (to < grid.rows.length && (isBarred(to) === isBarred(from) || isBlank(grid.rows[to]))) to += 1;
    const isFramed = lines.slice(from, to).every((line) => line === null || barAtStart.test(line ?? ""));
    for (let row = from; row < to; row += 1) {
      const line = lines[row];
      rows.push(line === null || line === undefined ? (grid.rows[row] ?? []) : fieldsOf(line, isFramed));
    }
    from = to;
  }
  return { ...grid, rows };
}

/** The text of a row that is one line with two bars at least; null for any other. */
function barredLine(cells: readonly GridCell[]): string | null {
  let only: string | null = null;
  for (let column = 0; column < cells.length; column += 1) {
    if (textAt(cells, column) === "") continue;
    const value = cells[column]?.value;
    if (only !== null || typeof value !== "string") return null;
    only = value;
  }
  return only !== null && only.split(bar, 3).length === 3 ? only : null;
}

function isBlank(cells: readonly GridCell[] | undefined): boolean {
  return cells?.every((_, column) => textAt(cells, column) === "") ?? true;
}

function fieldsOf(line: string, isFramed: boolean): readonly GridCell[] {
  const parts = line.split(bar);
  if (isFramed) parts.shift();
  return parts.map((part) => ({ value: rule.test(part) && /[-–—─━═=]{2}/.test(part) ? "" : part }));
}
