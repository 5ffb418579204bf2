import type { Grid, GridCell } from "../report";

/** A sheet as Excel knows it. */
export interface SheetId {
  readonly id: string;
  readonly name: string;
}

/**
 * How far into a sheet we look. Tables of the form stand near the top; a ledger of a hundred thousand rows in the
 * same workbook must not be fetched at every key stroke.
 */
const windowAddress = "A1:BZ1000";

/** A queued read of one sheet. */
export interface PendingSheet {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Queues the read of what a sheet holds. */
export function queueSheet(worksheets: Excel.WorksheetCollection, id: string): PendingSheet {
  const sheet = worksheets.getItemOrNullObject(id);
  const range = sheet.getRange(windowAddress).getUsedRangeOrNullObject(true);
  range.load("values,formulas,rowIndex,columnIndex");
  return { id, sheet, range };
}

/** The grid of a sheet that was read; null where it is empty. */
export function gridOf(name: string, { range }: PendingSheet): Grid | null {
  if (range.isNullObject) return null;
  const formulas = range.formulas as readonly (readonly unknown[])[];
  const rows = (range.values as readonly (readonly GridCell["value"][])[]).map((values, row) =>
    values.map((value, column): GridCell => {
      const formula = formulas[row]?.[column];
      // A text that begins with "=" is its own formula text; only where the two differ does a formula stand.
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return isFormula ? { value, isFormula } : { value };
    }),
  );
  return { sheet: name, top: range.rowIndex, left: range.columnIndex, rows };
}
