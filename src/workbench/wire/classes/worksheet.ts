import { WHOLE_SHEET } from "../areas";
import type { Context } from "../context";
import { sheetOf } from "../context";
import { invalidArgument, invalidOperation } from "../errors";
import { EventType } from "../events";
import type { ClassTable } from "../classTable";
import type { Handle, SheetTarget } from "../handle";
import { handle } from "../handle";
import { rangeAt } from "../rangeArgument";
import { requireOnSheet } from "../rangeGeometry";
import { usedAreaWithin } from "../usedRange";
import { eventMethods } from "./eventMethods";
import { worksheetProperties } from "./worksheetProperties";

function usedRange({ sheetId }: SheetTarget, valuesOnly: boolean, context: Context): Handle<"Range"> | null {
  const area = usedAreaWithin({ sheetId, area: WHOLE_SHEET }, valuesOnly, context);
  return area && handle("Range", { sheetId, area });
}

function remove({ sheetId }: SheetTarget, { spreadsheet, memory }: Context): void {
  if (memory.veryHidden.has(sheetId)) throw invalidOperation("a very hidden worksheet cannot be deleted");
  if (!spreadsheet.sheets().some(({ id, visible }) => visible && id !== sheetId)) {
    throw invalidOperation("a workbook needs at least one visible worksheet");
  }
  spreadsheet.deleteSheet(sheetId);
}

function neighbour({ sheetId }: SheetTarget, step: 1 | -1, visibleOnly: boolean, context: Context) {
  const sheets = context.spreadsheet.sheets().filter(({ id, visible }) => id === sheetId || visible || !visibleOnly);
  const found = sheets[sheets.findIndex(({ id }) => id === sheetId) + step];
  return found ? handle("Worksheet", { sheetId: found.id }) : null;
}

export const worksheet: ClassTable<SheetTarget> = {
  id: ({ sheetId }) => sheetId,
  properties: worksheetProperties,
  links: {
    FreezePanes: (sheet) => handle("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => handle("PageLayout", sheet),
    Protection: (sheet) => handle("WorksheetProtection", sheet),
  },
  objects: {
    GetCell: ({ sheetId }, args) =>
      handle("Range", {
        sheetId,
        area: requireOnSheet({ row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
      }),
    GetNextOrNullObject: (sheet, args, context) => neighbour(sheet, 1, args.flag(0, false), context),
    GetPreviousOrNullObject: (sheet, args, context) => neighbour(sheet, -1, args.flag(0, false), context),
    GetRange: ({ sheetId }, args, context) => {
      const address = args.at(0) === undefined ? null : args.text(0);
      if (address === "") throw invalidArgument("an address is not empty");
      const target = address === null ? { sheetId, area: WHOLE_SHEET } : rangeAt(address, sheetId, context);
      return handle("Range", target);
    },
    GetRangeByIndexes: ({ sheetId }, args) => {
      const [row, column, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      return handle("Range", { sheetId, area: requireOnSheet({ row, column, rows, columns }) });
    },
    GetUsedRange: (sheet, args, context) =>
      usedRange(sheet, args.flag(0, false), context) ??
      handle("Range", { sheetId: sheet.sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } }),
    GetUsedRangeOrNullObject: (sheet, args, context) => usedRange(sheet, args.flag(0, false), context),
  },
  methods: {
    Activate: ({ sheetId }, _args, context) => {
      if (!sheetOf(context, sheetId).visible) throw invalidOperation("a hidden worksheet cannot be activated");
      context.spreadsheet.activateSheet(sheetId);
    },
    Calculate: (_sheet, _args, { spreadsheet }) => spreadsheet.settle(),
    Delete: (sheet, _args, context) => remove(sheet, context),
    ...eventMethods<SheetTarget>(
      {
        ActivatedEvent: EventType.Activated,
        CalculatedEvent: EventType.Calculated,
        DataChangedEvent: EventType.DataChanged,
        DeactivatedEvent: EventType.Deactivated,
        EventNameChanged: EventType.NameChanged,
        SelectionChangedEvent: EventType.SelectionChanged,
      },
      ({ sheetId }) => sheetId,
    ),
  },
};
