import { labelOfKind, type AgencyKind } from "../../form";
import { addend, type FilledTable } from "../../report";
import { finding, findingCell, nameOfRow, numberOfTable, type Severity } from "../finding";
import { disclosureMessages as say } from "../messages/totals";
import type { Rule, Verdict } from "../rule";

/** How sure it is that a kind of agency makes no 规章; the kinds that are not named here may. Source: 立法法. */
const withoutPower: Readonly<Partial<Record<AgencyKind, Severity>>> = {
  township: "error",
  countyDepartment: "error",
  county: "error",
  // A department of a city drafts 规章 for its government, and some count these.
  cityDepartment: "verify",
};

/** T2-2: an agency without the power to make 规章 reports none. */
export const regulationRule: Rule = {
  code: "T2-2",
  demand: "表二「规章」行：没有规章制定权的机关（乡镇街道、县级政府、各级部门）全部为 0。",
  check: (report) => {
    const table = report.tables.disclosure;
    if (!table) return { why: say.noTable(numberOfTable(report, "disclosure")) };
    // With nothing but 0 in the row, the rule holds for every kind of agency.
    if (!hasRegulations(table)) return passed;
    return report.kind === null ? { why: say.noKind } : onRow(table, report.kind);
  },
};

const passed: Verdict = { findings: [] };
const row = "regulations";

function hasRegulations(table: FilledTable): boolean {
  for (const cell of table.form.cells) {
    if (cell.row === row && addend(table.cells[cell.index]?.value) > 0) return true;
  }
  return false;
}

function onRow(table: FilledTable, kind: AgencyKind): Verdict {
  const severity = withoutPower[kind];
  if (severity === undefined) return passed;
  const filled = table.form.cells.filter((cell) => cell.row === row && addend(table.cells[cell.index]?.value) > 0);
  const values = filled.map((cell) => addend(table.cells[cell.index]?.value));
  const list = filled.map((cell, at) => say.regulationCell(cell.columnName, values[at] ?? 0)).join("、");
  const actual = values.reduce((sum, value) => sum + value, 0);
  return {
    findings: [
      finding({
        rule: "T2-2",
        severity,
        message: say.noRegulations(table.form.number, nameOfRow(table, row), labelOfKind(kind), list),
        expected: 0,
        actual,
        difference: actual,
        cells: filled.map((cell) => findingCell(table, cell.index)),
      }),
    ],
  };
}
