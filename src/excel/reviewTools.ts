import { success } from "../report";
import { writeSheet } from "./build/writeSheet";
import { addSheet } from "./newSheet";
import { isBuiltByUs, readPaintState } from "./paint/paintState";
import { paintSheets, removePaint } from "./paint/paint";
import { planPaint } from "./paint/plan";
import type { ReviewTools } from "./reviewing";
import { runBatch } from "./runBatch";
import { canSelectCells, selectCells } from "./selectCells";
import type { SheetId } from "./sheetWindow";

/** The tools of a reviewer in the workbook that is open in Excel; `known` gives the sheets that the last look saw. */
export function createReviewTools(known: () => readonly SheetId[]): ReviewTools {
  return {
    paintState: async (report) =>
      isBuiltByUs(report)
        ? success("own" as const)
        : runBatch("读取条件格式", (context) => readPaintState(context, report, known())),
    paint: (report, findings) => paintSheets(planPaint(report, findings), known()),
    takePaintBack: () => removePaint(known()),
    canSelect: canSelectCells,
    select: (origins) => runBatch("选中单元格", (context) => selectCells(context, origins, known())),
    writeSheet: (plan, ifExists) =>
      addSheet("写入工作表", {
        name: plan.name,
        ifExists,
        isShown: true,
        queue: (worksheets, name) => writeSheet(worksheets, { ...plan, name }),
      }),
  };
}
