import { unzipSync, strFromU8 } from "fflate";
import { gridsOfXlsx, readXlsx } from "../../../src/files/xlsx/read";
import { writeNewWorkbook, writeXlsx } from "../../../src/files/xlsx/write";
import { withCell, type Report } from "../../../src/report";
import { plainReport } from "../../support/reports/consistent";
import { countedReport } from "../../support/reports/layouts";
import { valueOf } from "../../support/reports/read";

const plan = { agency: "高平镇", kind: "township", year: 2025, totals: "formula" } as const;
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const sheetOf = (parts: Readonly<Record<string, string>>, number: number): string =>
  parts[`xl/worksheets/sheet${number}.xml`] ?? "";
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((found) => found[0]);

/** The areas of all conditional formats of a sheet, and the formulas in each. */
function highlightsIn(sheet: string): readonly { readonly area: string; readonly formulas: readonly string[] }[] {
  return [...sheet.matchAll(/<conditionalFormatting sqref="([^"]+)">(.*?)<\/conditionalFormatting>/g)].map((found) => ({
    area: found[1] ?? "",
    formulas: [...(found[2] ?? "").matchAll(/<formula>(.*?)<\/formula>/g)].map((one) =>
      (one[1] ?? "").replaceAll("&lt;", "<").replaceAll("&gt;", ">"),
    ),
  }));
}

describe("a written workbook", () => {
  it("paints where totals are broken: each cell in one format, the strongest rule first", async () => {
    const highlights = highlightsIn(sheetOf(partsOf(await writeNewWorkbook(plan)), 3));
    const at = (area: string): readonly string[] => highlights.find((one) => one.area === area)?.formulas ?? [];
    expect(at("D4:J5")).toEqual([
      "AND(SUM(D$4:D$5)<>SUM(D$27:D$28),SUM($D4:$I4)<>SUM($J4))",
      "SUM(D$4:D$5)<>SUM(D$27:D$28)",
      "SUM($D4:$I4)<>SUM($J4)",
      "OR(ISTEXT(D4),ISERROR(D4),IF(ISNUMBER(D4),OR(D4<0,D4<>INT(D4)),FALSE))",
    ]);
    // Written for the first cell of its own area.
    expect(at("D27:J27")).toContain("SUM($D27:$I27)<>SUM($J27)");
    expect(at("D27:J27")).toContain("SUM(D$6:D$26)<>SUM(D$27)");
    const cells = highlights.flatMap(({ area }) => {
      const [, left = "", top = "", right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(area) ?? [];
      const letters = "ABCDEFGHIJ".slice("ABCDEFGHIJ".indexOf(left), "ABCDEFGHIJ".indexOf(right) + 1);
      return [...letters].flatMap((letter) =>
        Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) => `${letter}${Number(top) + row}`),
      );
    });
    expect(cells).toHaveLength(175);
    expect(new Set(cells).size).toBe(175);
  });

  it("gives every rule a priority of its own and a fill that is painted", async () => {
    const parts = partsOf(await writeNewWorkbook(plan));
    const priorities = matches(sheetOf(parts, 3), /priority="\d+"/g);
    expect(new Set(priorities).size).toBe(priorities.length);
    expect(parts["xl/styles.xml"]).toContain('<bgColor rgb="FFF28B82"/>');
  });

  it("helps with entry once for each area, totals that calculate left out", async () => {
    const sheet = sheetOf(partsOf(await writeNewWorkbook(plan)), 3);
    const areas = [...sheet.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].map((found) => found[1]);
    expect(areas.sort()).toEqual(["D28:I28", "D4:I26"]);
    expect(sheet).toMatch(/type="whole"[^>]*operator="greaterThanOrEqual"/);
  });

  it("prints on A4, repeats what is frozen, and calculates when it is opened", async () => {
    const parts = partsOf(await writeNewWorkbook(plan));
    const sheet = sheetOf(parts, 3);
    expect(sheet).toMatch(/<pane xSplit="3" ySplit="3" topLeftCell="D4"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<pageSetup paperSize="9"[^>]*fitToHeight="1"|<pageSetup [^>]*paperSize="9"/);
    expect(sheet).toContain('fitToPage="1"');
    expect(sheet).toContain('<mergeCell ref="A6:A27"/>');
    expect(sheetOf(parts, 4)).toContain('orientation="landscape"');
    expect(parts["xl/workbook.xml"]).toContain("_xlnm.Print_Titles");
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("has the results of its formulas in it, totals of totals too", async () => {
    const fill: Report = plainReport;
    const bytes = await writeNewWorkbook({ ...plan, agency: "柳岸镇", fill });
    const read = valueOf(readXlsx(bytes, "x.xlsx"));
    for (const id of ["disclosure", "requests", "remedies"] as const) {
      expect(read.tables[id]?.cells.map(({ value }) => value)).toEqual(
        fill.tables[id]?.cells.map(({ value }) => value),
      );
    }
    expect(read.tables.requests?.cells.filter(({ isFormula }) => isFormula)).toHaveLength(31);
  });

  it("has no formula that was a text, whatever the text begins with", async () => {
    const text = "=1+1\n+1\n-1\n@SUM(1)";
    const requests = plainReport.tables.requests;
    if (!requests) throw new Error("no table");
    const report: Report = {
      ...plainReport,
      agency: "=HYPERLINK(1)",
      tables: { ...plainReport.tables, requests: withCell(requests, 0, { text: "=cmd|' /C calc'!A0" }) },
      narrative: { ...plainReport.narrative, other: { text, parts: {} } },
    };
    const parts = partsOf(await writeXlsx(report));
    const formulas = Object.entries(parts)
      .filter(([name]) => name.startsWith("xl/worksheets/"))
      .flatMap(([, sheet]) => matches(sheet, /<f>.*?<\/f>/g));
    expect(formulas).toEqual(["<f>B2&amp;B4&amp;&quot;年政府信息公开工作年度报告&quot;</f>"]);
    expect(valueOf(readXlsx(await writeXlsx(report), "x.xlsx")).narrative.other.text).toBe(text);
  });

  it("splits what one cell cannot hold, and keeps every letter", async () => {
    const paragraph = `${"字".repeat(400)}。`;
    const text = Array.from({ length: 200 }, () => paragraph).join("\n");
    const report = { ...plainReport, narrative: { ...plainReport.narrative, other: { text, parts: {} } } };
    const bytes = await writeXlsx(report);
    const lengths = valueOf(gridsOfXlsx(bytes)).grids.flatMap(({ rows }) =>
      rows.flatMap((row) => row.map(({ value }) => String(value).length)),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
    expect(valueOf(readXlsx(bytes, "x.xlsx")).narrative.other.text).toBe(text);
  });

  it("marks a draft on a sheet of its own and on every printed page", async () => {
    const parts = partsOf(await writeXlsx(plainReport, { openErrors: 3 }));
    const [first] = valueOf(gridsOfXlsx(await writeXlsx(plainReport, { openErrors: 3 }))).grids;
    expect([first?.sheet, first?.rows[0]?.[0]?.value]).toEqual(["草稿", "【草稿】还有 3 项强制性问题没有改正"]);
    for (const number of [2, 3, 4, 5])
      expect(sheetOf(parts, number)).toContain("还有 3 项强制性问题没有改正</oddHeader>");
    expect(JSON.stringify(partsOf(await writeXlsx(plainReport)))).not.toContain("草稿");
  });

  it("names the sheet of a table on its printed page, which has no title else", async () => {
    const parts = partsOf(await writeXlsx(plainReport));
    expect(sheetOf(parts, 1)).not.toContain("<oddHeader>");
    for (const number of [2, 3, 4]) expect(sheetOf(parts, number)).toContain("<oddHeader>&amp;L&amp;A</oddHeader>");
  });

  it("is the same file for the same report", async () => {
    expect(await writeXlsx(plainReport)).toEqual(await writeXlsx(plainReport));
  });

  it("keeps a report of the 2019 edition, with help for changes of either sign", async () => {
    const report = countedReport(2020);
    const bytes = await writeXlsx(report);
    const read = valueOf(readXlsx(bytes, "x.xlsx"));
    expect(read.edition).toBe("2019");
    expect(Object.values(read.tables).map((table) => table?.cells.map(({ value }) => value))).toEqual(
      Object.values(report.tables).map((table) => table?.cells.map(({ value }) => value)),
    );
    expect(JSON.stringify(partsOf(bytes))).toContain("减少的用负数");
  });

  it("keeps the title of a report whose agency is unknown", async () => {
    const report: Report = { ...plainReport, agency: null, year: null, title: "某某镇年度报告" };
    const [text] = valueOf(gridsOfXlsx(await writeXlsx(report))).grids;
    expect(text?.rows[0]?.[0]?.value).toBe("某某镇年度报告");
  });
});
