import type { Header } from "./header";

/**
 * In which order the numbers of a row follow one another where they do not stand below their labels: in that of the
 * form, if the labels do.
 */
export interface ColumnOrder {
  /** The labels' indexes in that order; null where the labels stand in another. */
  readonly sequence: readonly number[] | null;
  /** Whether they do. */
  readonly isOther: boolean;
}

/**
 * The order of a header's columns.
 *
 * @param isFlow whether the labels are known only in the order of reading, line by line
 */
export function columnOrderOf({ found, block, isDense }: Header, isFlow: boolean): ColumnOrder {
  const official = block.columns.map(({ index }) => index);
  const cells = [...found].map(([leaf, { row, column }]) => ({ leaf, row, column }));
  const isApart = new Set(cells.map(({ column }) => column)).size === cells.length;
  if (isFlow || !isApart) {
    // The last label, 总计, is printed beside a group of the others: a line earlier than they are.
    const last = block.columns.length - 1;
    const read = cells.sort((a, b) => a.row - b.row || a.column - b.column).filter(({ leaf }) => leaf !== last);
    const isOther = !(isFlow || isDense) || !isAscending(read.map(({ leaf }) => leaf));
    return { sequence: isOther ? null : official, isOther };
  }
  const isOther = !isAscending(cells.sort((a, b) => a.column - b.column).map(({ leaf }) => leaf));
  return { sequence: isOther ? null : official, isOther };
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
}
