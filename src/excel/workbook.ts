import { previousSheetName } from "../form";
import { cellAddress, failure, success, type Origin, type Result } from "../report";
import { buildSheets, sheetsExist } from "./build/build";
import { registerEvents } from "./events";
import { writeExplanation } from "./explain";
import { cellEditing } from "./failures";
import { loadPart } from "./loadPart";
import { addSheet } from "./newSheet";
import type { BuildPlan, Snapshot, Workbook } from "./port";
import { readingAction, readSheets, readWorkbook, type Look } from "./read";
import { createRecognition } from "./recognition";
import { runBatch } from "./runBatch";
import type { SheetId } from "./sheetWindow";
import { queueTextSheet } from "./textSheet";
import { ChangeWatch, watchTimes, type WatchTimes } from "./watch";
import type * as cells from "./write";

/** The workbook that is open in Excel, behind the port. */
export function createWorkbook(times: WatchTimes = watchTimes): Workbook {
  let known: readonly SheetId[] = [];
  let latest: Snapshot | null = null;
  const recognise = createRecognition();

  const seenIn = async (look: Look): Promise<Result<Snapshot>> => {
    const seen = await recognise(look);
    if (!seen.ok) return seen;
    known = look.sheets;
    latest = seen.value;
    return seen;
  };

  const review = async (): Promise<Result<Snapshot>> => {
    const read = await runBatch(readingAction, readWorkbook);
    return read.ok ? seenIn(read.value) : read;
  };

  /** One request where the sheets are the known ones. */
  const lookAgain = async (): Promise<Result<Snapshot>> => {
    if (known.length === 0) return review();
    const read = await runBatch(readingAction, (context) => readSheets(context, known));
    if (!read.ok) return read;
    return read.value ? seenIn(read.value) : review();
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
      const { report, grids } = seen.value;
      if (!report.ok) return report;
      return withCells("填写 0", (part, action) => part.fillBlanks(action, report.value, grids));
    },
    change: (changes) => withCells("改正数字", (part, action) => part.changeCells(action, changes)),
    writeCells: (writes) => withCells("写入数据", (part, action) => part.writeCells(action, writes)),
    explain: writeExplanation,
    keepPrevious: async (text, replace) => {
      const kept = await addSheet("保存上年报告", {
        name: previousSheetName,
        ifExists: replace ? "replace" : "fail",
        isShown: false,
        queue: (worksheets, name) => queueTextSheet(worksheets, name, text),
      });
      return kept.ok ? success(true as const) : kept;
    },
    reviewing: async () => {
      const part = await loadPart("打开审核工具", () => import("./reviewTools"));
      return part.ok ? success(part.value.createReviewTools(() => known)) : part;
    },
    writeTextSheet: (name, text) =>
      addSheet("写入工作表", {
        name,
        ifExists: "beside",
        isShown: true,
        queue: (worksheets, free) => queueTextSheet(worksheets, free, text),
      }),
  };
}

/** Does something with the part that changes cells. */
async function withCells<Value>(
  action: string,
  act: (part: typeof cells, action: string) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const part = await loadPart(action, () => import("./write"));
  return part.ok ? act(part.value, action) : part;
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
