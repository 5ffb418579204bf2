import type { Origin } from "../report";
import { addressOf, areasOf } from "./address";

/** Places as people write them, sheet by sheet: “Sheet1” D4:D5、D27; 第 3、4 行 in a text; "" for none. */
export function describeOrigins(origins: readonly Origin[]): string {
  const sheets = [...new Set(origins.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const own = origins.filter((one) => one.sheet === sheet);
      return sheet === null
        ? `第 ${runsOf(own.map(({ row }) => row + 1)).join("、")} 行`
        : `“${sheet}” ${areasOf(own).map(addressOf).join("、")}`;
    })
    .join("；");
}

/** From this many on, lines that follow each other are written as a range. */
const shortestRun = 3;

/** Numbers in order, those that count up by one together: 4、7 至 12. */
function runsOf(lines: readonly number[]): readonly string[] {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const line of sorted) {
    const run = runs[runs.length - 1];
    if (run && line === (run[run.length - 1] ?? 0) + 1) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => (run.length < shortestRun ? run.join("、") : `${run[0]} 至 ${run[run.length - 1]}`));
}
