import { failure } from "../../report";
import { BatchStopped, failureOf } from "../failures";
import type { SheetId } from "../sheetWindow";
import { hasMarker } from "./marker";

/** A sheet and its conditional formats that may have a formula, ours and others'. */
interface ListedSheet extends SheetId {
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly Excel.ConditionalFormat[];
}

/** The same with their formulas. */
export interface SheetFormats extends SheetId {
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly ReadFormat[];
}

interface ReadFormat {
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
}

const errorsOfReading = ["InvalidOperation", "GeneralException", "InvalidArgument", "ItemNotFound"];

/** Lists the conditional formats of the sheets in one request; what `queue` adds to it is read as well. */
export async function listFormats(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  queue: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<readonly ListedSheet[]> {
  const listed = sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type");
    queue(sheet);
    return { id, name, sheet, conditionalFormats };
  });
  await context.sync();
  return listed.map(({ id, name, sheet, conditionalFormats }) => ({
    id,
    name,
    sheet,
    formats: conditionalFormats.items.filter(({ type }) => type === "Custom"),
  }));
}

/**
 * Reads the conditional formats of the sheets in two requests, one where there are none with a formula: asking a format
 * of another kind for its formula fails, so the kinds come first. What `queue` adds to the first request is read with it.
 */
export async function readFormats(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  queue?: (sheet: Excel.Worksheet) => void,
): Promise<readonly SheetFormats[]> {
  const found = await listFormats(context, sheets, queue);
  const all = found.flatMap(({ formats }) => formats);
  if (all.length === 0) return found.map((one) => ({ ...one, formats: [] }));
  all.forEach((format) => format.custom.rule.load("formula"));
  try {
    await context.sync();
  } catch (error) {
    // Excel cannot read some rules that were duplicated by hand (office-js #6827, #6835).
    const { code } = failureOf(error, "").failure;
    throw errorsOfReading.includes(code) ? new BatchStopped(unreadable(found.map(({ name }) => name))) : error;
  }
  return found.map((one) => ({
    ...one,
    formats: one.formats.map((format) => ({ format, formula: format.custom.rule.formula })),
  }));
}

/** Whether a format is one of our marks. */
export function isOurs({ formula }: ReadFormat): boolean {
  return hasMarker(formula);
}

/** Queues the removal of our marks. */
export function queueRemoval(read: readonly SheetFormats[]): void {
  read.flatMap(({ formats }) => formats.filter(isOurs)).forEach(({ format }) => format.delete());
}

function unreadable(sheets: readonly string[]): ReturnType<typeof failure> {
  return failure(
    "FormatsUnreadable",
    `Excel 读不出工作表${sheets.map((name) => `“${name}”`).join("、")}里已有的条件格式，没有改动任何内容。` +
      "可在“开始—条件格式—管理规则”中查看，公式里带“年报助手”的就是标出的问题。",
  );
}
