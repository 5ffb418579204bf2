import { BooleanNumber, generateRandomId } from "@univerjs/core";
import type { IMutationInfo, IRange, IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule, IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import type { Area, ConditionalFormat } from "../spreadsheet";
import { areaAround, areaOf, intersects, rangeOf } from "./areas";
import { colorOf } from "./colors";
import type { GridContext, Step } from "./context";

/** Univer keeps the rules of a sheet strongest first: the position is Excel's priority. */
function rulesOf(context: GridContext, sheetId: string): readonly IConditionFormattingRule[] {
  context.sheet(sheetId);
  return context.injector.get(ConditionalFormattingRuleModel).getSubunitRules(context.unitId, sheetId) ?? [];
}

/** The custom-formula formats of the sheet, strongest first. */
export function conditionalFormats(context: GridContext, sheetId: string): readonly ConditionalFormat[] {
  return rulesOf(context, sheetId).flatMap((rule, priority) => {
    const area = areaAround(rule.ranges.map(areaOf));
    return isFormulaRule(rule.rule) && area !== null ? [formatOf(rule, rule.rule, area, priority)] : [];
  });
}

/** Whether it is a custom-formula format, the only kind that the port knows. */
export function isFormulaRule(rule: IConditionFormattingRule["rule"]): rule is IFormulaHighlightCell {
  return rule.type === CFRuleType.highlightCell && (rule as IFormulaHighlightCell).subType === CFSubRuleType.formula;
}

function formatOf(
  rule: IConditionFormattingRule,
  highlight: IFormulaHighlightCell,
  area: Area,
  priority: number,
): ConditionalFormat {
  const { bg, cl, bl } = highlight.style;
  return {
    id: rule.cfId,
    area,
    formula: highlight.value,
    priority,
    stopIfTrue: rule.stopIfTrue,
    ...(bg ? { fillColor: colorOf(bg) } : {}),
    ...(cl ? { fontColor: colorOf(cl) } : {}),
    ...(bl === undefined ? {} : { bold: bl === BooleanNumber.TRUE }),
  };
}

/** Adds a format stronger than all there are and returns its id. */
export function addConditionalFormat(
  context: GridContext,
  sheetId: string,
  format: Omit<ConditionalFormat, "id" | "priority">,
): string {
  const area = context.cellsOf(sheetId, format.area);
  const id = generateRandomId(8);
  const target = context.target(sheetId);
  context.apply({
    redos: [{ id: AddConditionalRuleMutation.id, params: { ...target, rule: ruleOf(id, [rangeOf(area)], format) } }],
    undos: [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: id } }],
  });
  return id;
}

/** Throws a RangeError for an unknown format. */
export function changeConditionalFormat(
  context: GridContext,
  sheetId: string,
  id: string,
  change: Partial<Omit<ConditionalFormat, "id" | "area">>,
): void {
  const rules = rulesOf(context, sheetId);
  const position = positionOf(rules, id);
  const rule = rules[position];
  const format = conditionalFormats(context, sheetId).find((each) => each.id === id);
  if (rule === undefined || format === undefined) throw new RangeError(`No conditional format has the id ${id}.`);
  const wanted = Math.max(0, Math.min(change.priority ?? position, rules.length - 1));
  const changed = ruleOf(id, rule.ranges, { ...format, ...change });
  // Univer does not calculate the formula of a rule that was changed: it is taken out and put in anew.
  context.apply({
    redos: replaceRule(context, sheetId, changed, wanted, rules),
    undos: replaceRule(context, sheetId, rule, position, rules),
  });
}

/** Throws a RangeError for an unknown format. */
export function removeConditionalFormat(context: GridContext, sheetId: string, id: string): void {
  const rules = rulesOf(context, sheetId);
  positionOf(rules, id);
  context.apply(removeStep(context, sheetId, rules, id));
}

/** The change that removes every format that lies in the area altogether; one that reaches further stays whole. */
export function removeFormatsWithin(context: GridContext, sheetId: string, area: Area): readonly Step[] {
  const rules = rulesOf(context, sheetId);
  const inside = rules.filter((rule) => {
    const around = areaAround(rule.ranges.map(areaOf));
    return around !== null && intersects(around, area) && isInside(around, area);
  });
  // The last first, so that the undo finds every rule's neighbours in place.
  return [...inside].reverse().map((rule) => removeStep(context, sheetId, rules, rule.cfId));
}

function isInside(inner: Area, outer: Area): boolean {
  const around = areaAround([inner, outer]);
  return around !== null && around.rows === outer.rows && around.columns === outer.columns;
}

function removeStep(
  context: GridContext,
  sheetId: string,
  rules: readonly IConditionFormattingRule[],
  id: string,
): Step {
  const position = positionOf(rules, id);
  const rule = rules[position];
  const target = context.target(sheetId);
  if (rule === undefined) return { redos: [], undos: [] };
  const others = rules.filter((each) => each.cfId !== id);
  return {
    redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: id } }],
    undos: [
      { id: AddConditionalRuleMutation.id, params: { ...target, rule: structuredClone(rule) } },
      ...moveFromFront(context, sheetId, id, position, others),
    ],
  };
}

function replaceRule(
  context: GridContext,
  sheetId: string,
  rule: IConditionFormattingRule,
  position: number,
  rules: readonly IConditionFormattingRule[],
): IMutationInfo[] {
  const target = context.target(sheetId);
  const others = rules.filter((each) => each.cfId !== rule.cfId);
  return [
    { id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId } },
    { id: AddConditionalRuleMutation.id, params: { ...target, rule: structuredClone(rule) } },
    ...moveFromFront(context, sheetId, rule.cfId, position, others),
  ];
}

/** A rule that was just added stands first; this brings it to its position among the others. */
function moveFromFront(
  context: GridContext,
  sheetId: string,
  id: string,
  position: number,
  others: readonly IConditionFormattingRule[],
): IMutationInfo[] {
  const before = others[position - 1];
  if (before === undefined) return [];
  const params = { ...context.target(sheetId), start: { id, type: "self" }, end: { id: before.cfId, type: "after" } };
  return [{ id: MoveConditionalRuleMutation.id, params }];
}

function positionOf(rules: readonly IConditionFormattingRule[], id: string): number {
  const position = rules.findIndex((rule) => rule.cfId === id);
  if (position < 0) throw new RangeError(`No conditional format has the id ${id}.`);
  return position;
}

function ruleOf(
  id: string,
  ranges: readonly IRange[],
  format: Omit<ConditionalFormat, "id" | "priority" | "area">,
): IConditionFormattingRule {
  const style: IStyleBase = {
    ...(format.fillColor ? { bg: { rgb: format.fillColor } } : {}),
    ...(format.fontColor ? { cl: { rgb: format.fontColor } } : {}),
    ...(format.bold === undefined ? {} : { bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  const formula = format.formula.startsWith("=") ? format.formula : `=${format.formula}`;
  return {
    cfId: id,
    ranges: ranges.map((range) => ({ ...range })),
    stopIfTrue: format.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style },
  };
}
