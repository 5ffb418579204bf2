import { failure, type Origin } from "../report";
import { addressOf, areasOf } from "../sheets";
import { BatchStopped } from "./failures";
import type { SheetId } from "./sheetWindow";

/** The requirement set of `RangeAreas.select`. The class itself is older, and so are many copies of the library. */
const severalSet = "1.18";

/** Whether the cells lie in one sheet, and in one block of it where the program can select but one. */
export function canSelectCells(origins: readonly Origin[]): boolean {
  const sheets = new Set(origins.map(({ sheet }) => sheet));
  if (sheets.size !== 1 || sheets.has(null)) return false;
  return areasOf(origins).length === 1 || canSelectSeveral();
}

function canSelectSeveral(): boolean {
  return (
    "select" in Excel.RangeAreas.prototype &&
    Office.context.requirements?.isSetSupported("ExcelApi", severalSet) === true
  );
}

/** Shows the sheet of the cells and selects them. */
export async function selectCells(
  context: Excel.RequestContext,
  origins: readonly Origin[],
  known: readonly SheetId[],
): Promise<true> {
  const name = origins[0]?.sheet ?? null;
  if (name === null) throw new BatchStopped(failure("PlaceGone", "这一条没有对应的单元格。"));
  const sheet = context.workbook.worksheets.getItem(known.find((one) => one.name === name)?.id ?? name);
  const areas = areasOf(origins).map(addressOf);
  sheet.activate();
  if (areas.length === 1) sheet.getRange(areas[0]).select();
  else sheet.getRanges(areas.join(",")).select();
  await context.sync();
  return true;
}
