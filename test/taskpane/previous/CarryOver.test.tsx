/** @jest-environment jsdom */
import { writeText } from "../../../src/files/text/write";
import type { Report } from "../../../src/report";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, has, unmountAll, visibleText } from "../../support/pane/render";
import { change, filled, previousOf } from "../../support/pane/reports";

afterEach(unmountAll);

const lastYear = previousOf(filled);
const sheet = "表三 依申请公开";
const columns = [
  ["person", 3],
  ["business", 1],
  ["research", 0],
  ["welfare", 0],
  ["legal", 0],
  ["otherOrganisation", 0],
  ["total", 4],
] as const;

/** This year's report with these numbers of 上年结转. */
function carriedIn(value: (column: string) => number | null): Report {
  return columns.reduce((report, [column]) => change(report, "requests", "carriedIn", column, value(column)), filled);
}

async function openWith(report: Report, previous: Report): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook(report, writeText(previous));
  await openPane(workbook);
  return workbook;
}

describe("上年结转填入", () => {
  it("fills blank cells by one click", async () => {
    const workbook = await openWith(
      carriedIn(() => null),
      lastYear,
    );
    await click("button", "上年结转填入");
    expect(workbook.changes).toHaveLength(1);
    expect(workbook.changes[0]?.map(({ origin, from, to }) => [origin, from, to])).toEqual(
      columns.map(([, value], at) => [{ sheet, row: 4, column: 3 + at }, null, value]),
    );
    expect(visibleText()).toContain("已按上年报告填入 7 格上年结转。");
    expect(visibleText()).toContain("上年结转与上年报告一致。");
    expect(has("button", "上年结转填入")).toBe(false);
  });

  it("shows other numbers beside last year's, and overwrites them only at a second click", async () => {
    const workbook = await openWith(
      carriedIn((column) => (column === "person" ? 2 : column === "business" ? 1 : null)),
      lastYear,
    );
    await click("button", "上年结转填入");
    expect(workbook.changes).toEqual([]);
    const rows = [...document.querySelectorAll(".nb-comparison tbody tr")];
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([["自然人", "2", "3"]]);
    await click("button", "不改");
    expect(workbook.changes).toEqual([]);
    await click("button", "上年结转填入");
    await click("button", "只填 5 个空格");
    expect(workbook.changes[0]).toHaveLength(5);
    await click("button", "上年结转填入");
    await click("button", "用上年的数覆盖这 1 格");
    expect(workbook.changes[1]).toMatchObject([{ from: 2, to: 3 }]);
    expect(visibleText()).toContain("上年结转与上年报告一致。");
  });

  it("leaves cells with formulas alone", async () => {
    const blank = carriedIn(() => null);
    const { requests } = blank.tables;
    if (!requests) throw new Error("no table");
    const total = requests.form.cells.findIndex(({ row, column }) => row === "carriedIn" && column === "total");
    const cells = requests.cells.map((cell, at) => (at === total ? { ...cell, value: 0, isFormula: true } : cell));
    const workbook = await openWith(
      { ...blank, tables: { ...blank.tables, requests: { ...requests, cells } } },
      lastYear,
    );
    await click("button", "上年结转填入");
    expect(workbook.changes[0]?.map(({ origin }) => origin.column)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it("says calmly when a cell has changed meanwhile", async () => {
    const workbook = await openWith(
      carriedIn(() => null),
      lastYear,
    );
    workbook.edit(
      carriedIn(() => 9),
      true,
    );
    await click("button", "上年结转填入");
    expect(workbook.changes).toEqual([]);
    expect(visibleText()).toContain("的内容刚刚变了");
    await click("button", "上年结转填入");
    expect(has("button", "用上年的数覆盖这 7 格")).toBe(true);
  });
});
