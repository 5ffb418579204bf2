import type { Random } from "../../bench/cases/random";
import type { TableId } from "../../../src/form";
import type { Report } from "../../../src/report";
import { cellIndex } from "../reports/consistent";
import { changed } from "../reports/rules";

/** A mistake that somebody makes, and the rules of severity error that have to find it: these and no others. */
export interface Fault {
  readonly name: string;
  readonly rules: readonly string[];
  readonly into: (report: Report, random: Random) => Report;
}

/** The number in a cell grows, as where a digit is misread. */
const grown =
  (id: TableId, row: string, column: string): Fault["into"] =>
  (report, random) => {
    const table = report.tables[id];
    const value = table?.cells[cellIndex(table.form, row, column)]?.value;
    if (typeof value !== "number") throw new RangeError(`no number in ${id} ${row} ${column}`);
    return changed(report, [id, row, column, value + random.whole(1, 90)]);
  };

/** The mistakes, each with what it breaks by the total rules of the form. */
export const faults: readonly Fault[] = [
  // A detail row is in the sum of its column and in that of its row.
  { name: "a detail of 表三", rules: ["T3-2", "T3-3"], into: grown("requests", "granted", "person") },
  // 一 is in the balance of its column, and in the sum of its row.
  { name: "本年新收", rules: ["T3-1", "T3-3"], into: grown("requests", "new", "business") },
  // （七） is in the sum above it, in the balance, and in the sum of its row.
  { name: "（七）总计", rules: ["T3-1", "T3-2", "T3-3"], into: grown("requests", "handled", "research") },
  { name: "a total of 表四", rules: ["T4-1"], into: grown("remedies", "review", "total") },
  {
    name: "a negative number",
    rules: ["N-1"],
    into: (report) => changed(report, ["disclosure", "licences", "decisions", -4]),
  },
  {
    name: "a word for a number",
    rules: ["N-1"],
    into: (report) => changed(report, ["disclosure", "penalties", "decisions", { text: "约3" }]),
  },
  {
    name: "a blank",
    rules: ["N-2"],
    into: (report) => changed(report, ["disclosure", "coercion", "decisions", null]),
  },
];
