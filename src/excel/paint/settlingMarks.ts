import { failure } from "../../report";
import { BatchStopped } from "../failures";
import type { Recovery } from "../runWrite";
import { isOurs, listFormats, type SheetFormats } from "./formats";

/**
 * For a batch that first adds so many formats to each of the sheets and then removes our marks of before. As long as those
 * are all there, the new formats are taken away; once one is gone, all the new ones are there, and the rest goes as well.
 *
 * A new format may not have got its formula, so it is known by being new. Where the formats that we leave alone cannot be
 * found again, ids mean nothing, and nothing is touched.
 */
export function settlingMarks<Value>(
  before: readonly SheetFormats[],
  planned: readonly number[],
  done: Value,
): Recovery<Value> {
  return {
    settle: async (context) => {
      const now = await listFormats(context, before);
      const sheets = before.map((sheet, index) => {
        const formats = now[index]?.formats ?? [];
        const old = new Set(sheet.formats.map(({ format }) => format.id));
        const marks = new Set(sheet.formats.filter(isOurs).map(({ format }) => format.id));
        const found = formats.filter(({ id }) => marks.has(id));
        const added = formats.filter(({ id }) => !old.has(id));
        return {
          sheet: now[index]?.sheet,
          found,
          added,
          areOthersThere: formats.length === found.length + added.length + old.size - marks.size,
          areMarksThere: found.length === marks.size,
          isComplete: added.length === planned[index],
        };
      });
      const isReplaced = sheets.some(({ areMarksThere }) => !areMarksThere);
      const isSure = sheets.every((sheet) => sheet.areOthersThere && (!isReplaced || sheet.isComplete));
      if (!isSure) throw new BatchStopped(failure("FormatsUnknown", "条件格式对不上。"));
      sheets.forEach(({ sheet, found, added }) => {
        (isReplaced ? found : added).forEach((format) => format.delete());
        if (isReplaced) sheet?.calculate(true);
      });
      await context.sync();
      return isReplaced ? done : null;
    },
    left: "可能留下了一部分标记，请点“取消标出”，或在“开始—条件格式—管理规则”中查看。",
  };
}
