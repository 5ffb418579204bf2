import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { readXlsx } from "../../../src/files/xlsx/read";
import type { Report } from "../../../src/report";
import { countedReport, layouts, layOutReport, type LaidOut, type LaidOutTable } from "../../support/reports/layouts";
import { valueOf, valuesOf } from "../../support/reports/read";

async function bytesOf(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Puts a table into a sheet at a 1-based row. */
function put(sheet: Worksheet, table: LaidOutTable, top: number): void {
  table.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== "") sheet.getCell(top + r, c + 1).value = value;
    }),
  );
  for (const { row, column, rows, columns } of table.merges) {
    sheet.mergeCells(top + row, column + 1, top + row + rows - 1, column + columns);
  }
}

/** The text on one sheet, every table on its own. */
const onSheets = (report: LaidOut) => (workbook: Workbook) => {
  const text = workbook.addWorksheet("文字");
  for (const part of report) {
    if (typeof part === "string") text.addRow([part]);
    else put(workbook.addWorksheet(part.name), part, 1);
  }
};

/** Everything on one sheet, in order. */
const onOneSheet = (report: LaidOut) => (workbook: Workbook) => {
  const sheet = workbook.addWorksheet("Sheet1");
  let row = 1;
  for (const part of report) {
    if (typeof part === "string") sheet.getCell(row, 1).value = part;
    else put(sheet, part, row);
    row += (typeof part === "string" ? 1 : part.rows.length) + 1;
  }
};

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
