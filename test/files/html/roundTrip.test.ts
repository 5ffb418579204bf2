import * as fc from "fast-check";
import { readHtml } from "../../../src/files/html/read";
import { writeHtml, writeHtmlFragment } from "../../../src/files/html/write";
import { paragraphsOf, withCell, type CellValue, type Report } from "../../../src/report";
import { consistentReports } from "../../support/reports/arbitrary";
import { plainReport } from "../../support/reports/consistent";
import { valueOf, valuesOf } from "../../support/reports/read";
import { runs } from "../../support/runs";

const essence = (report: Report): object => {
  const { agency, year, edition, title, narrative } = report;
  return { agency, year, edition, title, narrative, values: valuesOf(report) };
};

/** Control characters and noncharacters, which HTML has no way to write. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}/gu;

describe.each([
  ["a page", writeHtml],
  ["a fragment", writeHtmlFragment],
])("writing a report as %s and reading it again", (_, write) => {
  const again = (report: Report): Report => valueOf(readHtml(write(report), "report.html"));

  it("gives the same report, cell for cell and section for section", () => {
    const reports = consistentReports.filter(({ narrative }) =>
      Object.values(narrative).every(({ text }) => text.search(unwritable) < 0),
    );
    fc.assert(
      fc.property(reports, (report) => {
        const read = again(report);
        expect(essence(read)).toEqual(essence(report));
        expect(read.remarks).toEqual([]);
      }),
      { seed: 2021, numRuns: runs(20) },
    );
  });

  it("leaves out nothing but what HTML cannot contain", () => {
    const text = [...Array(0x300).keys()].map((code) => String.fromCharCode(code)).join("字");
    const report = { ...plainReport, narrative: { ...plainReport.narrative, other: { text, parts: {} } } };
    const kept = paragraphsOf(text).map((line) => line.replace(unwritable, ""));
    expect(again(report).narrative.other.text).toBe(paragraphsOf(kept.join("\n")).join("\n"));
  });

  const odd: readonly CellValue[] = [null, -3, 0, 12_345_678, { text: "减4" }, { text: "<b>&amp;" }, { text: '"/' }];
  it.each(odd.map((value) => [value]))("keeps %j in any cell", (value) => {
    for (const id of ["disclosure", "requests", "remedies"] as const) {
      const table = plainReport.tables[id];
      if (!table) throw new Error(`no ${id}`);
      for (const index of [0, 4, table.cells.length - 2]) {
        const report = { ...plainReport, tables: { ...plainReport.tables, [id]: withCell(table, index, value) } };
        expect(valuesOf(again(report))).toEqual(valuesOf(report));
      }
    }
  });

  it("keeps the title of a draft, which says what it is", () => {
    const draft = write(plainReport, { openErrors: 3 });
    expect(draft).toContain("【草稿】还有 3 项强制性问题没有改正");
    expect(essence(valueOf(readHtml(draft, "report.html")))).toEqual(essence(plainReport));
  });
});
