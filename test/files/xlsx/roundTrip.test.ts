import * as fc from "fast-check";
import { readXlsx } from "../../../src/files/xlsx/read";
import { writeNewWorkbook, writeXlsx } from "../../../src/files/xlsx/write";
import { editionOf, sectionOf } from "../../../src/form";
import { paragraphsOf, readSection, withCell, type CellValue, type Report } from "../../../src/report";
import { consistentReports } from "../../support/reports/arbitrary";
import { plainReport } from "../../support/reports/consistent";
import { valueOf, valuesOf } from "../../support/reports/read";
import { runs } from "../../support/runs";

const essence = (report: Report): object => {
  const { agency, year, kind, edition, title, narrative } = report;
  return { agency, year, kind, edition, title, narrative, values: valuesOf(report) };
};
const again = async (report: Report): Promise<Report> => valueOf(readXlsx(await writeXlsx(report), "report.xlsx"));

describe("writing a report as a workbook and reading it again", () => {
  it("gives the same report, cell for cell and section for section", async () => {
    await fc.assert(
      fc.asyncProperty(consistentReports, async (report) => {
        const read = await again(report);
        expect(essence(read)).toEqual(essence(report));
        expect(read.remarks).toEqual([]);
      }),
      { seed: 2021, numRuns: runs(15) },
    );
  });

  const odd: readonly CellValue[] = [null, -3, 0, 12_345_678, { text: "减4" }, { text: "#DIV/0!" }, { text: "/" }];
  it.each(odd.map((value) => [value]))("keeps %j in any cell", async (value) => {
    for (const id of ["disclosure", "requests", "remedies"] as const) {
      const table = plainReport.tables[id];
      if (!table) throw new Error(`no ${id}`);
      const report = { ...plainReport, tables: { ...plainReport.tables, [id]: withCell(table, 4, value) } };
      expect(valuesOf(await again(report))).toEqual(valuesOf(report));
    }
  });

  it("keeps a text for which the sheet merges several rows", async () => {
    const text = "全年公开信息，逐条列明。\n".repeat(150).trim();
    const overall = readSection(sectionOf(editionOf("2021"), "overall"), paragraphsOf(text));
    const report = { ...plainReport, narrative: { ...plainReport.narrative, overall } };
    const read = await again(report);
    expect(essence(read)).toEqual(essence(report));
    expect(read.remarks).toEqual([]);
  });

  it("keeps a draft what it is", async () => {
    const read = valueOf(readXlsx(await writeXlsx(plainReport, { openErrors: 3 }), "report.xlsx"));
    expect(essence(read)).toEqual(essence(plainReport));
    expect(read.remarks).toEqual([]);
  });
});

describe("a new workbook", () => {
  it("reads back as an empty report of that agency and year, with its formulas calculated", async () => {
    const bytes = await writeNewWorkbook({ agency: "高平镇", kind: "township", year: 2025, totals: "formula" });
    const read = valueOf(readXlsx(bytes, "new.xlsx"));
    expect(read).toMatchObject({
      agency: "高平镇",
      kind: "township",
      year: 2025,
      title: "高平镇2025年政府信息公开工作年度报告",
      remarks: [],
    });
    const cells = Object.values(read.tables).flatMap((table) => table?.cells ?? []);
    expect(cells).toHaveLength(200);
    expect(cells.filter(({ isFormula }) => isFormula)).toHaveLength(34);
    expect(cells.every(({ value, isFormula }) => value === (isFormula ? 0 : null))).toBe(true);
  });
});
