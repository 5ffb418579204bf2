import type { Report } from "../../../src/report";
import type { Area, CellContent, Spreadsheet } from "../../../src/workbench/spreadsheet";
import { layOutReport } from "../reports/layouts";

/** A report as somebody else typed it: everything below one another in one sheet, from the second column on. */
export function foreignRows(report: Report): readonly (readonly (string | number)[])[] {
  const parts = layOutReport(report);
  return parts.flatMap((part) =>
    typeof part === "string" ? [["", part]] : [...part.rows.map((row) => ["", ...row]), [""]],
  );
}

/** Puts rows into a sheet from A1 on. */
export function writeRows(
  spreadsheet: Spreadsheet,
  sheetId: string,
  rows: readonly (readonly (string | number)[])[],
): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const contents = rows.map((row) => Array.from({ length: columns }, (_, column) => contentOf(row[column] ?? "")));
  spreadsheet.writeCells(sheetId, { row: 0, column: 0, rows: rows.length, columns }, contents);
}

function contentOf(value: string | number): CellContent {
  return value === "" ? { kind: "empty" } : { kind: "value", value };
}

/** All that a workbook holds, to be compared: values, formulas, looks, conditional formats, entry help, sheets. */
export function dumpOf(spreadsheet: Spreadsheet): unknown {
  return spreadsheet.sheets().map((sheet) => {
    const area: Area = { row: 0, column: 0, rows: 120, columns: 26 };
    const places = Array.from({ length: area.rows * area.columns }, (_, at) => ({
      row: Math.floor(at / area.columns),
      column: at % area.columns,
    }));
    return {
      sheet,
      cells: spreadsheet.readCells(sheet.id, area),
      styles: places.map(({ row, column }) => spreadsheet.styleOf(sheet.id, row, column)),
      validations: places.map(({ row, column }) => spreadsheet.validationOf(sheet.id, row, column)),
      formats: spreadsheet.conditionalFormats(sheet.id),
      merges: spreadsheet.mergedAreas(sheet.id),
      widths: Array.from({ length: area.columns }, (_, column) => spreadsheet.columnWidth(sheet.id, column)),
      heights: Array.from({ length: area.rows }, (_, row) => spreadsheet.rowHeight(sheet.id, row)),
      used: spreadsheet.usedArea(sheet.id, false),
    };
  });
}
