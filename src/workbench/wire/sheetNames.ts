import type { SheetState } from "../spreadsheet";
import { invalidArgument, itemAlreadyExists } from "./errors";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/** Throws what Excel throws for a name that is malformed (InvalidArgument) or taken by another sheet. */
export function checkSheetName(name: string, others: readonly SheetState[]): void {
  const malformed = name === "" || name.length > LONGEST || FORBIDDEN.test(name) || /^'|'$/.test(name);
  if (malformed) throw invalidArgument(`"${name}" cannot be the name of a worksheet`);
  if (findByName(others, name)) throw itemAlreadyExists(`a worksheet named "${name}"`);
}

/** Sheet names differ by more than case. */
export const findByName = (sheets: readonly SheetState[], name: string): SheetState | undefined =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** The first of Sheet1, Sheet2 … that is free. */
export function freeSheetName(sheets: readonly SheetState[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!findByName(sheets, name)) return name;
  }
}
