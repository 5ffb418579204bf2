import { printRuns, type Origin } from "../report";
import { addressOf, areasOf } from "./address";

/** Places as people write them, sheet by sheet: “Sheet1” D4:D5、D27; 第 3、4 行 in a text; "" for none. */
export function describeOrigins(origins: readonly Origin[]): string {
  const sheets = [...new Set(origins.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const own = origins.filter((one) => one.sheet === sheet);
      return sheet === null
        ? `第 ${printLines(own.map(({ row }) => row + 1))} 行`
        : `“${sheet}” ${areasOf(own).map(addressOf).join("、")}`;
    })
    .join("；");
}

/** Line numbers in order, each once. */
function printLines(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  return printRuns(sorted, (before, line) => line === before + 1);
}
