import { markOf, type Relation, type TableForm } from "../../form";
import type { FilledTable, Report } from "../../report";
import { finding, findingCell, numberOfTable, type Finding } from "../finding";
import { brokenEquation, brokenTotal, disclosureMessages, type TotalsMessage } from "../messages/totals";
import type { Rule } from "../rule";
import { brokenRelations, type Balance } from "./balance";

/** The total rules of every table (勾稽关系), one rule for each family that the form declares. Source: the tables themselves. */
export const relationRules: readonly Rule[] = [
  totalRule("T3-1", "requests", "表三每一列：第一项加第二项之和，等于第三项总计加第四项。"),
  totalRule("T3-2", "requests", "表三每一列：（七）总计等于其上各项之和。"),
  totalRule("T3-3", "requests", "表三每一行：总计等于六类申请人之和。"),
  totalRule("T4-1", "remedies", "表四每一组：总计等于维持、纠正、其他结果、尚未审结之和。"),
];

function totalRule(code: string, id: "requests" | "remedies", demand: string): Rule {
  return {
    code,
    demand,
    check: (report: Report) => {
      const table = report.tables[id];
      if (!table) return { why: disclosureMessages.noTable(numberOfTable(report, id)) };
      return {
        findings: brokenRelations(table, code).map(({ relation, balance }) => describe(relation, balance, table)),
      };
    },
  };
}

function describe(relation: Relation, balance: Balance, table: FilledTable): Finding {
  const order = [...relation.actual, ...relation.expected];
  const message: TotalsMessage = {
    table: table.form.number,
    name: scopeName(relation, table.form),
    expectedMarks: relation.expected.map((cell) => termName(relation, table.form, cell)),
    actualMarks: relation.actual.map((cell) => termName(relation, table.form, cell)),
    unfilled: order.filter((cell) => typeof table.cells[cell]?.value !== "number").length,
    ...balance,
  };
  return finding({
    rule: relation.rule,
    severity: "error",
    message: relation.actual.length > 1 ? brokenEquation(message) : brokenTotal(message, relation.along),
    expected: balance.expected,
    actual: balance.actual,
    difference: balance.actual - balance.expected,
    cells: order.map((cell) => findingCell(table, cell)),
  });
}

function scopeName(relation: Relation, form: TableForm): string {
  const cell = form.cells[relation.actual[0] ?? 0];
  return (relation.along === "row" ? cell?.rowName : cell?.columnName) ?? relation.name;
}

/** A term by its numbering where a relation has terms on both sides (一, （七）), by its whole name where it is a total. */
function termName(relation: Relation, form: TableForm, index: number): string {
  const cell = form.cells[index];
  const name = (relation.along === "row" ? cell?.columnName : cell?.rowName) ?? "";
  return relation.actual.length > 1 ? markOf(name) : name;
}
