import { editionFor, editionOf } from "../form";
import type { Report } from "../report";
import type { BuildPlan } from "./buildPlan";
import { planNarrative } from "./narrativePlan";
import type { SheetPlan } from "./sheetPlan";
import { planTable } from "./tablePlan";

/** The sheets of a new report, in tab order. */
export function planSheets(plan: BuildPlan): readonly SheetPlan[] {
  const edition = editionFor(plan.year);
  return [
    planNarrative(plan, edition),
    ...edition.tables.map((form) => planTable(form, plan.totals, plan.fill?.tables[form.id] ?? null)),
  ];
}

/**
 * The sheets of a report that was read, in tab order. Totals stand as they were found: a formula would hide that one
 * is wrong. A table that the report lacks is blank.
 */
export function planReport(report: Report): readonly SheetPlan[] {
  const { tables } = editionOf(report.edition);
  return [
    planNarrative({ ...report, fill: report }, editionOf(report.edition)),
    ...tables.map((form) => {
      const filled = report.tables[form.id];
      return planTable(filled?.form ?? form, "typed", filled);
    }),
  ];
}
