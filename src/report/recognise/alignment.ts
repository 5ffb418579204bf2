import { textAt, type Grid } from "../grid";
import type { Header } from "./header";
import { filledColumns, reaches } from "./placeNumbers";
import type { RowMatch } from "./rows";
import { isNumberAt } from "./values";

/** A row of numbers with the header that it stands below. */
export interface HeadedRow {
  readonly match: Pick<RowMatch, "row" | "column">;
  readonly header: Header;
}

/** How the numbers of a table stand to their labels. */
export interface Alignment {
  /** Whether they stand below them. */
  readonly isAligned: boolean;
  /** Columns of numbers behind the last label: somebody's own sum beside the table. */
  readonly extras: ReadonlySet<number>;
  /** Whether at least as many rows have a number too many as have just enough: then the right count is chance. */
  readonly isCrowded: boolean;
}

/**
 * Whether the numbers of a table stand below their labels: whether at least as many of its full rows do as do not. A
 * table that was flattened into a text has its header moved against its rows.
 */
export function alignmentOf(grid: Grid, rows: readonly HeadedRow[], end: number): Alignment {
  const none: ReadonlySet<number> = new Set();
  let below = 0;
  let beside = 0;
  let crowded = 0;
  let exact = 0;
  for (const { match, header } of rows) {
    const columns = [...header.places.values()];
    const cells = grid.rows[match.row];
    const around = { header, extras: none, end };
    const filled = filledColumns(cells, match.column, around, reaches(cells, columns));
    if (filled.length > header.block.columns.length) crowded += 1;
    else if (filled.length === header.block.columns.length) exact += 1;
    if (columns.length === 0) continue;
    const isApart = new Set(columns).size === columns.length;
    const isFull = filled.length === header.block.columns.length || filled.length === columns.length;
    if (isApart && columns.every((column) => filled.includes(column))) below += 1;
    else if (isFull) beside += 1;
  }
  const isCrowded = crowded > 0 && crowded >= exact;
  if (grid.isFlow) return { isAligned: false, extras: none, isCrowded };
  return { isAligned: below >= beside, extras: below > beside ? extraColumns(grid, rows, end) : none, isCrowded };
}

/** The first column to the right of a table's labels that is empty in all of its rows: what follows is something else. */
export function endOf(grid: Grid, rows: readonly HeadedRow[]): number {
  if (grid.isFlow) return Infinity;
  const last = rows.reduce((most, { match, header }) => Math.max(most, match.column, ...header.places.values()), 0);
  const width = rows.reduce((most, { match }) => Math.max(most, grid.rows[match.row]?.length ?? 0), 0);
  const taken = new Set([...new Set(rows.map(({ header }) => header))].flatMap(({ asides }) => [...asides.keys()]));
  for (const { match } of rows) {
    const cells = grid.rows[match.row];
    for (let column = last + 1; column < (cells?.length ?? 0); column += 1) {
      if (textAt(cells, column) !== "") taken.add(column);
    }
  }
  for (let column = last + 1; column < width; column += 1) if (!taken.has(column)) return column;
  return width;
}

/** A column without label that has a number in at least half of the rows: somebody's own sum beside the table. */
function extraColumns(grid: Grid, rows: readonly HeadedRow[], end: number): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { match, header } of rows) {
    const last = Math.max(match.column, ...header.places.values());
    const width = grid.rows[match.row]?.length ?? 0;
    for (let column = last + 1; column < Math.min(width, end); column += 1) {
      if (isNumberAt(grid.rows[match.row], column) && !header.asides.has(column)) {
        counts.set(column, (counts.get(column) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 2 && count * 2 >= rows.length).map(([column]) => column));
}
