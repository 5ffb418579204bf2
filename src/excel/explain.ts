import type { Result } from "../report";
import { explanationSheet, rowOf, type Explanation } from "../rules";
import { addressOf, asCellText } from "../sheets";
import { takingBackSheets } from "./newSheet";
import { runWrite, type Recovery } from "./runWrite";

const columnWidths = [110, 300, 130, 300] as const;

/**
 * Writes a 说明 into its row of the sheet 审核说明, or below the last one: one request to look, one to write.
 *
 * Whatever else people wrote on the sheet stays as it is.
 */
export function writeExplanation(explanation: Explanation): Promise<Result<true>> {
  return runWrite<true>("写入说明", async (context, begin) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(explanationSheet.name);
    const used = found.getUsedRangeOrNullObject(true);
    found.load("name");
    used.load("values,rowIndex,columnIndex,rowCount");
    await context.sync();
    const place = used.isNullObject ? { row: 1, column: 0 } : placeIn(used, explanation.fingerprint);
    const address = addressOf({ ...place, rows: 1, columns: rowOf(explanation).length });
    begin(found.isNullObject ? takingBackSheets([explanationSheet.name]) : lookingAgain(address, explanation));
    const sheet = found.isNullObject ? makeSheet(worksheets) : found;
    sheet.getRange(address).values = [rowOf(explanation).map(asCellText)];
    await context.sync();
    return true;
  });
}

/** A row is written at once: either it is there or it is not. */
function lookingAgain(address: string, explanation: Explanation): Recovery<true> {
  return {
    settle: async (context) => {
      const range = context.workbook.worksheets.getItem(explanationSheet.name).getRange(address);
      range.load("values");
      await context.sync();
      const [row = []] = range.values as readonly (readonly unknown[])[];
      return rowOf(explanation).every((text, column) => row[column] === text) ? true : null;
    },
    left: `说明可能已经写入，请看一下工作表“${explanationSheet.name}”。`,
  };
}

function makeSheet(worksheets: Excel.WorksheetCollection): Excel.Worksheet {
  const sheet = worksheets.add(explanationSheet.name);
  columnWidths.forEach((width, column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    range.format.columnWidth = width;
  });
  const header = sheet.getRange(addressOf({ row: 0, column: 0, rows: 1, columns: columnWidths.length }));
  header.values = [[...explanationSheet.columns]];
  header.format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
  return sheet;
}

/** The row of that fingerprint, or the first below all; in the columns of the sheet's own header. */
function placeIn(used: Excel.Range, fingerprint: string): { readonly row: number; readonly column: number } {
  const values = used.values as readonly (readonly unknown[])[];
  const header = values.find((row) => row.includes(explanationSheet.columns[0]));
  const offset = header?.indexOf(explanationSheet.columns[0]) ?? 0;
  const at = values.findIndex((row) => row[offset] === fingerprint);
  return { row: used.rowIndex + (at < 0 ? used.rowCount : at), column: used.columnIndex + offset };
}
