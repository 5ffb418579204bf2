import { textAt, type GridCell } from "../grid";
import type { WhyUnplaced } from "../remark";
import type { ColumnOrder } from "./columnOrder";
import type { Header } from "./header";
import { isNumberAt, isValue } from "./values";

/** The grid column of each number by its label's index, or why the numbers cannot be told apart. */
export type Placement =
  | {
      readonly columns: ReadonlyMap<number, number>;
      /** Whether they stand beside their labels, as in a row that lost a cell, and only their order says whose they are. */
      readonly isMoved?: boolean;
    }
  | { readonly found: number; readonly why: WhyUnplaced };

/** What the rows below a header have in common. */
export interface Columns {
  readonly header: Header;
  readonly order: ColumnOrder;
  /** Whether the numbers stand below their labels. */
  readonly isAligned: boolean;
  /** Whether labels and numbers are known only in the order of reading. */
  readonly isFlow: boolean;
  /** Columns of numbers that have no label and are none of the table's. */
  readonly extras: ReadonlySet<number>;
  /** Whether most rows have a number too many. */
  readonly isCrowded: boolean;
  /** The rightmost column of a row's label. */
  readonly labelColumn: number;
  /** The first column behind the table that belongs to something else. */
  readonly end: number;
}

/** As many numbers side by side as in the form are no chance. */
export const fewestToTell = 3;

/**
 * Decides which cells of a grid row are its numbers.
 *
 * Where the numbers of a table stand below their labels, only the label decides; blank cells keep their place.
 * Elsewhere blank cells vanish, so a number proves something only where the count is exactly right and nothing
 * stands between.
 *
 * @param after the column of the row's label, -1 where it has none; the numbers stand to its right
 * @param isSheet whether every row is as wide as the sheet; in a text a row that ends early has lost cells
 */
export function placeNumbers(
  row: readonly GridCell[] | undefined,
  after: number,
  columns: Columns,
  isSheet: boolean,
): Placement {
  const { header, order } = columns;
  const count = header.block.columns.length;
  const labelled = [...header.places.values()];
  const isApart = labelled.length > 0 && new Set(labelled).size === labelled.length;
  const isAligned = columns.isAligned && isApart && (isSheet || reaches(row, labelled));
  const filled = filledColumns(row, after, columns, isAligned);
  const isRun = filled.every((column, at) => column === (filled[0] ?? 0) + at);
  if (isAligned) {
    const known = new Set(labelled);
    const isBelow = labelled.every((column) => column > after);
    if (isBelow && filled.every((column) => known.has(column) || !isNumberAt(row, column))) {
      return { columns: header.places };
    }
    // Label cells that were dropped in this row leave its numbers right behind the label, as close as their labels.
    const isAlone = filledColumns(row, after, { ...columns, end: Infinity }, isAligned).length === filled.length;
    const dropped = Math.min(...labelled) - (after + 1);
    // In a text such a row is shorter than the others; one that is not has moved for another reason.
    const isMovedWhole =
      isSheet &&
      dropped > 0 &&
      after + dropped <= columns.labelColumn &&
      isAlone &&
      isRun &&
      filled[0] === after + 1 &&
      labelled.length === count &&
      isUnbroken(labelled);
    if (filled.length !== count) return { found: filled.length, why: "count" };
    if (!isMovedWhole) return { found: filled.length, why: "shifted" };
  }
  // Below a label that is none of the table's stands one number too many: the count is right by chance.
  else if (filled.some((column) => header.asides.has(column))) {
    return { found: filled.length, why: "shifted" };
  }
  // Where most rows have a number too many, one that has just enough has lost one.
  else if (columns.isCrowded && filled.length === count) return { found: filled.length, why: "shifted" };
  // Below a header of two editions a count proves nothing.
  else if (header.foreign.length > 0) return { found: filled.length, why: "count" };
  // A number before the label may be one of the row's, whatever the count behind it.
  const before = isAligned ? 0 : numbersBefore(row, after);
  if (before > 0) return { found: before + filled.length, why: "count" };
  if (filled.length === 0) return { columns: blankPlaces(after, header) };
  if (filled.length !== count || !filled.every((column) => isValue(textAt(row, column)))) {
    return { found: filled.length, why: filled.length === count ? "shifted" : "count" };
  }
  // A header that was moved whole still says in which order; one that was torn apart says nothing. In a text the
  // labels of groups stand between.
  const isTorn = !columns.isFlow && !isAligned && isApart && labelled.length === count && !isUnbroken(labelled);
  // One number or two that stand neither below their labels nor behind that of their row may be anybody's.
  const isFar = count < fewestToTell && labelled.length > 0 && filled[0] !== after + 1;
  if (!isRun || isTorn || isFar) return { found: filled.length, why: "shifted" };
  if (!order.sequence || header.barred.size > 0) return { found: filled.length, why: "order" };
  const placed = new Map(order.sequence.map((leaf, at) => [leaf, filled[at] ?? after]));
  return { columns: placed, isMoved: isAligned };
}

/** Whether columns follow one another without a gap, in whatever order. */
function isUnbroken(columns: readonly number[]): boolean {
  return new Set(columns).size === Math.max(...columns) - Math.min(...columns) + 1;
}

/** The columns of a row that hold something, behind its label. */
export function filledColumns(
  row: readonly GridCell[] | undefined,
  after: number,
  { header, extras, end }: Pick<Columns, "header" | "extras" | "end">,
  isAligned: boolean,
): readonly number[] {
  const filled: number[] = [];
  const isLeft = (column: number): boolean =>
    isAligned &&
    (header.asides.has(column) || header.barred.has(column) || extras.has(column) || isRepeat(row, column, header));
  for (let column = after + 1; column < Math.min(row?.length ?? 0, end); column += 1) {
    if (textAt(row, column) !== "" && !isLeft(column)) filled.push(column);
  }
  return filled;
}

/** How many numbers a row has to the left of a column. */
export function numbersBefore(row: readonly GridCell[] | undefined, column: number): number {
  let count = 0;
  for (let at = 0; at < column; at += 1) if (isNumberAt(row, at)) count += 1;
  return count;
}

/** Whether a cell only repeats the number to its left, below a label that is repeated too. */
export function isRepeat(row: readonly GridCell[] | undefined, column: number, { repeats }: Header): boolean {
  const first = repeats.get(column);
  return first !== undefined && textAt(row, column) === textAt(row, first);
}

/** Whether a row of a text goes on to the last of these columns: then no cell has vanished from it. */
export function reaches(row: readonly GridCell[] | undefined, columns: readonly number[]): boolean {
  const width = row?.length ?? 0;
  return columns.every((column) => column < width);
}

/** A blank row has no number to misplace: where its numbers would stand. */
function blankPlaces(after: number, { block, places }: Header): ReadonlyMap<number, number> {
  const isUsable = places.size === block.columns.length && [...places.values()].every((column) => column > after);
  return isUsable ? places : new Map(block.columns.map(({ index }) => [index, after + 1 + index]));
}
