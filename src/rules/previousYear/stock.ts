import type { FilledTable } from "../../report";
import { finding, findingCells, nameOfRow, numberAt, type Finding } from "../finding";
import { previousYearMessages as say } from "../messages/previousYear";
import type { Rule } from "../rule";
import { hasStock, stockRows } from "../totals/stock";
import { previousOf } from "./previous";

/** Y-2: 现行有效 is last year's, with what was issued and without what was repealed. Source: 宿迁 2023 to 2025. */
export const stockChainRule: Rule = {
  code: "Y-2",
  demand: "表二：现行有效件数等于上年报告的现行有效件数，加本年制发件数，减本年废止件数。",
  check: (report, context) => {
    const found = previousOf(report, context);
    if ("why" in found) return found;
    const table = report.tables.disclosure;
    const before = found.previous.tables.disclosure;
    if (!table || !before) return { why: say.noTable("表二", table !== null) };
    if (!hasStock(table) || !hasStock(before)) return { why: say.noStock(hasStock(table)) };
    return { findings: stockRows.flatMap((row) => onRow(table, before, row)) };
  },
};

function onRow(table: FilledTable, before: FilledTable, row: string): readonly Finding[] {
  const last = numberAt(before, row, "inForce");
  const issued = numberAt(table, row, "issued");
  const repealed = numberAt(table, row, "repealed");
  const actual = numberAt(table, row, "inForce");
  if (last === null || issued === null || repealed === null || actual === null) return [];
  const expected = last + issued - repealed;
  if (actual === expected) return [];
  return [
    finding({
      rule: "Y-2",
      severity: "verify",
      message: say.stock(table.form.number, nameOfRow(table, row), last, issued, repealed, actual),
      expected,
      actual,
      difference: actual - expected,
      cells: findingCells(table, [
        [row, "inForce"],
        [row, "issued"],
        [row, "repealed"],
      ]),
    }),
  ];
}
