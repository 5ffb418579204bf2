import { sheetOf } from "../context";
import { SHEET_COLUMNS, SHEET_ROWS } from "../areas";
import { invalidArgument } from "../errors";
import type { ClassTable } from "../classTable";
import type { SheetTarget } from "../handle";
import { handle } from "../handle";
import { rangeArgument } from "../rangeArgument";

function count(value: number): number {
  if (value < 0) throw invalidArgument("the number of frozen rows or columns is not negative");
  return value;
}

export const worksheetFreezePanes: ClassTable<SheetTarget> = {
  objects: {
    GetLocationOrNullObject: ({ sheetId }, _args, context) => {
      const { frozenRows, frozenColumns } = sheetOf(context, sheetId);
      if (frozenRows === 0 && frozenColumns === 0) return null;
      const area = { row: 0, column: 0, rows: frozenRows || SHEET_ROWS, columns: frozenColumns || SHEET_COLUMNS };
      return handle("Range", { sheetId, area });
    },
  },
  methods: {
    FreezeAt: ({ sheetId }, args, context) => {
      const { area } = rangeArgument(args, 0, sheetId, context);
      const frozenRows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
      const frozenColumns = area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns;
      context.spreadsheet.changeSheet(sheetId, { frozenRows, frozenColumns });
    },
    FreezeColumns: ({ sheetId }, args, { spreadsheet }) =>
      spreadsheet.changeSheet(sheetId, { frozenRows: 0, frozenColumns: count(args.integer(0, 1)) }),
    FreezeRows: ({ sheetId }, args, { spreadsheet }) =>
      spreadsheet.changeSheet(sheetId, { frozenRows: count(args.integer(0, 1)), frozenColumns: 0 }),
    Unfreeze: ({ sheetId }, _args, { spreadsheet }) =>
      spreadsheet.changeSheet(sheetId, { frozenRows: 0, frozenColumns: 0 }),
  },
};
