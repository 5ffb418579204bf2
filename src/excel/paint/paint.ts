import { failure, type Result } from "../../report";
import { addHighlight } from "../build/writeSheet";
import { BatchStopped } from "../failures";
import type { Painted } from "../reviewing";
import { runWrite } from "../runWrite";
import type { SheetId } from "../sheetWindow";
import { isOurs, queueRemoval, readFormats, type SheetFormats } from "./formats";
import { withMarker } from "./marker";
import type { SheetPaint } from "./plan";
import { settlingMarks } from "./settlingMarks";

const removing = "取消标出";

/** Puts marks where the plan has them, in place of those of before. */
export function paintSheets(plan: readonly SheetPaint[], known: readonly SheetId[]): Promise<Result<Painted>> {
  return runWrite("标出问题", async (context, begin) => {
    const ids = plan.map(({ sheet }) => known.find(({ name }) => name === sheet) ?? { id: sheet, name: sheet });
    const read = await readFormats(context, ids, loadProtection);
    const locked = lockedAmong(read);
    if (locked !== "") throw new BatchStopped(cannotPaint(locked));
    const painted = {
      sheets: plan.flatMap(({ sheet, lit }) => (lit > 0 ? [{ sheet, cells: lit }] : [])),
      fixed: plan.reduce((sum, { fixed }) => sum + fixed, 0),
    };
    const planned = plan.map(({ highlights }) => highlights.length);
    begin(settlingMarks(read, planned, painted));
    plan.forEach(({ highlights }, index) => {
      const sheet = read[index]?.sheet;
      if (!sheet) return;
      // Each new format becomes the strongest, so the weakest goes first.
      [...highlights].reverse().forEach((highlight) => {
        addHighlight(sheet, { ...highlight, formula: withMarker(highlight.formula) });
      });
    });
    // The marks of before go when all new ones are there, so that they are still there after a failure.
    queueRemoval(read);
    // Excel paints a new conditional format on the old values of other cells until it calculates once.
    read.forEach(({ sheet }) => sheet.calculate(true));
    await context.sync();
    return painted;
  });
}

/** Takes our marks away from the sheets; returns how many conditional formats they were. */
export function removePaint(known: readonly SheetId[]): Promise<Result<{ readonly removed: number }>> {
  return runWrite(removing, async (context, begin) => {
    const read = await readFormats(context, known, loadProtection);
    const removed = read.flatMap(({ formats }) => formats.filter(isOurs)).length;
    if (removed === 0) return { removed };
    const locked = lockedAmong(read.filter(({ formats }) => formats.some(isOurs)));
    if (locked !== "") throw new BatchStopped(cannotRemove(locked));
    begin({
      // What was removed cannot be brought back, but the rest can be removed.
      settle: async (again) => {
        queueRemoval(await readFormats(again, known));
        await again.sync();
        return { removed };
      },
      left: "可能只取消了一部分，请再点一次“取消标出”。",
    });
    queueRemoval(read);
    await context.sync();
    return { removed };
  });
}

function loadProtection(sheet: Excel.Worksheet): void {
  sheet.protection.load("protected,options");
}

/** The sheets whose formats cannot be changed, as users read them; "" where there are none. */
function lockedAmong(read: readonly SheetFormats[]): string {
  const locked = read.filter(
    ({ sheet: { protection } }) => protection.protected && !protection.options.allowFormatCells,
  );
  return locked.map(({ name }) => `“${name}”`).join("、");
}

function cannotPaint(sheets: string): ReturnType<typeof failure> {
  return failure(
    "AccessDenied",
    `工作表${sheets}受保护，无法着色，没有改动任何内容。问题都列在窗格里；要着色，请先在“审阅”中撤销保护。`,
  );
}

function cannotRemove(sheets: string): ReturnType<typeof failure> {
  return failure(
    "AccessDenied",
    `工作表${sheets}受保护，无法${removing}，没有改动任何内容。请先在“审阅”中撤销保护，再试一次。`,
  );
}
