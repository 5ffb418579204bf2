import type { ICommandInfo, IDisposable, IMutationInfo, IRange } from "@univerjs/core";
import { toDisposable } from "@univerjs/core";
import { EffectRefRangId, SheetInterceptorService } from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule, IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import type { GridContext, Step } from "./context";
import { movedFormula, shiftedFormula } from "./formulaShift";
import { lostAtStart, shiftedRange } from "./shift";
import type { Shift } from "./shift";

const SHIFTS: Readonly<Record<string, Pick<Shift, "kind" | "axis">>> = {
  [EffectRefRangId.InsertRowCommandId]: { kind: "insert", axis: "row" },
  [EffectRefRangId.RemoveRowCommandId]: { kind: "delete", axis: "row" },
  [EffectRefRangId.InsertColCommandId]: { kind: "insert", axis: "column" },
  [EffectRefRangId.RemoveColCommandId]: { kind: "delete", axis: "column" },
};

const NOTHING: Step = { redos: [], undos: [] };

/**
 * Lets areas and formulas of conditional formats follow inserted and deleted rows and columns as in Excel. Univer's
 * own following (in its user interface only) splits areas and does not widen ranges within formulas; it is turned off.
 */
export function followCells(context: GridContext): IDisposable {
  const model = context.injector.get(ConditionalFormattingRuleModel);
  turnOffUniversOwn(context, model);
  return context.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const step = stepFor(context, model, command);
      return { redos: [...step.redos], undos: [...step.undos] };
    },
  });
}

function turnOffUniversOwn(context: GridContext, model: ConditionalFormattingRuleModel): void {
  const service = context.injector.get(FormulaRefRangeService);
  const original = service.registerRangeFormula.bind(service);
  service.registerRangeFormula = (unitId, sheetId, ranges, formulas, callback) => {
    // The very ranges of a rule: it is Univer's following of conditional formats that asks.
    const isRule = model.getSubunitRules(unitId, sheetId)?.some((rule) => rule.ranges === ranges);
    return isRule ? toDisposable(() => undefined) : original(unitId, sheetId, ranges, formulas, callback);
  };
}

function stepFor(context: GridContext, model: ConditionalFormattingRuleModel, command: ICommandInfo): Step {
  const kind = SHIFTS[command.id];
  const params = command.params as { readonly range?: IRange; readonly subUnitId?: string } | undefined;
  if (kind === undefined || params?.range === undefined) return NOTHING;
  const { range } = params;
  // Univer names the sheet for insertions only; deletions happen on the active sheet.
  const changedSheetId = params.subUnitId ?? context.workbook.ensureActiveSheet().getSheetId();
  const isRow = kind.axis === "row";
  const shift: Shift = {
    ...kind,
    at: isRow ? range.startRow : range.startColumn,
    count: isRow ? range.endRow - range.startRow + 1 : range.endColumn - range.startColumn + 1,
  };
  const steps = [...(model.getUnitRules(context.unitId) ?? [])].flatMap(([sheetId, rules]) =>
    rules.map((rule) => ruleStep(context, rule, sheetId, changedSheetId, shift)),
  );
  return {
    redos: steps.flatMap((step) => step.redos),
    undos: [...steps].reverse().flatMap((step) => step.undos),
  };
}

function ruleStep(
  context: GridContext,
  rule: IConditionFormattingRule,
  sheetId: string,
  changedSheetId: string,
  shift: Shift,
): Step {
  const target = { unitId: context.unitId, subUnitId: sheetId };
  const before = structuredClone(rule);
  const isOnSheet = sheetId === changedSheetId;
  const ranges = isOnSheet ? rule.ranges.flatMap((range) => shiftedRange(range, shift) ?? []) : rule.ranges;
  if (ranges.length === 0) {
    return {
      redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId } }],
      undos: [{ id: AddConditionalRuleMutation.id, params: { ...target, rule: before } }],
    };
  }
  const after = { ...structuredClone(rule), ranges: ranges.map((range) => ({ ...range })) };
  const highlight = after.rule as IFormulaHighlightCell;
  if (highlight.subType === CFSubRuleType.formula) {
    highlight.value = ruleFormula(context, before, highlight.value, sheetId, changedSheetId, shift);
  }
  const set = (wanted: IConditionFormattingRule): IMutationInfo => ({
    id: SetConditionalRuleMutation.id,
    params: { ...target, cfId: rule.cfId, rule: wanted },
  });
  return JSON.stringify(after) === JSON.stringify(before) ? NOTHING : { redos: [set(after)], undos: [set(before)] };
}

/** The formula is written for the first cell of the area. Where that cell goes, the next one speaks for the area. */
function ruleFormula(
  context: GridContext,
  rule: IConditionFormattingRule,
  formula: string,
  sheetId: string,
  changedSheetId: string,
  shift: Shift,
): string {
  const [first] = rule.ranges;
  const lost = first !== undefined && sheetId === changedSheetId ? lostAtStart(first, shift) : 0;
  const spoken =
    shift.axis === "row" ? movedFormula(context, formula, lost, 0) : movedFormula(context, formula, 0, lost);
  return shiftedFormula(context, spoken, sheetId, changedSheetId, shift);
}
