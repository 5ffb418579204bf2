import { previousSheetName } from "../form";
import { sheetsExist } from "./build/build";
import { BatchStopped } from "./failures";
import { queueTextSheet } from "./textSheet";

/** Keeps a text in the sheet 上年报告, at the end of the tabs, without leaving the sheet that is shown. */
export async function keepPrevious(context: Excel.RequestContext, text: string, replace: boolean): Promise<true> {
  const { worksheets } = context.workbook;
  const existing = worksheets.getItemOrNullObject(previousSheetName);
  const active = worksheets.getActiveWorksheet();
  existing.load("name");
  active.load("id");
  await context.sync();
  if (!existing.isNullObject && !replace) throw new BatchStopped(sheetsExist([previousSheetName]));
  if (existing.isNullObject) {
    queueTextSheet(worksheets, previousSheetName, text);
    active.activate();
    await context.sync();
    return true;
  }
  // The new sheet is complete before the old one goes, so that a failure loses neither.
  const draft = queueTextSheet(worksheets, `${previousSheetName}（新）`, text);
  existing.delete();
  draft.name = previousSheetName;
  await context.sync();
  return true;
}
