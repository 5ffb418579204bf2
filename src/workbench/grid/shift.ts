import type { IRange } from "@univerjs/core";

/** Whole rows or columns that come or go. `at` is the first of them, 0-based. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Where a range stands after the shift, by Excel's rules: it moves, grows or shrinks; null when it is gone. */
export function shiftedRange(range: IRange, shift: Shift): IRange | null {
  const isRow = shift.axis === "row";
  const span = isRow
    ? shiftedSpan(range.startRow, range.endRow, shift)
    : shiftedSpan(range.startColumn, range.endColumn, shift);
  if (span === null) return null;
  const [start, end] = span;
  return isRow ? { ...range, startRow: start, endRow: end } : { ...range, startColumn: start, endColumn: end };
}

function shiftedSpan(start: number, end: number, shift: Shift): readonly [start: number, end: number] | null {
  const { at, count, kind } = shift;
  if (kind === "insert") {
    if (at <= start) return [start + count, end + count];
    return at <= end ? [start, end + count] : [start, end];
  }
  // How many of the deleted ones lie before an index. Whole rows or columns have no index (NaN) and stay.
  const goneBefore = (index: number): number => (index > at ? Math.min(index - at, count) : 0);
  const newStart = start - goneBefore(start);
  const newEnd = end - goneBefore(end + 1);
  return newEnd < newStart ? null : [newStart, newEnd];
}

/** How many of the rows or columns at the beginning of the range are deleted. */
export function lostAtStart(range: IRange, shift: Shift): number {
  if (shift.kind === "insert") return 0;
  const start = shift.axis === "row" ? range.startRow : range.startColumn;
  return shift.at <= start && start < shift.at + shift.count ? shift.at + shift.count - start : 0;
}
