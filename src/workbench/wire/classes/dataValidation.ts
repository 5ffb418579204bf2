import type { DataValidation } from "../../spreadsheet";
import { common, representativeCells } from "../cellReading";
import type { Context } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import type { ClassTable } from "../classTable";
import type { RangeTarget } from "../handle";
import { requireAllowed } from "../protection";
import { readRule, ruleOf } from "./dataValidationRule";

type Fields = Readonly<Record<string, unknown>>;

/** The entry help of the range's first cell; null when it has none. */
function validationOf({ sheetId, area }: RangeTarget, { spreadsheet }: Context): DataValidation | null {
  return spreadsheet.validationOf(sheetId, area.row, area.column);
}

type Surroundings = Partial<Pick<DataValidation, "ignoreBlanks" | "prompt" | "errorAlert">>;

function change(range: RangeTarget, part: Surroundings, context: Context): void {
  requireAllowed(context, range.sheetId, null);
  const before = validationOf(range, context);
  if (!before) throw notImplemented("DataValidation without a rule: set rule before the other members");
  context.spreadsheet.setValidation(range.sheetId, range.area, { ...before, ...part });
}

function replaceRule(range: RangeTarget, value: unknown, context: Context): void {
  requireAllowed(context, range.sheetId, null);
  const before = validationOf(range, context);
  const { prompt, errorAlert, ignoreBlanks = true } = before ?? {};
  context.spreadsheet.setValidation(range.sheetId, range.area, {
    ...ruleOf(value),
    ignoreBlanks,
    ...(prompt && { prompt }),
    ...(errorAlert && { errorAlert }),
  });
}

function fieldsOf(value: unknown, member: string, known: readonly string[]): Fields {
  if (typeof value !== "object" || value === null) throw invalidArgument(`DataValidation.${member} is an object`);
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalidArgument(`DataValidation.${member} has no "${unknown}"`);
  return { ...value };
}

const words = (value: unknown): string => (typeof value === "string" ? value : "");

function setPrompt(range: RangeTarget, value: unknown, context: Context): void {
  const { title, message, showPrompt } = fieldsOf(value, "prompt", ["title", "message", "showPrompt"]);
  if (showPrompt === false) throw notImplemented("DataValidation.prompt.showPrompt = false");
  change(range, { prompt: { title: words(title), message: words(message) } }, context);
}

const STYLES = ["Stop", "Warning", "Information"] as const;

function setErrorAlert(range: RangeTarget, value: unknown, context: Context): void {
  const known = ["title", "message", "style", "showAlert"];
  const { title, message, style = "Stop", showAlert } = fieldsOf(value, "errorAlert", known);
  if (showAlert === false) throw notImplemented("DataValidation.errorAlert.showAlert = false");
  const found = STYLES.find((name) => name === style);
  if (found === undefined) throw invalidArgument(`"${String(style)}" is no style of an error alert`);
  change(range, { errorAlert: { title: words(title), message: words(message), style: found } }, context);
}

function typeOf(range: RangeTarget, context: Context): string {
  const type = common(
    representativeCells(range, context),
    ([row, column]) => context.spreadsheet.validationOf(range.sheetId, row, column)?.type ?? "None",
  );
  return type ?? "Inconsistent";
}

export const dataValidation: ClassTable<RangeTarget> = {
  properties: {
    ErrorAlert: {
      read: (range, context) => {
        const alert = validationOf(range, context)?.errorAlert;
        return { showAlert: true, style: "Stop", title: "", message: "", ...alert };
      },
      write: setErrorAlert,
    },
    IgnoreBlanks: {
      read: (range, context) => validationOf(range, context)?.ignoreBlanks ?? true,
      write: (range, value, context) => change(range, { ignoreBlanks: value === true }, context),
    },
    Prompt: {
      read: (range, context) => ({ showPrompt: true, title: "", message: "", ...validationOf(range, context)?.prompt }),
      write: setPrompt,
    },
    Rule: {
      read: (range, context) => {
        const validation = validationOf(range, context);
        return validation ? readRule(validation) : {};
      },
      write: replaceRule,
    },
    Type: { read: typeOf },
  },
  methods: {
    Clear: ({ sheetId, area }, _args, context) => {
      requireAllowed(context, sheetId, null);
      context.spreadsheet.setValidation(sheetId, area, null);
    },
  },
};
