import type { Grid } from "../report";
import { roleOf, type SheetRole } from "../sheets";
import { gridOf, queueSheet, type SheetId } from "./sheetWindow";

/** What a look does, to finish the sentence 无法… */
export const readingAction = "读取工作簿";

/** What one look at the workbook saw. */
export interface Look {
  readonly sheets: readonly SheetId[];
  /** The sheets in which something stands. */
  readonly grids: readonly { readonly grid: Grid; readonly role: SheetRole }[];
}

/** The sheets of the workbook in tab order. One request. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetId[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return idsOf(worksheets);
}

/**
 * Reads the sheets that are known and the list of sheets, in one request.
 *
 * @returns what was seen, or null where the list has changed and the new sheets are still unread
 */
export async function readSheets(context: Excel.RequestContext, known: readonly SheetId[]): Promise<Look | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const pending = known.map(({ id }) => queueSheet(worksheets, id));
  await context.sync();
  const sheets = idsOf(worksheets);
  const isSame = sheets.length === known.length && sheets.every((sheet) => known.some(({ id }) => id === sheet.id));
  if (!isSame) return null;
  const grids = sheets.flatMap((sheet) => {
    const read = pending.find(({ id }) => id === sheet.id);
    const grid = read ? gridOf(sheet.name, read) : null;
    return grid ? [{ grid, role: roleOf(sheet.name) }] : [];
  });
  return { sheets, grids };
}

/** Lists and reads the workbook: two requests, more only where sheets come and go meanwhile. */
export async function readWorkbook(context: Excel.RequestContext): Promise<Look> {
  let look: Look | null = null;
  // Each round is two requests of its own; the loop ends with the first that finds the list unchanged.
  while (look === null) look = await readSheets(context, await listSheets(context));
  return look;
}

/** The sheets of a collection that was loaded. */
export function idsOf(worksheets: Excel.WorksheetCollection): readonly SheetId[] {
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}
