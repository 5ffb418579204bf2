import { textAt, type GridCell } from "../grid";

/** Which grid columns hold a row's numbers, or how many numbers were found where they cannot be told apart. */
export type Placement = { readonly columns: readonly number[] } | { readonly found: number };

/**
 * Decides which cells of a grid row are its `count` numbers.
 *
 * Blank cells vanish in many copies, so a position proves something only when the number of filled cells is
 * exactly right, or when the row is as wide as its header.
 *
 * @param after the column of the row's label, -1 where it has none; the numbers stand to its right
 * @param header the grid columns of the column labels, in order; null where there is no full header above
 * @param end first column that belongs to something else
 */
export function placeNumbers(
  row: readonly GridCell[] | undefined,
  after: number,
  count: number,
  header: readonly number[] | null,
  isSheet: boolean,
  end: number,
): Placement {
  const width = Math.min(row?.length ?? 0, end);
  const filled = Array.from({ length: Math.max(0, width - after - 1) }, (_, offset) => after + 1 + offset).filter(
    (column) => textAt(row, column) !== "",
  );
  const first = filled[0];
  const last = filled[filled.length - 1];
  const inHeader = header !== null && header.every((column) => column > after);
  if (filled.length === count && first !== undefined && last !== undefined) {
    const contiguous = last - first === count - 1;
    if (contiguous || !inHeader) return { columns: filled };
  }
  // Beside a table in a sheet there may be notes; a line of a text has one number too many, and any may be it.
  if (!isSheet && filled.length > count) return { found: filled.length };
  if (inHeader && (isSheet || width > Math.max(...header))) {
    const stray = filled.filter((column) => !header.includes(column) && column < Math.max(...header));
    if (stray.length === 0) return { columns: header };
  }
  // A blank row without a usable header has no number to misplace.
  if (filled.length === 0) return { columns: Array.from({ length: count }, (_, offset) => after + 1 + offset) };
  return { found: filled.length };
}
