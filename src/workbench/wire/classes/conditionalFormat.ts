import type { ConditionalFormat } from "../../spreadsheet";
import { colorOf } from "../colors";
import type { Context } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import { isFormula } from "../formulaSyntax";
import type { ClassTable } from "../classTable";
import type { FormatTarget } from "../handle";
import { handle } from "../handle";
import { requireAllowed } from "../protection";
import { flag } from "./styleProperty";

function formatOf({ sheetId, formatId }: FormatTarget, { spreadsheet }: Context): ConditionalFormat {
  const found = spreadsheet.conditionalFormats(sheetId).find(({ id }) => id === formatId);
  if (!found) throw itemNotFound("the conditional format has been deleted");
  return found;
}

type Change = Partial<Omit<ConditionalFormat, "id" | "area">>;

function change(target: FormatTarget, part: Change, context: Context): void {
  requireAllowed(context, target.sheetId, "allowFormatCells");
  formatOf(target, context);
  context.spreadsheet.changeConditionalFormat(target.sheetId, target.formatId, part);
}

function rank(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
    throw invalidArgument("a priority is a whole number from 0");
  }
  return value;
}

function formula(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  const withSign = text.startsWith("=") ? text : `=${text}`;
  if (!isFormula(withSign)) throw invalidArgument(`"${text}" is no formula`);
  return withSign;
}

export const conditionalFormat: ClassTable<FormatTarget> = {
  id: ({ formatId }) => formatId,
  properties: {
    Id: { read: ({ formatId }) => formatId },
    Priority: {
      read: (target, context) => formatOf(target, context).priority,
      write: (target, value, context) => change(target, { priority: rank(value) }, context),
    },
    StopIfTrue: {
      read: (target, context) => formatOf(target, context).stopIfTrue,
      write: (target, value, context) => change(target, { stopIfTrue: flag(value) }, context),
    },
    Type: { read: () => "Custom" },
  },
  links: {
    CellValueOrNullObject: () => null,
    ColorScaleOrNullObject: () => null,
    Custom: (target) => handle("CustomConditionalFormat", target),
    CustomOrNullObject: (target) => handle("CustomConditionalFormat", target),
    DataBarOrNullObject: () => null,
    IconSetOrNullObject: () => null,
    PresetOrNullObject: () => null,
    TextComparisonOrNullObject: () => null,
    TopBottomOrNullObject: () => null,
  },
  objects: {
    GetRange: (target, _args, context) =>
      handle("Range", { sheetId: target.sheetId, area: formatOf(target, context).area }),
    GetRangeOrNullObject: (target, _args, context) =>
      handle("Range", { sheetId: target.sheetId, area: formatOf(target, context).area }),
  },
  methods: {
    Delete: (target, _args, context) => {
      requireAllowed(context, target.sheetId, "allowFormatCells");
      context.spreadsheet.removeConditionalFormat(target.sheetId, formatOf(target, context).id);
    },
  },
};

export const customConditionalFormat: ClassTable<FormatTarget> = {
  links: {
    Format: (target) => handle("ConditionalRangeFormat", target),
    Rule: (target) => handle("ConditionalFormatRule", target),
  },
};

export const conditionalFormatRule: ClassTable<FormatTarget> = {
  properties: {
    Formula: {
      read: (target, context) => formatOf(target, context).formula,
      write: (target, value, context) => change(target, { formula: formula(value) }, context),
    },
  },
};

export const conditionalRangeFormat: ClassTable<FormatTarget> = {
  links: {
    Fill: (target) => handle("ConditionalRangeFill", target),
    Font: (target) => handle("ConditionalRangeFont", target),
  },
};

export const conditionalRangeFill: ClassTable<FormatTarget> = {
  properties: {
    Color: {
      read: (target, context) => formatOf(target, context).fillColor ?? "",
      write: (target, value, context) => change(target, { fillColor: colorOf(value) }, context),
    },
  },
};

export const conditionalRangeFont: ClassTable<FormatTarget> = {
  properties: {
    Bold: {
      read: (target, context) => formatOf(target, context).bold ?? null,
      write: (target, value, context) => change(target, { bold: flag(value) }, context),
    },
    Color: {
      read: (target, context) => formatOf(target, context).fontColor ?? "",
      write: (target, value, context) => change(target, { fontColor: colorOf(value) }, context),
    },
  },
};
