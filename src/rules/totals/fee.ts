import { cellIndexOf, editionsWith, type AgencyKind } from "../../form";
import { finding, findingCell, nameOfCell, numberOfTable } from "../finding";
import { disclosureMessages as say } from "../messages/totals";
import type { Rule, Verdict } from "../rule";

/** A whole number of 万元 from which on a small agency has hardly collected it: one hundred million yuan. */
const least = 10_000;

const small: readonly AgencyKind[] = ["township", "countyDepartment", "cityDepartment"];

/** T2-3: the fee stands in 万元. A round number in the ten thousands is an amount in yuan more often than not. */
export const feeRule: Rule = {
  code: "T2-3",
  demand: "表二「行政事业性收费」的单位是万元：乡镇、街道和部门的收费不会是上万的整数。",
  check: (report) => {
    const table = report.tables.disclosure;
    if (!table) return { why: say.noTable(numberOfTable(report, "disclosure")) };
    const index = cellIndexOf(table.form, "fees", "amount");
    if (index === null) return { why: say.otherForm(editionsWith(table.form)[0]?.id ?? "", "收费金额") };
    const value = table.cells[index]?.value;
    if (typeof value !== "string" || value.includes(".") || Number(value) < least) return passed;
    if (report.kind === null) return { why: say.noKind };
    if (!small.includes(report.kind)) return passed;
    return {
      findings: [
        finding({
          rule: "T2-3",
          severity: "verify",
          message: say.largeFee(nameOfCell(table, index), value),
          actual: value,
          cells: [findingCell(table, index)],
        }),
      ],
    };
  },
};

const passed: Verdict = { findings: [] };
