import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
} from "@univerjs/sheets-conditional-formatting";
import { isFormulaRule } from "./conditionalFormats";
import type { GridContext } from "./context";

/** Lets a format hold where its formula gives any number but 0, as in Excel. In Univer 0.25.1 only 1 and TRUE count. */
export function holdForNumbers(context: GridContext): void {
  const service = context.injector.get(ConditionalFormattingFormulaService);
  const model = context.injector.get(ConditionalFormattingRuleModel);
  const original = service.getFormulaResultWithCoords.bind(service);
  service.getFormulaResultWithCoords = (unitId, sheetId, id, ...where) => {
    const found = original(unitId, sheetId, id, ...where);
    const rule = model.getRule(unitId, sheetId, id)?.rule;
    // Formulas of colour scales and data bars give numbers that are meant as such.
    const isNumber = rule !== undefined && isFormulaRule(rule) && typeof found.result === "number";
    return isNumber ? { ...found, result: found.result !== 0 } : found;
  };
}
