import type { Area } from "../../spreadsheet";
import type { Arguments } from "../arguments";
import { cellsOf, contains, isWholeColumns, isWholeRows } from "../areas";
import type { Context } from "../context";
import { sheetOf } from "../context";
import { invalidArgument, invalidOperation, notImplemented } from "../errors";
import type { ClassTable } from "../classTable";
import type { RangeTarget } from "../handle";
import { handle } from "../handle";
import { requireAllowed, requireUnlocked } from "../protection";

function insert({ sheetId, area }: RangeTarget, args: Arguments, context: Context): void {
  const shift = args.choice(0, ["Down", "Right"]);
  if (isWholeRows(area) && shift === "Down") {
    requireAllowed(context, sheetId, "allowInsertRows");
    context.spreadsheet.insertRows(sheetId, area.row, area.rows);
  } else if (isWholeColumns(area) && shift === "Right") {
    requireAllowed(context, sheetId, "allowInsertColumns");
    context.spreadsheet.insertColumns(sheetId, area.column, area.columns);
  } else throw notImplemented("Range.insert of anything but whole rows or columns");
}

function remove({ sheetId, area }: RangeTarget, args: Arguments, context: Context): void {
  const shift = args.choice(0, ["Up", "Left"]);
  if (isWholeRows(area) && shift === "Up") {
    requireAllowed(context, sheetId, "allowDeleteRows");
    context.spreadsheet.deleteRows(sheetId, area.row, area.rows);
  } else if (isWholeColumns(area) && shift === "Left") {
    requireAllowed(context, sheetId, "allowDeleteColumns");
    context.spreadsheet.deleteColumns(sheetId, area.column, area.columns);
  } else throw notImplemented("Range.delete of anything but whole rows or columns");
}

function clear({ sheetId, area }: RangeTarget, args: Arguments, context: Context): void {
  const what = args.choice(0, ["All", "Formats", "Contents"], "All");
  if (what === "Contents") requireUnlocked(context, sheetId, area);
  else requireAllowed(context, sheetId, what === "Formats" ? "allowFormatCells" : null);
  const { spreadsheet } = context;
  spreadsheet.clear(sheetId, area, what);
  if (what === "Contents") return;
  for (const format of spreadsheet.conditionalFormats(sheetId)) {
    if (contains(area, format.area)) spreadsheet.removeConditionalFormat(sheetId, format.id);
  }
  if (what === "All") spreadsheet.setValidation(sheetId, area, null);
}

/** A merge keeps its top-left content only; with `across` each row is a merge of its own. */
function merge({ sheetId, area }: RangeTarget, across: boolean, context: Context): void {
  requireAllowed(context, sheetId, null);
  if (isWholeRows(area) || isWholeColumns(area)) throw notImplemented("Range.merge of whole rows or columns");
  dropCovered(sheetId, area, across, context);
  context.spreadsheet.merge(sheetId, area, across);
}

function dropCovered(sheetId: string, area: Area, across: boolean, { spreadsheet }: Context): void {
  const states = spreadsheet.readCells(sheetId, area);
  for (const [row, column] of cellsOf(area)) {
    const state = states[row - area.row]?.[column - area.column];
    const isKept = column === area.column && (across || row === area.row);
    if (isKept || !state || (state.value === "" && state.formula === "")) continue;
    spreadsheet.writeCells(sheetId, { row, column, rows: 1, columns: 1 }, [[{ kind: "empty" }]]);
  }
}

function select({ sheetId, area }: RangeTarget, context: Context): void {
  if (!sheetOf(context, sheetId).visible) throw invalidOperation("a range of a hidden worksheet cannot be selected");
  if (context.spreadsheet.activeSheetId() !== sheetId) context.spreadsheet.activateSheet(sheetId);
  context.spreadsheet.select(sheetId, area);
}

/** Sent before a large write, which the library splits into chunks. */
function validateArraySize({ area }: RangeTarget, args: Arguments): void {
  if (args.integer(0) === area.rows && args.integer(1) === area.columns) return;
  throw invalidArgument("the dimensions of the array do not match those of the range");
}

export const rangeEditing = {
  objects: {
    Insert: (range, args, context) => {
      insert(range, args, context);
      return handle("Range", range);
    },
  },
  methods: {
    Calculate: (_range, _args, { spreadsheet }) => spreadsheet.settle(),
    Clear: clear,
    Delete: remove,
    Merge: (range, args, context) => merge(range, args.flag(0, false), context),
    Select: (range, _args, context) => select(range, context),
    Unmerge: ({ sheetId, area }, _args, context) => {
      requireAllowed(context, sheetId, null);
      context.spreadsheet.unmerge(sheetId, area);
    },
    _ValidateArraySize: validateArraySize,
  },
} satisfies Pick<ClassTable<RangeTarget>, "objects" | "methods">;
