import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { LaidOut, LaidOutTable } from "./laidOut";

/** A way to put a report that somebody laid out into the sheets of a workbook. */
export type Filling = (report: LaidOut) => (workbook: Workbook) => void;

/** The bytes of a workbook. */
export async function bytesOf(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Puts a table into a sheet at a 1-based row. */
export function put(sheet: Worksheet, table: LaidOutTable, top: number): void {
  table.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== "") sheet.getCell(top + r, c + 1).value = value;
    }),
  );
  for (const { row, column, rows, columns } of table.merges) {
    sheet.mergeCells(top + row, column + 1, top + row + rows - 1, column + columns);
  }
}

/** The text on one sheet, every table on its own. */
export const onSheets: Filling = (report) => (workbook) => {
  const text = workbook.addWorksheet("文字");
  for (const part of report) {
    if (typeof part === "string") text.addRow([part]);
    else put(workbook.addWorksheet(part.name), part, 1);
  }
};

/** Everything on one sheet, in order. */
export const onOneSheet: Filling = (report) => (workbook) => {
  const sheet = workbook.addWorksheet("Sheet1");
  let row = 1;
  for (const part of report) {
    if (typeof part === "string") sheet.getCell(row, 1).value = part;
    else put(sheet, part, row);
    row += (typeof part === "string" ? 1 : part.rows.length) + 1;
  }
};
