import { Workbook } from "@cj-tech-master/excelts";
import type { Report } from "../../report";
import { planReport, planSheets, type BuildPlan, type SheetPlan } from "../../sheets";
import { draftMark } from "../text/write";
import { writeDraftSheet } from "./draftSheet";
import { writeSheet } from "./writeSheet";

export interface WorkbookOptions {
  /** Set for a draft: how many findings of severity error are open. */
  readonly openErrors?: number;
}

/** A new workbook with the standard sheets, rules, entry help and highlights inside; `plan.fill` fills it. */
export async function writeNewWorkbook(plan: BuildPlan): Promise<Uint8Array> {
  return writeWorkbook(planSheets(plan));
}

/** A report as a workbook with the same rules inside. A draft says so on a sheet of its own and on every printed page. */
export async function writeXlsx(report: Report, options: WorkbookOptions = {}): Promise<Uint8Array> {
  return writeWorkbook(planReport(report), options);
}

async function writeWorkbook(plans: readonly SheetPlan[], options: WorkbookOptions = {}): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const draft = options.openErrors === undefined ? null : draftMark(options.openErrors);
  if (draft !== null) writeDraftSheet(workbook, draft);
  for (const plan of plans) writeSheet(workbook, plan, draft);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook without sheets. */
export function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.creator = "年报助手";
  // No time of its making: the same report gives the same file.
  workbook.created = epoch;
  workbook.modified = epoch;
  // Results are written with the formulas, for programs that do not calculate; those that do should trust themselves.
  workbook.calcProperties = { fullCalcOnLoad: true };
  return workbook;
}

const epoch = new Date(Date.UTC(2000, 0, 1));
