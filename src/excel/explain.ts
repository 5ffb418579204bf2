import { explanationSheet, rowOf, type Explanation } from "../rules";
import { addressOf, asCellText } from "../sheets";

const columnWidths = [110, 300, 130, 300] as const;

/**
 * Writes a 说明 into its row of the sheet 审核说明, or below the last one: one request to look, one to write.
 *
 * Whatever else people wrote on the sheet stays as it is.
 */
export async function writeExplanation(context: Excel.RequestContext, explanation: Explanation): Promise<true> {
  const { worksheets } = context.workbook;
  const found = worksheets.getItemOrNullObject(explanationSheet.name);
  const used = found.getUsedRangeOrNullObject(true);
  found.load("name");
  used.load("values,rowIndex,columnIndex,rowCount");
  await context.sync();
  const sheet = found.isNullObject ? makeSheet(worksheets) : found;
  const place = used.isNullObject ? { row: 1, column: 0 } : placeIn(used, explanation.fingerprint);
  const row = [...rowOf(explanation)].map(asCellText);
  sheet.getRange(addressOf({ ...place, rows: 1, columns: row.length })).values = [row];
  await context.sync();
  return true;
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
