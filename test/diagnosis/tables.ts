import { diagnose, type Suspect } from "../../src/diagnosis";
import { withCell, type FilledTable, type Report } from "../../src/report";
import { brokenRelations } from "../../src/rules";
import { recomputed } from "../bench/cases/cases";
import { applicants, consistentReport, detailRows } from "../support/reports/consistent";

/** A report with 21 件 予以公开 of 自然人 and few other numbers. */
export const quietReport: Report = consistentReport(
  {
    documents: [
      [0, 0, 0],
      [4, 1, 2],
    ],
    decisions: [0, 0, 0],
    fee: "0",
    details: applicants.map((_, column) =>
      detailRows.map((_row, row) =>
        column === 0 ? ([21, 6, 0, 0, 3][row] ?? 0) : column === 1 && row < 2 ? 4 + row : 0,
      ),
    ),
    carried: applicants.map((_, column) => (column === 0 ? ([3, 5] as const) : ([0, 0] as const))),
    remedies: [
      [21, 1, 2, 4],
      [0, 0, 0, 0],
      [2, 4, 1, 1],
    ],
  },
  { agency: "柳岸镇", year: 2025, overall: "无", problems: "无", other: "无" },
);

/** A report in which formulas compute every total of 表三 from the numbers that are there. */
export function withFormulas(report: Report): Report {
  const requests = tableIn(report, "requests");
  const totals = new Set(requests.form.equations.flatMap(({ actual }) => (actual.length === 1 ? actual : [])));
  const cells = requests.cells.map((cell, index) => ({ ...cell, isFormula: totals.has(index) }));
  return { ...report, tables: { ...report.tables, requests: recomputed({ ...requests, cells }) } };
}

/** A table of a report. Throws where there is none. */
export function tableIn(report: Report, id: "requests" | "remedies"): FilledTable {
  const table = report.tables[id];
  if (!table) throw new RangeError(`no ${id}`);
  return table;
}

/** The suspects of a report, each as one line: reason | row.column from -> to. */
export function told(report: Report, previous: Report | null = null): readonly string[] {
  return diagnose(report, { previous, deadline: 5000 }).suspects.map(
    ({ reason, changes }) =>
      `${reason} | ${changes.map(({ row, column, from, to }) => `${row}.${column} ${JSON.stringify(from)}->${to}`).join(", ")}`,
  );
}

/** Whether all total rules hold in the tables of a suspect, once its changes are made. */
export function mends({ changes }: Suspect, report: Report): boolean {
  return [...new Set(changes.map(({ table }) => table))].every((id) => {
    const table = report.tables[id];
    if (!table) return false;
    const mine = changes.filter((change) => change.table === id);
    const mended = mine.reduce((before, { index, to }) => withCell(before, index, to), table);
    return brokenRelations(recomputed(mended)).length === 0;
  });
}
