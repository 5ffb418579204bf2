import type { ResultRow } from "../row";
import { columns } from "./columns";

export interface Sorting {
  /** The canonical name of a column. */
  readonly column: string;
  readonly isDescending: boolean;
}

/** Names as a Chinese list orders them, by their sound; 第2 before 第10. */
const { compare } = new Intl.Collator("zh-Hans-CN", { numeric: true });

/** The rows sorted by a column. Equal rows keep their order; those without a value come last in either direction. */
export function sortRows(rows: readonly ResultRow[], { column, isDescending }: Sorting): readonly ResultRow[] {
  const found = columns.find(({ id }) => id === column);
  if (!found) return rows;
  const keyed = rows.map((row) => ({ row, key: found.orderOf ? found.orderOf(row) : found.valueOf(row) }));
  const direction = isDescending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return direction * order(a.key, b.key);
    })
    .map(({ row }) => row);
}

function order(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
}

/** The rows with the worst in front: files that cannot be read, then by errors, findings to verify, and hints. */
export function worstFirst(rows: readonly ResultRow[]): readonly ResultRow[] {
  return (["hint", "verify", "error", "status"] as const).reduce(
    (sorted, column) => sortRows(sorted, { column, isDescending: true }),
    rows,
  );
}
