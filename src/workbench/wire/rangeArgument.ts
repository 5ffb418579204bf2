import { parseAddress } from "./address";
import type { Arguments } from "./arguments";
import type { Context } from "./context";
import { sheetOf } from "./context";
import { invalidArgument } from "./errors";
import type { RangeTarget } from "./handle";
import { isHandle } from "./handle";

/** The range an argument stands for: a range object, or an address on the given sheet. */
export function rangeArgument(args: Arguments, index: number, sheetId: string, context: Context): RangeTarget {
  const value = args.at(index);
  if (isHandle(value) && value.className === "Range") return value.target;
  return rangeAt(args.text(index), sheetId, context);
}

/** The range at an address of this sheet; InvalidArgument when it is no address, or one of another sheet. */
export function rangeAt(address: string, sheetId: string, context: Context): RangeTarget {
  const parsed = parseAddress(address);
  if (!parsed) throw invalidArgument(`"${address}" is no address of one area`);
  const { name } = sheetOf(context, sheetId);
  if (parsed.sheetName !== null && parsed.sheetName.toLowerCase() !== name.toLowerCase()) {
    throw invalidArgument(`"${address}" is not on the worksheet "${name}"`);
  }
  return { sheetId, area: parsed.area };
}
