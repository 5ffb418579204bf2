import { editionFor } from "../../form";
import { failure, success, type Result } from "../../report";
import { planSheets, sheetNamesOf, type BuildPlan } from "../../sheets";
import { BatchStopped } from "../failures";
import { listSheets } from "../read";
import { runBatch } from "../runBatch";
import { writeSheet } from "./writeSheet";

const action = "新建工作表";

/**
 * Builds the standard sheets: one request to see that their names are free, one that builds them all.
 *
 * Excel does not undo the first half of a request whose second half failed; what was built is then deleted.
 */
export async function buildSheets(plan: BuildPlan): Promise<Result<{ readonly sheets: readonly string[] }>> {
  const names = sheetNamesOf(editionFor(plan.year));
  const sheets = planSheets(plan);
  let isBuilding = false;
  const built = await runBatch(action, async (context) => {
    const taken = (await listSheets(context)).map(({ name }) => name);
    const existing = names.filter((name) => taken.includes(name));
    if (existing.length > 0) throw new BatchStopped(sheetsExist(existing));
    isBuilding = true;
    context.application.suspendScreenUpdatingUntilNextSync();
    const made = sheets.map((sheet) => writeSheet(context.workbook.worksheets, sheet));
    // Excel paints a new conditional format on the old values of other cells until it calculates once.
    made.forEach((sheet) => sheet.calculate(true));
    made[0]?.activate();
    await context.sync();
  });
  if (built.ok) return success({ sheets: names });
  return isBuilding ? takeBack(names, built) : built;
}

/** The failure that a workbook already has such sheets. */
export function sheetsExist(names: readonly string[]): ReturnType<typeof failure> {
  const list = names.map((name) => `“${name}”`).join("、");
  return failure(
    "SheetsExist",
    `工作簿里已经有年报工作表${list}，没有改动任何内容。可以继续使用已有的工作表，或者另开一个空白工作簿新建。`,
  );
}

type Failed = Extract<Result<never>, { ok: false }>;

async function takeBack(names: readonly string[], failed: Failed): Promise<Failed> {
  const deleted = await runBatch("撤回没有建完的工作表", async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    sheets.forEach((sheet) => sheet.load("name"));
    await context.sync();
    // Our names were free before, so whatever bears them now is half-built.
    sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
    await context.sync();
  });
  if (deleted.ok) return failed;
  const list = names.map((name) => `“${name}”`).join("、");
  return failure(
    failed.failure.code,
    `${failed.failure.sentence}已建的部分没能撤回，请手工删除工作表${list}中已出现的几张。`,
  );
}
