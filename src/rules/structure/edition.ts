import { editionOf, editionOfYear, editionsWith, type TableForm } from "../../form";
import type { FilledTable, Remark, Report } from "../../report";
import { finding, type Finding } from "../finding";
import { structureMessages as say } from "../messages/structure";
import type { Rule } from "../rule";

/** S-3: the tables are those of the edition that the report's year asks for. Source: the notices' own dates. */
export const editionRule: Rule = {
  code: "S-3",
  demand:
    "表格使用本年度对应的格式：2019、2020 年用国办公开办函〔2019〕60号，2021 年起用国办公开办函〔2021〕30号，不混用。",
  check: (report) => {
    const findings = findingsOn(report);
    if (findings.length > 0 || editionOfYear(report.year) !== null) return { findings };
    return { why: report.year === null ? say.noYear : say.yearBeforeAll(report.year) };
  },
};

function findingsOn(report: Report): readonly Finding[] {
  const { tables } = editionOf(report.edition);
  const wrong = tables.flatMap((form) => {
    const table = report.tables[form.id];
    return table && table.form !== form ? onTable(table, form, report) : [];
  });
  const mixed = report.remarks.flatMap((remark) => (remark.kind === "otherEdition" ? [onPart(remark, report)] : []));
  return [...wrong, ...mixed];
}

function onTable(table: FilledTable, expected: TableForm, report: Report): readonly Finding[] {
  const [found] = editionsWith(table.form);
  if (!found) return [];
  const origin = table.cells.find((cell) => cell.origin !== null)?.origin ?? null;
  const edition = editionOf(report.edition);
  const year = editionOfYear(report.year) === null ? null : report.year;
  return [
    finding({
      rule: "S-3",
      severity: "error",
      message: say.otherEdition(expected.number, found, edition, year),
      expected: edition.id,
      actual: found.id,
      cells: [{ table: expected.id, row: null, column: null, value: null, origin }],
      origin,
    }),
  ];
}

function onPart(remark: Extract<Remark, { kind: "otherEdition" }>, report: Report): Finding {
  const edition = editionOf(report.edition);
  const number = edition.tables.find(({ id }) => id === remark.table)?.number ?? "";
  return finding({
    rule: "S-3",
    severity: "error",
    message: say.mixedEditions(number, remark, editionOf(remark.edition), edition),
    expected: edition.id,
    actual: remark.labels.join("、"),
    cells: [{ table: remark.table, row: remark.rows[0] ?? null, column: null, value: null, origin: remark.origin }],
    origin: remark.origin,
  });
}
