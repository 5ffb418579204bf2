import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, generateRandomId } from "@univerjs/core";
import type { IDataValidationRule, ISheetDataValidationRule } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { Area, DataValidation } from "../spreadsheet";
import { areaOf, intersection, intersects, rangeOf } from "./areas";
import type { GridContext } from "./context";

type Operator = NonNullable<DataValidation["operator"]>;
type AlertStyle = NonNullable<DataValidation["errorAlert"]>["style"];

const TYPES: Readonly<Record<DataValidation["type"], DataValidationType>> = {
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Custom: DataValidationType.CUSTOM,
};
const OPERATORS: Readonly<Record<Operator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
  EqualTo: DataValidationOperator.EQUAL,
};
const ALERTS: Readonly<Record<AlertStyle, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export function validationOf(
  context: GridContext,
  sheetId: string,
  row: number,
  column: number,
): DataValidation | null {
  context.sheet(sheetId);
  const model = context.injector.get(SheetDataValidationModel);
  const rule = model.getRuleByLocation(context.unitId, sheetId, row, column);
  return rule ? validationFrom(rule) : null;
}

function validationFrom(rule: IDataValidationRule): DataValidation | null {
  const type = keyOf(TYPES, rule.type);
  if (type === undefined) return null;
  const operator = keyOf(OPERATORS, rule.operator);
  return {
    type,
    formula1: operandFrom(rule.formula1),
    ignoreBlanks: rule.allowBlank ?? true,
    ...(operator === undefined ? {} : { operator }),
    ...(rule.formula2 === undefined ? {} : { formula2: operandFrom(rule.formula2) }),
    ...(rule.showInputMessage ? { prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" } } : {}),
    ...(rule.showErrorMessage
      ? {
          errorAlert: {
            title: rule.errorTitle ?? "",
            message: rule.error ?? "",
            style: keyOf(ALERTS, rule.errorStyle) ?? "Stop",
          },
        }
      : {}),
  };
}

export function setValidation(
  context: GridContext,
  sheetId: string,
  area: Area,
  validation: DataValidation | null,
): void {
  const target = context.target(sheetId);
  if (validation !== null) {
    const rule = ruleFrom(validation, context.cellsOf(sheetId, area));
    context.execute(AddSheetDataValidationCommand.id, { ...target, rule });
    return;
  }
  const cells = intersection(area, context.allCells(sheetId));
  if (cells !== null && hasValidation(context, sheetId, cells)) {
    context.execute(ClearRangeDataValidationCommand.id, { ...target, ranges: [rangeOf(cells)] });
  }
}

function hasValidation(context: GridContext, sheetId: string, area: Area): boolean {
  const rules = context.injector.get(SheetDataValidationModel).getRules(context.unitId, sheetId);
  return rules.some((rule) => rule.ranges.some((range) => intersects(areaOf(range), area)));
}

function ruleFrom(validation: DataValidation, area: Area): ISheetDataValidationRule {
  const { prompt, errorAlert } = validation;
  return {
    uid: generateRandomId(8),
    type: TYPES[validation.type],
    ranges: [rangeOf(area)],
    formula1: operandOf(validation.formula1, validation.type),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert !== undefined,
    errorStyle: ALERTS[errorAlert?.style ?? "Stop"],
    ...(validation.operator === undefined ? {} : { operator: OPERATORS[validation.operator] }),
    ...(validation.formula2 === undefined ? {} : { formula2: operandOf(validation.formula2, validation.type) }),
    ...(errorAlert === undefined ? {} : { errorTitle: errorAlert.title, error: errorAlert.message }),
    ...(prompt === undefined ? {} : { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
  };
}

function operandOf(operand: string | number, type: DataValidation["type"]): string {
  const text = String(operand);
  return type === "Custom" && !text.startsWith("=") ? `=${text}` : text;
}

/** A bare number comes back as a number, everything else as the formula it is. */
function operandFrom(operand: string | undefined): string | number {
  if (operand === undefined || operand === "") return "";
  return Number.isNaN(Number(operand)) ? operand : Number(operand);
}

function keyOf<K extends string, V>(record: Readonly<Record<K, V>>, value: unknown): K | undefined {
  return (Object.keys(record) as K[]).find((key) => record[key] === value);
}
