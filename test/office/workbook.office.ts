import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readReportJson } from "../../src/files/json/read";
import { writeXlsx } from "../../src/files/xlsx/write";
import { withCell, type Report } from "../../src/report";
import { highlightLooks } from "../../src/sheets";
import { cellIndex } from "../support/reports/consistent";
import { valueOf } from "../support/reports/read";
import { convertToPdf, pagesOf, pixelsOf } from "./pdf";

const sample = valueOf(
  readReportJson(readFileSync(resolve("assets/sample/zhuxiwan-2025.json"), "utf8"), "zhuxiwan-2025.json"),
);

/** The sample with one more in a cell of 表三. */
function withOneMore(row: string, column: string): Report {
  const { requests } = sample.tables;
  if (!requests) throw new Error("no 表三");
  const index = cellIndex(requests.form, row, column);
  const value = Number(requests.cells[index]?.value) + 1;
  return { ...sample, tables: { ...sample.tables, requests: withCell(requests, index, value) } };
}

/** How many pixels of each highlight the pages of a workbook show, as LibreOffice prints it. */
async function paint(name: string, report: Report): Promise<Readonly<Record<string, number>>> {
  const pdf = await convertToPdf(`${name}.xlsx`, await writeXlsx(report));
  const pages = await pagesOf(pdf);
  const counts: Record<string, number> = {};
  for (let page = 1; page <= pages.length; page += 1) {
    const { data } = await pixelsOf(pdf, page);
    for (const [look, { fill }] of Object.entries(highlightLooks)) {
      counts[look] = (counts[look] ?? 0) + pixelsOfColor(data, fill);
    }
  }
  return counts;
}

/** `color` as #F28B82. */
function pixelsOfColor(data: Buffer, color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at + 2 < data.length; at += 3) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  }
  return count;
}

/** A cell of 表三 is at least this many pixels at 60 dots per inch: 5 by 3 mm, less its text. */
const oneCell = 50;

describe("the workbook of a report in LibreOffice", () => {
  it("shows every number of 表三 and paints nothing where all totals are right", async () => {
    expect(await paint("workbook-right", sample)).toEqual({ crossing: 0, relation: 0, number: 0 });
    const pages = await pagesOf(resolve("test-results/office/workbook-right.pdf"));
    const page = pages.find(({ text }) => text.includes("一、本年新收政府信息公开申请数量"));
    expect(page?.text).toContain("四、结转下年度继续办理");
  });

  it("paints a broken total, and all cells of the relation", async () => {
    const painted = await paint("workbook-broken-total", withOneMore("granted", "total"));
    expect((painted["relation"] ?? 0) + (painted["crossing"] ?? 0)).toBeGreaterThan(7 * oneCell);
    expect(painted["number"]).toBe(0);
  });

  it("paints the crossing of two broken relations in its own colour", async () => {
    const painted = await paint("workbook-crossing", withOneMore("handled", "person"));
    expect(painted["crossing"]).toBeGreaterThan(oneCell);
    expect(painted["relation"]).toBeGreaterThan(oneCell);
  });

  it("paints a number cell that holds a text", async () => {
    const { disclosure } = sample.tables;
    if (!disclosure) throw new Error("no 表二");
    const index = cellIndex(disclosure.form, "licences", "decisions");
    const tables = { ...sample.tables, disclosure: withCell(disclosure, index, { text: "减4" }) };
    const painted = await paint("workbook-text", { ...sample, tables });
    expect(painted["number"]).toBeGreaterThan(oneCell);
  });
});
