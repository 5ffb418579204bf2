import { invalidArgument } from "../errors";
import { common, indexes } from "../cellReading";
import { isWholeColumns, isWholeRows } from "../areas";
import type { ClassTable, Property } from "../classTable";
import type { RangeTarget } from "../handle";
import { handle } from "../handle";
import { requireAllowed } from "../protection";
import { flag, oneOf, styleProperty } from "./styleProperty";

/** Excel's own limits, in points. */
const WIDEST = 1_800;
const HIGHEST = 409.5;

function length(value: unknown, most: number): number {
  if (typeof value !== "number" || !(value >= 0 && value <= most)) {
    throw invalidArgument(`expected a length from 0 to ${most} points`);
  }
  return value;
}

const columnWidth: Property<RangeTarget> = {
  read: ({ sheetId, area }, { spreadsheet }) =>
    common(indexes(area.column, isWholeRows(area) ? 1 : area.columns), (column) =>
      spreadsheet.columnWidth(sheetId, column),
    ),
  write: ({ sheetId, area }, value, context) => {
    requireAllowed(context, sheetId, "allowFormatColumns");
    context.spreadsheet.setColumnWidths(sheetId, area.column, area.columns, length(value, WIDEST));
  },
};

const rowHeight: Property<RangeTarget> = {
  read: ({ sheetId, area }, { spreadsheet }) =>
    common(indexes(area.row, isWholeColumns(area) ? 1 : area.rows), (row) => spreadsheet.rowHeight(sheetId, row)),
  write: ({ sheetId, area }, value, context) => {
    requireAllowed(context, sheetId, "allowFormatRows");
    context.spreadsheet.setRowHeights(sheetId, area.row, area.rows, length(value, HIGHEST));
  },
};

export const rangeFormat: ClassTable<RangeTarget> = {
  properties: {
    ColumnWidth: columnWidth,
    HorizontalAlignment: styleProperty(
      "horizontalAlignment",
      oneOf("RangeFormat.horizontalAlignment", ["General", "Left", "Center", "Right"]),
    ),
    RowHeight: rowHeight,
    VerticalAlignment: styleProperty(
      "verticalAlignment",
      oneOf("RangeFormat.verticalAlignment", ["Top", "Center", "Bottom"]),
    ),
    WrapText: styleProperty("wrapText", flag),
  },
  links: {
    Borders: (range) => handle("RangeBorderCollection", range),
    Fill: (range) => handle("RangeFill", range),
    Font: (range) => handle("RangeFont", range),
    Protection: (range) => handle("FormatProtection", range),
  },
};
