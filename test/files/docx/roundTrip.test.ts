import * as fc from "fast-check";
import { readWord } from "../../../src/files/docx/read";
import { xmlText } from "../../../src/files/docx/text";
import { writeWord } from "../../../src/files/docx/write";
import { sectionOf } from "../../../src/form";
import {
  paragraphsOf,
  readSection,
  withCell,
  type CellValue,
  type NarrativeId,
  type Report,
} from "../../../src/report";
import { consistentReports } from "../../support/reports/arbitrary";
import { edition, plainReport } from "../../support/reports/consistent";
import { valueOf, valuesOf } from "../../support/reports/read";
import { runs } from "../../support/runs";
import { byEdition, numberedReport } from "./samples";

const again = async (report: Report, openErrors?: number): Promise<Report> => {
  const bytes = await writeWord(report, openErrors === undefined ? {} : { openErrors });
  return valueOf(await readWord(bytes, "report.docx"));
};
const essence = (report: Report): object => {
  const { agency, year, edition: id, title, narrative } = report;
  return { agency, year, id, title, narrative, values: valuesOf(report) };
};

/** The report without the characters that no XML file can hold. */
const inXml = (report: Report): Report => {
  const section = (id: NarrativeId): Report["narrative"]["overall"] =>
    readSection(sectionOf(edition, id), paragraphsOf(xmlText(report.narrative[id].text)));
  return {
    ...report,
    narrative: { overall: section("overall"), problems: section("problems"), other: section("other") },
  };
};

describe("writing a report as a Word file and reading it again", () => {
  it("gives the same report, cell for cell and section for section", async () => {
    await fc.assert(
      fc.asyncProperty(consistentReports.map(inXml), async (report) => {
        const read = await again(report);
        expect(essence(read)).toEqual(essence(report));
        expect(read.remarks).toEqual([]);
      }),
      { seed: 2021, numRuns: runs(6) },
    );
  });

  it.each(byEdition)("keeps every number of edition %s in its place", async (_, form) => {
    const report = numberedReport(form);
    const read = await again(report);
    expect(valuesOf(read)).toEqual(valuesOf(report));
    expect(read.remarks).toEqual([]);
  });

  const odd: readonly CellValue[] = [null, -3, 0, 12_345_678, { text: "减4" }, { text: "#DIV/0!" }, { text: "<2.5>" }];
  it("keeps blanks, negative numbers and texts in any cell", async () => {
    const tables = { ...plainReport.tables };
    for (const id of ["disclosure", "requests", "remedies"] as const) {
      for (const [index, value] of odd.entries()) {
        const table = tables[id];
        if (!table) throw new Error(`no ${id}`);
        tables[id] = withCell(table, index + (id === "disclosure" ? 0 : 5), value);
      }
    }
    const report = { ...plainReport, tables };
    expect(valuesOf(await again(report))).toEqual(valuesOf(report));
  });

  it("keeps the title of a draft, and one that stands on two lines", async () => {
    expect(essence(await again(plainReport, 3))).toEqual(essence(plainReport));
    const agency = "云阳县农业农村和乡村振兴工作局";
    const long = { ...plainReport, agency, title: `${agency}2025年政府信息公开工作年度报告` };
    expect(essence(await again(long))).toEqual(essence(long));
    expect(essence(await again(long, 1))).toEqual(essence(long));
  });

  it("keeps a report without one of its tables", async () => {
    const report = { ...plainReport, tables: { ...plainReport.tables, remedies: null } };
    expect(essence(await again(report))).toEqual(essence(report));
  });
});
