import { cellIndexOf, editionFor, tableOf } from "../../form";
import type { FilledTable, Report } from "../../report";
import { finding, findingCell, numberAt, type Finding } from "../finding";
import { previousYearMessages as say } from "../messages/previousYear";
import type { Rule } from "../rule";
import { previousOf } from "./previous";

/** Y-1: in every column, 上年结转 is what last year's report carried over. Source: 宿迁 2023 and 2024, all seven columns. */
export const carriedInRule: Rule = {
  code: "Y-1",
  demand: "表三每一列：二、上年结转等于上年报告的四、结转下年度继续办理。",
  check: (report, context) => {
    const found = previousOf(report, context);
    if ("why" in found) return found;
    const table = report.tables.requests;
    const before = found.previous.tables.requests;
    if (!table || !before) return { why: say.noTable("表三", table !== null) };
    const expected = carriedInFrom(found.previous);
    if (expected.length === 0) return { why: say.noNumbers("四、结转下年度继续办理") };
    return { findings: expected.flatMap(({ index, value }) => onCell(table, index, value)) };
  },
};

/**
 * What 二、上年结转 has to be after a report: its 四、结转下年度继续办理, column by column.
 *
 * @returns one entry for each column in which last year's report has a number; `index` is that of the cell of
 *   上年结转 in 表三 of the year that follows
 */
export function carriedInFrom(previous: Report): readonly { readonly index: number; readonly value: number }[] {
  const before = previous.tables.requests;
  if (!before) return [];
  const form = tableOf(editionFor(previous.year === null ? null : previous.year + 1), "requests");
  return form.cells.flatMap((cell) => {
    const value = cell.row === "carriedIn" ? numberAt(before, "carriedOut", cell.column) : null;
    return value === null ? [] : [{ index: cell.index, value }];
  });
}

function onCell(table: FilledTable, inNewForm: number, expected: number): readonly Finding[] {
  const column = table.form.cells[inNewForm]?.column ?? "";
  const index = cellIndexOf(table.form, "carriedIn", column);
  const actual = numberAt(table, "carriedIn", column);
  // A blank or a text is what N-2 and N-1 speak of.
  if (index === null || actual === null || actual === expected) return [];
  return [
    finding({
      rule: "Y-1",
      severity: "verify",
      message: say.carriedIn(table.form.number, table.form.cells[index]?.columnName ?? "", expected, actual),
      expected,
      actual,
      difference: actual - expected,
      cells: [findingCell(table, index)],
    }),
  ];
}
