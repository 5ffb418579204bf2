import { failure, type Result } from "../report";
import { BatchStopped, nameTaken } from "./failures";
import { idsOf, listSheets } from "./read";
import type { IfExists } from "./reviewing";
import { runWrite, type Recovery } from "./runWrite";
import type { SheetId } from "./sheetWindow";
import { freeName } from "./textSheet";

/** A sheet to be made. */
export interface NewSheet {
  readonly name: string;
  readonly ifExists: IfExists;
  /** Whether the user is led to it; else he stays where he is. */
  readonly isShown: boolean;
  /** Queues the whole sheet under a name. */
  readonly queue: (worksheets: Excel.WorksheetCollection, name: string) => Excel.Worksheet;
}

/** Makes a sheet behind the others, and returns its name: one request to look, one to write. */
export function addSheet(action: string, wanted: NewSheet): Promise<Result<{ readonly sheet: string }>> {
  return runWrite(action, async (context, begin) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    worksheets.load("items/id,items/name");
    await context.sync();
    const sheets = idsOf(worksheets);
    const existing = sheets.find((sheet) => sheet.name.toLowerCase() === wanted.name.toLowerCase());
    if (existing && wanted.ifExists === "fail") throw new BatchStopped(sheetExists(wanted.name));
    const replaced = wanted.ifExists === "replace" ? existing : undefined;
    const name = freeName(
      replaced ? `${wanted.name}（新）` : wanted.name,
      sheets.map((sheet) => sheet.name),
    );
    begin(replaced ? replacing(replaced, name) : takingBackSheets([name]));
    const sheet = wanted.queue(worksheets, name);
    if (replaced) {
      // The new sheet is complete before the old one goes, so that a failure loses neither.
      worksheets.getItem(replaced.id).delete();
      sheet.name = replaced.name;
    }
    (wanted.isShown || active.id === replaced?.id ? sheet : active).activate();
    await context.sync();
    return { sheet: replaced ? replaced.name : name };
  });
}

/** For a batch that makes sheets. Their names were free before, so whatever bears them now is half-made. */
export function takingBackSheets(names: readonly string[]): Recovery<never> {
  const list = names.map((name) => `“${name}”`).join("、");
  return {
    settle: async (context, { code }) => {
      // Somebody else has just made a sheet of that name. Of several, some may be ours: it cannot be told which.
      if (code === nameTaken && names.length === 1) return null;
      if (code === nameTaken) throw new BatchStopped(failure(code, ""));
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      sheets.forEach((sheet) => sheet.load("name"));
      await context.sync();
      sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
      await context.sync();
      return null;
    },
    left: `已建的部分没能撤回：如果有没写完的工作表${list}，请手工删除。`,
  };
}

/** For a batch that puts a sheet, made under the name of a draft, in the place of another. */
function replacing(replaced: SheetId, draft: string): Recovery<{ readonly sheet: string }> {
  return {
    settle: async (context) => {
      const sheets = await listSheets(context);
      const made = sheets.find(({ name }) => name === draft);
      const isStillThere = sheets.some(({ id }) => id === replaced.id);
      if (made) {
        const sheet = context.workbook.worksheets.getItem(made.id);
        if (isStillThere) sheet.delete();
        else sheet.name = replaced.name;
        await context.sync();
      }
      // An old sheet that is gone cannot be brought back; the new one was complete before.
      return isStillThere ? null : { sheet: replaced.name };
    },
    left: `已写入的部分没能撤回：如果有工作表“${draft}”，请核对后只留一张，并命名为“${replaced.name}”。`,
  };
}

function sheetExists(name: string): ReturnType<typeof failure> {
  return failure("SheetsExist", `工作簿里已经有工作表“${name}”，没有改动任何内容。`);
}
