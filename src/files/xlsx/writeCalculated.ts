import type { Worksheet } from "@cj-tech-master/excelts";
import type { CalculatedPlan } from "../../sheets";
import { newWorkbook } from "./write";
import { writeSheet } from "./writeSheet";

/** A wide sheet is printed at this share of its size, over as many pages as it needs, rather than made unreadable. */
const smallScale = 60;
const widestPage = 40;

/** A workbook of sheets whose formulas may speak of each other, with their results. */
export async function writeCalculated(sheets: readonly CalculatedPlan[]): Promise<Uint8Array> {
  const workbook = newWorkbook();
  for (const { plan, formulas, formats } of sheets) {
    writeSheet(workbook, plan, null);
    const sheet = workbook.getWorksheet(plan.name);
    if (!sheet) throw new RangeError(`no sheet ${plan.name}`);
    for (const { row, column, formula } of formulas) {
      const result = plan.contents[row]?.[column];
      if (typeof result !== "number") throw new RangeError(`no result for ${formula} in ${plan.name}`);
      sheet.getCell(row + 1, column + 1).value = { formula: formula.slice(1), result };
    }
    for (const { area, format } of formats) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          sheet.getCell(row + 1, column + 1).numFmt = format;
        }
      }
    }
    if (plan.columnWidths.length > widestPage) printOverPages(sheet, plan.frozen.columns);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The frozen columns stand on every page, as the frozen rows do. */
function printOverPages(sheet: Worksheet, frozenColumns: number): void {
  const last = sheet.getColumn(frozenColumns).letter;
  Object.assign(sheet.pageSetup, { fitToPage: false, scale: smallScale, printTitlesColumn: `A:${last}` });
}
