import type { Area } from "../../spreadsheet";
import type { Arguments } from "../arguments";
import { boundingArea, intersection } from "../areas";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import type { Handle, RangeTarget } from "../handle";
import { handle } from "../handle";
import { rangeArgument } from "../rangeArgument";
import * as geometry from "../rangeGeometry";
import { usedAreaWithin } from "../usedRange";

type Navigate = (range: RangeTarget, args: Arguments, context: Context) => Handle<"Range"> | null;

/** A navigation on the same sheet that needs only the area and the arguments. */
const within =
  (move: (area: Area, args: Arguments) => Area): Navigate =>
  ({ sheetId, area }, args) =>
    handle("Range", { sheetId, area: move(area, args) });

function common(range: RangeTarget, args: Arguments, context: Context): Handle<"Range"> | null {
  const other = rangeArgument(args, 0, range.sheetId, context);
  const area = other.sheetId === range.sheetId ? intersection(range.area, other.area) : null;
  return area && handle("Range", { sheetId: range.sheetId, area });
}

function used(range: RangeTarget, args: Arguments, context: Context): Handle<"Range"> | null {
  const area = usedAreaWithin(range, args.flag(0, false), context);
  return area && handle("Range", { sheetId: range.sheetId, area });
}

const orNotFound =
  (navigate: Navigate, what: string): Navigate =>
  (range, args, context) => {
    const found = navigate(range, args, context);
    if (!found) throw itemNotFound(what);
    return found;
  };

export const rangeNavigation: Readonly<Record<string, Navigate>> = {
  GetAbsoluteResizedRange: within((area, args) =>
    geometry.requireOnSheet({ ...area, rows: args.integer(0), columns: args.integer(1) }),
  ),
  GetBoundingRect: ({ sheetId, area }, args, context) => {
    const other = rangeArgument(args, 0, sheetId, context);
    if (other.sheetId !== sheetId) throw invalidArgument("the two ranges are on different worksheets");
    return handle("Range", { sheetId, area: boundingArea(area, other.area) });
  },
  GetCell: within((area, args) => geometry.cellAt(area, args.integer(0), args.integer(1))),
  GetColumn: within((area, args) => geometry.columnAt(area, args.integer(0))),
  GetEntireColumn: within(geometry.entireColumns),
  GetEntireRow: within(geometry.entireRows),
  GetIntersection: orNotFound(common, "the ranges do not intersect"),
  GetIntersectionOrNullObject: common,
  GetLastCell: within(geometry.lastCell),
  GetLastColumn: within((area) => geometry.columnAt(area, area.columns - 1)),
  GetLastRow: within((area) => geometry.rowAt(area, area.rows - 1)),
  GetOffsetRange: within((area, args) => geometry.offsetBy(area, args.integer(0), args.integer(1))),
  GetResizedRange: within((area, args) => geometry.resizedBy(area, args.integer(0), args.integer(1))),
  GetRow: within((area, args) => geometry.rowAt(area, args.integer(0))),
  GetRowsAbove: within((area, args) => geometry.rowsBeside(area, args.integer(0, 1), "above")),
  GetRowsBelow: within((area, args) => geometry.rowsBeside(area, args.integer(0, 1), "below")),
  GetUsedRange: orNotFound(used, "the range has no used cell"),
  GetUsedRangeOrNullObject: used,
};
