import type { Context } from "../context";
import { sheetOf } from "../context";
import { accessDenied, invalidArgument } from "../errors";
import type { ClassTable } from "../classTable";
import type { SheetTarget } from "../handle";

const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function optionsOf(value: unknown): Readonly<Record<string, unknown>> {
  const given: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  const unknown = Object.keys(given).find((name) => !(name in DEFAULT_OPTIONS));
  if (unknown !== undefined) throw invalidArgument(`"${unknown}" is no option of protection`);
  return { ...DEFAULT_OPTIONS, ...given };
}

function protect({ sheetId }: SheetTarget, options: unknown, password: unknown, context: Context): void {
  if (sheetOf(context, sheetId).isProtected) throw accessDenied("the sheet is already protected");
  const lock = { options: optionsOf(options), password: typeof password === "string" ? password : undefined };
  context.spreadsheet.protect(sheetId);
  context.memory.locks.set(sheetId, lock);
}

function unprotect({ sheetId }: SheetTarget, password: unknown, context: Context): void {
  if (!sheetOf(context, sheetId).isProtected) throw accessDenied("the sheet is not protected");
  const lock = context.memory.locks.get(sheetId);
  if (lock?.password !== undefined && lock.password !== password) throw accessDenied("the password is wrong");
  context.spreadsheet.unprotect(sheetId);
  context.memory.locks.delete(sheetId);
}

export const worksheetProtection: ClassTable<SheetTarget> = {
  properties: {
    Options: {
      read: ({ sheetId }, context) =>
        sheetOf(context, sheetId).isProtected ? (context.memory.locks.get(sheetId)?.options ?? DEFAULT_OPTIONS) : null,
    },
    Protected: { read: ({ sheetId }, context) => sheetOf(context, sheetId).isProtected },
  },
  methods: {
    Protect: (sheet, args, context) => protect(sheet, args.at(0), args.at(1), context),
    Unprotect: (sheet, args, context) => unprotect(sheet, args.at(0), context),
  },
};
