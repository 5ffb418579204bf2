import type { Area } from "../spreadsheet";
import { cellsOf, isUnbounded } from "./areas";
import type { Context } from "./context";
import { sheetOf } from "./context";
import { accessDenied } from "./errors";

/** What `protect` may leave allowed, by the names of its options. */
export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns";

/** Throws AccessDenied when the sheet is protected and one of the cells is locked. */
export function requireUnlocked(context: Context, sheetId: string, area: Area): void {
  if (!sheetOf(context, sheetId).isProtected) return;
  const isLocked = (row: number, column: number): boolean => context.spreadsheet.styleOf(sheetId, row, column).locked;
  if (isUnbounded(area)) throw accessDenied("the sheet is protected");
  for (const [row, column] of cellsOf(area)) {
    if (isLocked(row, column)) throw accessDenied("the sheet is protected and the cell is locked");
  }
}

/** Throws AccessDenied when the sheet is protected, unless its protection allows this (`null`: nothing does). */
export function requireAllowed(context: Context, sheetId: string, permission: Permission | null): void {
  if (!sheetOf(context, sheetId).isProtected) return;
  const options = context.memory.locks.get(sheetId)?.options ?? {};
  if (permission === null || options[permission] !== true) throw accessDenied("the sheet is protected");
}
