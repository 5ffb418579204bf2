import { editionOfYear } from "../form";
import { required, type CallArguments } from "./callArguments";
import { WrongCall } from "./wrongCall";

/** The year that `--year` names. Throws WrongCall where it is missing or there is no format for it. */
export function yearOption(call: CallArguments): number {
  const text = required(call, "year", "--year（年度）");
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || editionOfYear(year) === null) {
    throw new WrongCall(`年度“${text}”不对，请写四位数的年度，如 2025。`);
  }
  return year;
}
