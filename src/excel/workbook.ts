import { cellAddress, failure, success, type Origin, type Result } from "../report";
import { buildSheets, sheetsExist } from "./build/build";
import { changeCells } from "./change";
import { registerEvents } from "./events";
import { writeExplanation } from "./explain";
import { cellEditing } from "./failures";
import { blankAreas, queueZeros } from "./fillBlanks";
import type { BuildPlan, Snapshot, Workbook } from "./port";
import { keepPrevious } from "./previous";
import { listSheets, readSheets, readWorkbook, type Look } from "./read";
import { runBatch } from "./runBatch";
import type { SheetId } from "./sheetWindow";
import { freeName, queueTextSheet } from "./textSheet";
import { ChangeWatch, watchTimes, type WatchTimes } from "./watch";

/** The workbook that is open in Excel, behind the port. */
export function createWorkbook(times: WatchTimes = watchTimes): Workbook {
  let known: readonly SheetId[] = [];
  let latest: Snapshot | null = null;

  const remember = (look: Look): Snapshot => {
    known = look.sheets;
    latest = look.snapshot;
    return look.snapshot;
  };

  const review = async (): Promise<Result<Snapshot>> => {
    const read = await runBatch("读取工作簿", readWorkbook);
    return read.ok ? success(remember(read.value)) : read;
  };

  /** One request where the sheets are the known ones. */
  const lookAgain = async (): Promise<Result<Snapshot>> => {
    if (known.length === 0) return review();
    const read = await runBatch("读取工作簿", (context) => readSheets(context, known));
    if (!read.ok) return read;
    return read.value ? success(remember(read.value)) : review();
  };

  return {
    review,
    watch: (listener) => watchWorkbook(listener, lookAgain, times),
    build: async (plan: BuildPlan) => {
      const tables = latest?.report.ok ? Object.values(latest.report.value.tables) : [];
      const sheets = tables.flatMap((table) => table?.cells.find((cell) => cell.origin?.sheet)?.origin?.sheet ?? []);
      return sheets.length > 0 ? sheetsExist([...new Set(sheets)]) : buildSheets(plan);
    },
    goTo: (origin) => goTo(origin, known),
    fillBlanks: async () => {
      const seen = await lookAgain();
      if (!seen.ok) return seen;
      if (!seen.value.report.ok) return seen.value.report;
      const areas = blankAreas(seen.value.report.value);
      const filled = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
      if (filled === 0) return success({ filled });
      return runBatch("填写 0", async (context) => {
        queueZeros(context.workbook.worksheets, areas);
        await context.sync();
        return { filled };
      });
    },
    change: (changes) => runBatch("改正数字", (context) => changeCells(context, changes)),
    explain: (explanation) => runBatch("写入说明", (context) => writeExplanation(context, explanation)),
    keepPrevious: (text, replace) => runBatch("保存上年报告", (context) => keepPrevious(context, text, replace)),
    writeTextSheet: (wanted, text) =>
      runBatch("写入工作表", async (context) => {
        const sheet = freeName(
          wanted,
          (await listSheets(context)).map(({ name }) => name),
        );
        queueTextSheet(context.workbook.worksheets, sheet, text).activate();
        await context.sync();
        return { sheet };
      }),
  };
}

async function watchWorkbook(
  listener: (snapshot: Result<Snapshot>) => void,
  lookAgain: () => Promise<Result<Snapshot>>,
  times: WatchTimes,
): Promise<Result<() => void>> {
  const watch = new ChangeWatch(
    async () => {
      const seen = await lookAgain();
      listener(seen);
      return !seen.ok && seen.failure.code === cellEditing ? "again" : "done";
    },
    times,
    () => typeof document === "undefined" || document.visibilityState === "visible",
  );
  const registered = await runBatch("关注工作簿的变化", (context) =>
    registerEvents(context, () => Promise.resolve(watch.changed())),
  );
  if (!registered.ok) {
    watch.end();
    return registered;
  }
  return success(() => {
    watch.end();
    // The handlers are harmless after the end, and a pane that closes cannot wait for an answer.
    registered.value().catch(() => undefined);
  });
}

/** Sheets are found by id, so that a renamed one is found as well. */
async function goTo(origin: Origin, known: readonly SheetId[]): Promise<Result<true>> {
  const name = origin.sheet;
  if (name === null) return failure("PlaceGone", "这一条没有对应的单元格。");
  const key = known.find((sheet) => sheet.name === name)?.id ?? name;
  return runBatch("定位到单元格", async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    sheet.activate();
    sheet.getRange(cellAddress(origin)).select();
    await context.sync();
    return true as const;
  });
}
