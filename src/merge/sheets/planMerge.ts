import type { CalculatedPlan } from "../../sheets";
import type { Merged } from "../merge";
import { planForm } from "./formSheets";
import { planNotes } from "./notesSheet";
import { planUnits } from "./unitSheet";

/**
 * The sheets of a merged workbook, in tab order: the agency's own report, whose numbers follow from the sheet 汇总,
 * that sheet, and the notes on it.
 *
 * @param madeOn when, as it is to be printed; null for no time
 * @param hasList whether a list of units was given
 */
export function planMerge(merged: Merged, madeOn: string | null, hasList: boolean): readonly CalculatedPlan[] {
  return [
    ...planForm(merged),
    planUnits(merged),
    { plan: planNotes(merged, madeOn, hasList), formulas: [], formats: [] },
  ];
}
