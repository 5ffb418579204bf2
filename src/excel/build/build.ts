import { editionFor } from "../../form";
import { failure, type Result } from "../../report";
import { planSheets, sheetNamesOf, type BuildPlan } from "../../sheets";
import { BatchStopped } from "../failures";
import { takingBackSheets } from "../newSheet";
import { listSheets } from "../read";
import { runWrite } from "../runWrite";
import { writeSheet } from "./writeSheet";

/** Builds the standard sheets: one request to see that their names are free, one that builds them all. */
export async function buildSheets(plan: BuildPlan): Promise<Result<{ readonly sheets: readonly string[] }>> {
  const names = sheetNamesOf(editionFor(plan.year));
  const sheets = planSheets(plan);
  return runWrite("新建工作表", async (context, begin) => {
    const taken = (await listSheets(context)).map(({ name }) => name);
    const existing = names.filter((name) => taken.includes(name));
    if (existing.length > 0) throw new BatchStopped(sheetsExist(existing));
    begin(takingBackSheets(names));
    context.application.suspendScreenUpdatingUntilNextSync();
    const made = sheets.map((sheet) => writeSheet(context.workbook.worksheets, sheet));
    // Excel paints a new conditional format on the old values of other cells until it calculates once.
    made.forEach((sheet) => sheet.calculate(true));
    made[0]?.activate();
    await context.sync();
    return { sheets: names };
  });
}

/** The failure that a workbook already has such sheets. */
export function sheetsExist(names: readonly string[]): ReturnType<typeof failure> {
  const list = names.map((name) => `“${name}”`).join("、");
  return failure(
    "SheetsExist",
    `工作簿里已经有年报工作表${list}，没有改动任何内容。可以继续使用已有的工作表，或者另开一个空白工作簿新建。`,
  );
}
