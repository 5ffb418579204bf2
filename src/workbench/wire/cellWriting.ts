import type { Area, CellContent } from "../spreadsheet";
import { gridOf, intersection, isUnbounded } from "./areas";
import { cellInput } from "./cellInput";
import type { Context } from "./context";
import { invalidArgument } from "./errors";
import type { RangeTarget } from "./handle";
import { requireUnlocked } from "./protection";
import { runsOf } from "./runs";

/**
 * A value set on a range, spread over its cells: one array of its shape, or one single value for every cell.
 * Any other shape is InvalidArgument, as is an array for whole rows or columns.
 */
export function spread(value: unknown, area: Area): readonly (readonly unknown[])[] {
  if (isUnbounded(area)) throw invalidArgument("whole rows or columns cannot be written cell by cell");
  if (!Array.isArray(value)) return gridOf(area, () => value);
  const rows: readonly unknown[] = value;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument("the dimensions of the array do not match those of the range");
  return rows as readonly (readonly unknown[])[];
}

/** Writes values or formulas with Excel's reading of each; cells covered by a merge keep nothing. */
export function writeContents({ sheetId, area }: RangeTarget, value: unknown, context: Context): void {
  const written = spread(value, area);
  requireUnlocked(context, sheetId, area);
  const { spreadsheet } = context;
  const before = spreadsheet.readCells(sheetId, area);
  const isCovered = coveredCells(sheetId, area, context);
  const inputs = gridOf(area, (row, column) =>
    isCovered(area.row + row, area.column + column)
      ? undefined
      : cellInput(written[row]?.[column], before[row]?.[column]?.numberFormat ?? "General"),
  );
  const contents: (CellContent | undefined)[][] = inputs.map((row) => row.map((input) => input?.content));
  spreadsheet.writeCells(sheetId, area, contents);
  const broughtFormat = (row: number, column: number): string | undefined =>
    before[row]?.[column]?.numberFormat === "General" ? inputs[row]?.[column]?.numberFormat : undefined;
  for (const [run, numberFormat] of runsOf(area, broughtFormat)) spreadsheet.setStyle(sheetId, run, { numberFormat });
}

/** Tells the cells of the area that lie under a merge without being its top-left one. */
function coveredCells(sheetId: string, area: Area, context: Context): (row: number, column: number) => boolean {
  const merges = context.spreadsheet.mergedAreas(sheetId).filter((merge) => intersection(merge, area) !== null);
  return (row, column) =>
    merges.some(
      (merge) =>
        intersection(merge, { row, column, rows: 1, columns: 1 }) !== null &&
        !(merge.row === row && merge.column === column),
    );
}

/** Sets the number formats: one for every cell or an array of them; null leaves a cell alone. */
export function writeNumberFormats({ sheetId, area }: RangeTarget, value: unknown, context: Context): void {
  if (typeof value === "string") {
    context.spreadsheet.setStyle(sheetId, area, { numberFormat: value });
    return;
  }
  const formats = spread(value, area);
  const formatAt = (row: number, column: number): string | undefined => {
    const numberFormat = formats[row]?.[column];
    if (numberFormat === null) return undefined;
    if (typeof numberFormat !== "string") throw invalidArgument("a number format is a text");
    return numberFormat;
  };
  const runs = [...runsOf(area, formatAt)];
  for (const [run, numberFormat] of runs) context.spreadsheet.setStyle(sheetId, run, { numberFormat });
}
