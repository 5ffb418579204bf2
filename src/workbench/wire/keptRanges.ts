import type { Area, SpreadsheetEvent } from "../spreadsheet";
import type { AnyHandle } from "./handle";
import { handle } from "./handle";

/** A kept range after rows or columns came or went: it moves with its cells, as a reference in Excel does. */
export function movedBy(event: SpreadsheetEvent, object: AnyHandle): AnyHandle {
  if (event.kind !== "changed" || object.className !== "Range" || object.target.sheetId !== event.sheetId) {
    return object;
  }
  const { sheetId, area } = object.target;
  const moved = movedArea(event.change, event.area, area);
  return moved === area ? object : handle("Range", { sheetId, area: moved });
}

function movedArea(change: string, at: Area, area: Area): Area {
  switch (change) {
    case "RowInserted":
      return { ...area, ...named("row", "rows", inserted(area.row, area.rows, at.row, at.rows)) };
    case "RowDeleted":
      return { ...area, ...named("row", "rows", deleted(area.row, area.rows, at.row, at.rows)) };
    case "ColumnInserted":
      return { ...area, ...named("column", "columns", inserted(area.column, area.columns, at.column, at.columns)) };
    case "ColumnDeleted":
      return { ...area, ...named("column", "columns", deleted(area.column, area.columns, at.column, at.columns)) };
    default:
      return area;
  }
}

type Span = readonly [start: number, count: number];

const named = <A extends string, B extends string>(start: A, count: B, [first, size]: Span) =>
  ({ [start]: first, [count]: size }) as Record<A | B, number>;

function inserted(start: number, count: number, at: number, by: number): Span {
  if (at <= start) return [start + by, count];
  return at < start + count ? [start, count + by] : [start, count];
}

/** A span whose cells are all gone keeps one, so that it stays a range. */
function deleted(start: number, count: number, at: number, by: number): Span {
  const before = Math.max(0, Math.min(start, at + by) - at);
  const lost = Math.max(0, Math.min(start + count, at + by) - Math.max(start, at));
  return [start - Math.min(before, start), Math.max(1, count - lost)];
}
