import type { TableForm } from "../../form";
import { originIn, textAt, type Grid } from "../grid";
import type { Remark } from "../remark";
import { endOf, type HeadedRow } from "./alignment";
import type { TextCell } from "./headerCells";
import type { Band } from "./headerCells";
import { isRepeat } from "./placeNumbers";
import { isNumberAt } from "./values";

/** What has been dealt with: places that were read, as "row column", and rows that have a remark of their own. */
export interface Accounted {
  readonly places: ReadonlySet<string>;
  readonly rows: ReadonlySet<number>;
  /** Rows with a blank number cell: what stands far beside them may be its number. */
  readonly open: ReadonlySet<number>;
}

/** One remark on the numbers within a table that are in none of its cells and in no row or column with a remark. */
export function leftovers(
  grid: Grid,
  form: TableForm,
  band: Band,
  rows: readonly HeadedRow[],
  { places, rows: reported, open }: Accounted,
): readonly Remark[] {
  const end = endOf(grid, rows);
  const headers = [...new Set(rows.map(({ header }) => header))];
  const isLabelled = (column: number): boolean =>
    headers.some(({ asides, barred }) => asides.has(column) || barred.has(column));
  const isRepeated = (row: number, column: number): boolean =>
    headers.some((header) => isRepeat(grid.rows[row], column, header));
  const found: { readonly row: number; readonly column: number }[] = [];
  for (let row = band.from; row < band.to; row += 1) {
    if (reported.has(row)) continue;
    const cells = grid.rows[row] ?? [];
    for (let column = 0; column < (open.has(row) ? cells.length : Math.min(cells.length, end)); column += 1) {
      if (!isNumberAt(cells, column) || places.has(`${row} ${column}`)) continue;
      if (!isLabelled(column) && !isRepeated(row, column)) found.push({ row, column });
    }
  }
  const [first] = found;
  if (!first) return [];
  const origin = originIn(grid, first.row, first.column);
  const text = textAt(grid.rows[first.row], first.column);
  return [{ kind: "strayNumbers", table: form.id, found: text, count: found.length, origin }];
}

/** A remark on each column that the form does not have and that holds numbers. `to` is the end of the table. */
export function asideRemarks(grid: Grid, form: TableForm, rows: readonly HeadedRow[], to: number): readonly Remark[] {
  const columns = new Map<number, TextCell>();
  for (const { header } of rows) header.asides.forEach((cell, column) => columns.set(column, cell));
  const counts = new Map<number, number>();
  const top = Math.min(...[...columns.values()].map(({ row }) => row));
  for (let row = top + 1; row < to; row += 1) {
    grid.rows[row]?.forEach((_, column) => {
      const head = columns.get(column);
      if (!head || row <= head.row || !isNumberAt(grid.rows[row], column)) return;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  return [...columns].flatMap(([column, cell]): readonly Remark[] => {
    const count = counts.get(column) ?? 0;
    const origin = originIn(grid, cell.row, cell.column);
    return count === 0 ? [] : [{ kind: "otherColumn", table: form.id, found: cell.text, count, origin }];
  });
}
