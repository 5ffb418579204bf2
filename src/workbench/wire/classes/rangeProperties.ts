import { fullAddress } from "../address";
import { isWholeColumns, isWholeRows } from "../areas";
import { readEach, valueType } from "../cellReading";
import { writeContents, writeNumberFormats } from "../cellWriting";
import type { Context } from "../context";
import { sheetOf } from "../context";
import type { Property } from "../classTable";
import type { RangeTarget } from "../handle";
import { requireAllowed } from "../protection";

/** Excel gives -1 where a range has more cells than its 32-bit count can say. */
const MOST_CELLS = 2 ** 31 - 1;

function addressOf({ sheetId, area }: RangeTarget, context: Context): string {
  return fullAddress(sheetOf(context, sheetId).name, area);
}

const formulas: Property<RangeTarget> = {
  read: (range, context) => readEach(range, context, ({ formula, value }) => (formula === "" ? value : formula)),
  write: writeContents,
};

export const rangeProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  Address: { read: addressOf },
  AddressLocal: { read: addressOf },
  CellCount: {
    read: ({ area }) => {
      const count = area.rows * area.columns;
      return count > MOST_CELLS ? -1 : count;
    },
  },
  ColumnCount: { read: ({ area }) => area.columns },
  ColumnIndex: { read: ({ area }) => area.column },
  Formulas: formulas,
  IsEntireColumn: { read: ({ area }) => isWholeColumns(area) },
  IsEntireRow: { read: ({ area }) => isWholeRows(area) },
  NumberFormat: {
    read: (range, context) => readEach(range, context, ({ numberFormat }) => numberFormat),
    write: (range, value, context) => {
      requireAllowed(context, range.sheetId, "allowFormatCells");
      writeNumberFormats(range, value, context);
    },
  },
  RowCount: { read: ({ area }) => area.rows },
  RowIndex: { read: ({ area }) => area.row },
  Text: { read: (range, context) => readEach(range, context, ({ text }) => text) },
  ValueTypes: { read: (range, context) => readEach(range, context, valueType) },
  Values: { read: (range, context) => readEach(range, context, ({ value }) => value), write: writeContents },
};
