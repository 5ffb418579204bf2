import { madeOnce } from "./madeOnce";
import type { TableForm } from "./types";

/** The indexes in `form.cells` by the canonical names of row and column. */
export const cellIndexes = madeOnce((form: TableForm): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const rows = new Map<string, Map<string, number>>();
  for (const { row, column, index } of form.cells) {
    const columns = rows.get(row) ?? new Map<string, number>();
    rows.set(row, columns.set(column, index));
  }
  return rows;
});

/** The index in `form.cells` of the cell with these canonical names; null where the form has none. */
export function cellIndexOf(form: TableForm, row: string, column: string): number | null {
  return cellIndexes(form).get(row)?.get(column) ?? null;
}
