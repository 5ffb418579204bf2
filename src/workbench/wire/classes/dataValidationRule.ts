import type { DataValidation } from "../../spreadsheet";
import { invalidArgument, notImplemented } from "../errors";
import { isFormula } from "../formulaSyntax";

/** The part of an entry help that Office.js calls its rule. */
export type ValidationRule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

type Operator = NonNullable<DataValidation["operator"]>;

const OPERATORS: readonly Operator[] = [
  "Between",
  "GreaterThan",
  "GreaterThanOrEqualTo",
  "LessThan",
  "LessThanOrEqualTo",
  "EqualTo",
];

const TYPES = { wholeNumber: "WholeNumber", decimal: "Decimal", custom: "Custom" } as const;

/** Reads the `rule` an add-in sets: exactly one kind. Kinds this host has not are refused by name. */
export function ruleOf(value: unknown): ValidationRule {
  if (typeof value !== "object" || value === null) throw invalidArgument("DataValidation.rule is an object");
  const kinds = Object.entries<unknown>({ ...value }).filter(([, detail]) => detail !== null && detail !== undefined);
  const [kind, detail] = kinds[0] ?? [];
  if (kind === undefined || kinds.length > 1) throw invalidArgument("DataValidation.rule has exactly one kind");
  if (kind !== "wholeNumber" && kind !== "decimal" && kind !== "custom") {
    throw notImplemented(`DataValidation.rule.${kind}`);
  }
  const fields: Readonly<Record<string, unknown>> = typeof detail === "object" ? { ...detail } : {};
  if (kind === "custom") return { type: "Custom", formula1: operand(fields["formula"]) };
  return { type: TYPES[kind], ...comparison(fields) };
}

function comparison(fields: Readonly<Record<string, unknown>>): Omit<ValidationRule, "type"> {
  const operator = OPERATORS.find((known) => known === fields["operator"]);
  if (operator === undefined) throw notImplemented(`DataValidation operator ${JSON.stringify(fields["operator"])}`);
  const formula1 = operand(fields["formula1"]);
  return operator === "Between"
    ? { operator, formula1, formula2: operand(fields["formula2"]) }
    : { operator, formula1 };
}

function operand(value: unknown): string | number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") throw invalidArgument("a rule compares with a number or a formula");
  if (value.startsWith("=") && !isFormula(value)) throw invalidArgument(`"${value}" is no formula`);
  return value;
}

/** The rule as an add-in reads it back: operands are always formulas, as in Excel. */
export function readRule({ type, operator, formula1, formula2 }: DataValidation): Readonly<Record<string, unknown>> {
  if (type === "Custom") return { custom: { formula: asFormula(formula1) } };
  const detail = {
    formula1: asFormula(formula1),
    ...(formula2 === undefined ? {} : { formula2: asFormula(formula2) }),
    operator,
  };
  return type === "WholeNumber" ? { wholeNumber: detail } : { decimal: detail };
}

const asFormula = (value: string | number): string => (String(value).startsWith("=") ? String(value) : `=${value}`);
