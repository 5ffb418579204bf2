import type { CellStyle } from "../../spreadsheet";
import { common, representativeCells } from "../cellReading";
import type { Context } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import type { Property } from "../classTable";
import type { RangeTarget } from "../handle";
import { requireAllowed } from "../protection";

/** Sets a style on the whole range, unless the sheet's protection forbids formatting. */
export function setStyle({ sheetId, area }: RangeTarget, style: CellStyle, context: Context): void {
  requireAllowed(context, sheetId, "allowFormatCells");
  context.spreadsheet.setStyle(sheetId, area, style);
}

/** A property of the cells' looks; reads as null where the cells differ. `check` turns away what Excel would. */
export function styleProperty<K extends keyof CellStyle>(
  name: K,
  check: (value: unknown) => Required<CellStyle>[K],
  shown: (value: Required<CellStyle>[K]) => unknown = (value) => value,
): Property<RangeTarget> {
  return {
    read: (range, context) => {
      const value = common(
        representativeCells(range, context),
        ([row, column]) => context.spreadsheet.styleOf(range.sheetId, row, column)[name],
      );
      return value === null ? null : shown(value);
    },
    write: (range, value, context) => setStyle(range, { [name]: check(value) }, context),
  };
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("expected true or false");
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalidArgument("expected a text");
  return value;
}

export function positive(value: unknown): number {
  if (typeof value !== "number" || !(value > 0)) throw invalidArgument("expected a number above 0");
  return value;
}

/** One of the words this host has; a word only Excel has is refused as not implemented. */
export const oneOf =
  <T extends string>(member: string, words: readonly T[]) =>
  (value: unknown): T => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw notImplemented(`${member} = ${JSON.stringify(value)}`);
    return found;
  };
