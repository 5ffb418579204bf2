import { cellIndexOf, editionsWith } from "../../form";
import type { FilledTable } from "../../report";
import { finding, findingCells, nameOfRow, numberAt, numberOfTable, type Finding } from "../finding";
import { disclosureMessages as say } from "../messages/totals";
import type { Rule } from "../rule";

/** The rows of 表二 with a stock that is carried over from year to year. */
export const stockRows: readonly string[] = ["regulations", "normativeDocuments"];

/** T2-1: what was in force a year ago, as this year's numbers imply it, is not negative. Follows from the words 现行有效. */
export const stockRule: Rule = {
  code: "T2-1",
  demand: "表二：现行有效件数减本年制发件数、加本年废止件数，即上年存量，不小于 0。",
  check: (report) => {
    const table = report.tables.disclosure;
    if (!table) return { why: say.noTable(numberOfTable(report, "disclosure")) };
    if (!hasStock(table))
      return { why: say.otherForm(editionsWith(table.form)[0]?.id ?? "", "制发、废止和现行有效件数") };
    return { findings: stockRows.flatMap((row) => onRow(table, row)) };
  },
};

/** Whether a table is of an edition that asks for the number in force. */
export function hasStock(table: FilledTable): boolean {
  return cellIndexOf(table.form, "normativeDocuments", "inForce") !== null;
}

function onRow(table: FilledTable, row: string): readonly Finding[] {
  const inForce = numberAt(table, row, "inForce");
  const issued = numberAt(table, row, "issued");
  const repealed = numberAt(table, row, "repealed");
  if (inForce === null || issued === null || repealed === null) return none;
  const stock = inForce - issued + repealed;
  if (stock >= 0) return none;
  return [
    finding({
      rule: "T2-1",
      severity: "error",
      message: say.negativeStock(table.form.number, nameOfRow(table, row), inForce, issued, repealed),
      expected: issued - repealed,
      actual: inForce,
      difference: stock,
      cells: findingCells(table, [
        [row, "inForce"],
        [row, "issued"],
        [row, "repealed"],
      ]),
    }),
  ];
}

const none: readonly Finding[] = [];
