import type { Workbook } from "@cj-tech-master/excelts";
import { readXlsx } from "../../../src/files/xlsx/read";
import type { Report } from "../../../src/report";
import { countedReport, layouts, layOutReport, type LaidOut } from "../../support/reports/layouts";
import { valueOf, valuesOf } from "../../support/reports/read";
import { bytesOf, onOneSheet, onSheets, put } from "../../support/reports/workbooks";

/** Only the tables, on one sheet, the last first, with a sheet before and one behind. */
const tablesAlone = (report: LaidOut) => (workbook: Workbook) => {
  workbook.addWorksheet("说明").addRow(["填表说明", "逐项填写", 3]);
  const sheet = workbook.addWorksheet("汇总");
  let row = 3;
  for (const part of [...report].reverse()) {
    if (typeof part === "string") continue;
    put(sheet, part, row);
    row += part.rows.length + 2;
  }
  const ledger = workbook.addWorksheet("台账");
  for (let line = 0; line < 300; line += 1) ledger.addRow([line, "张某", "行政许可", 1]);
};

describe.each([2020, 2025])("a workbook on %s in another layout", (year) => {
  const report = countedReport(year);
  const expected = valuesOf(report);
  const isFaithful = (read: Report): void => {
    expect(valuesOf(read)).toEqual(expected);
    expect(read.edition).toBe(report.edition);
  };

  describe.each(layouts.map(([name, change, remarks = []]) => ({ name, change, remarks })))("$name", (layout) => {
    const { change, remarks } = layout;
    const laidOut = change(layOutReport(report));

    it("is read alike with every table on a sheet of its own", async () => {
      const read = valueOf(readXlsx(await bytesOf(onSheets(laidOut)), "x.xlsx"));
      isFaithful(read);
      expect([read.agency, read.year, read.narrative]).toEqual([report.agency, year, report.narrative]);
      const said = new Set(read.remarks.map(({ kind }) => kind));
      expect([...said].filter((kind) => kind !== "label" && !remarks.includes(kind))).toEqual([]);
    });

    it("is read alike with everything on one sheet", async () => {
      const read = valueOf(readXlsx(await bytesOf(onOneSheet(laidOut)), "x.xlsx"));
      isFaithful(read);
      expect([read.agency, read.year, read.narrative]).toEqual([report.agency, year, report.narrative]);
    });
  });

  it("is read alike without text, among other sheets", async () => {
    const read = valueOf(readXlsx(await bytesOf(tablesAlone(layOutReport(report))), "x.xlsx"));
    expect(valuesOf(read)).toEqual(expected);
  });
});
