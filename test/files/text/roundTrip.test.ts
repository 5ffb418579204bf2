import * as fc from "fast-check";
import { readText } from "../../../src/files/text/read";
import { writeText } from "../../../src/files/text/write";
import { withCell, type CellValue, type Report } from "../../../src/report";
import { consistentReports, consistentReports2019 } from "../../support/reports/arbitrary";
import { plainReport } from "../../support/reports/consistent";
import { reportIn, valueOf, valuesOf } from "../../support/reports/read";
import { runs } from "../../support/runs";

const essence = (report: Report): object => {
  const { agency, year, edition, title, narrative } = report;
  return { agency, year, edition, title, narrative, values: valuesOf(report) };
};

describe("writing a report as text and reading it again", () => {
  it.each([
    ["2021", consistentReports],
    ["2019", consistentReports2019],
  ])("gives the same report of edition %s, cell for cell and section for section", (_, reports) => {
    fc.assert(
      fc.property(reports, (report) => {
        const read = valueOf(readText(writeText(report), "report.txt"));
        expect(essence(read)).toEqual(essence(report));
        expect(read.remarks).toEqual([]);
      }),
      { seed: 2021, numRuns: runs(50) },
    );
  });

  const odd: readonly CellValue[] = [
    null,
    -3,
    0,
    12_345_678,
    { text: "减4" },
    { text: "#DIV/0!" },
    { text: "/" },
    { text: "2.5" },
  ];
  it.each(odd.map((value) => [value]))("keeps %j in any cell", (value) => {
    for (const id of ["disclosure", "requests", "remedies"] as const) {
      const table = plainReport.tables[id];
      if (!table) throw new Error(`no ${id}`);
      for (const index of [0, 4, table.cells.length - 2]) {
        const report = { ...plainReport, tables: { ...plainReport.tables, [id]: withCell(table, index, value) } };
        expect(valuesOf(reportIn(writeText(report)))).toEqual(valuesOf(report));
      }
    }
  });

  it("keeps a report in which nothing is filled yet", () => {
    const blank = (id: "disclosure" | "requests" | "remedies"): Report["tables"]["requests"] => {
      const table = plainReport.tables[id];
      return table && { ...table, cells: table.cells.map((cell) => ({ ...cell, value: null })) };
    };
    const report = {
      ...plainReport,
      tables: { disclosure: blank("disclosure"), requests: blank("requests"), remedies: blank("remedies") },
    };
    const read = reportIn(writeText(report));
    expect(valuesOf(read)).toEqual(valuesOf(report));
    expect(read.remarks).toEqual([]);
  });

  it("keeps the title of a draft", () => {
    expect(essence(reportIn(writeText(plainReport, { openErrors: 3 })))).toEqual(essence(plainReport));
  });

  it("keeps a report without one of its tables", () => {
    const report = { ...plainReport, tables: { ...plainReport.tables, remedies: null } };
    expect(essence(reportIn(writeText(report)))).toEqual(essence(report));
  });
});
