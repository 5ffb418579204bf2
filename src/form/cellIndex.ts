import type { TableForm } from "./types";

const indexes = new WeakMap<TableForm, ReadonlyMap<string, ReadonlyMap<string, number>>>();

/** The index in `form.cells` of the cell with these canonical names; null where the form has none. */
export function cellIndexOf(form: TableForm, row: string, column: string): number | null {
  const known = indexes.get(form) ?? makeIndex(form);
  return known.get(row)?.get(column) ?? null;
}

function makeIndex(form: TableForm): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  for (const { row, column, index } of form.cells) {
    const columns = rows.get(row) ?? new Map<string, number>();
    rows.set(row, columns.set(column, index));
  }
  indexes.set(form, rows);
  return rows;
}
