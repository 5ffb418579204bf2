/** @jest-environment jsdom */
import type { Report } from "../../../src/report";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, perform, unmountAll, visibleText } from "../../support/pane/render";
import { change, filled, zeros } from "../../support/pane/reports";

afterEach(unmountAll);

const sheet = "表三 依申请公开";
const granted = { sheet, row: 5, column: 3 };
/** D6 ought to be 21. */
const wrongDigit = change(filled, "requests", "granted", "person", 12);

/** The report as a text has it: without a sheet. */
const withoutSheets: Report = withCells(wrongDigit, (cell) => ({ ...cell, origin: null }));
/** As the sheet computes it: only 一＋二＝（七）＋四 can still break. */
const computed: Report = [
  ["handled", "person", 43],
  ["granted", "total", 18],
  ["handled", "total", 54],
].reduce<Report>((report, [row, column, value]) => {
  return change(report, "requests", String(row), String(column), Number(value));
}, wrongDigit);
const withFormulas: Report = withCells(computed, (cell, index, form) => ({
  ...cell,
  isFormula: form.equations.some(({ actual }) => actual.length === 1 && actual[0] === index),
}));

type Table = NonNullable<Report["tables"]["requests"]>;
function withCells(
  report: Report,
  edit: (cell: Table["cells"][number], index: number, form: Table["form"]) => Table["cells"][number],
): Report {
  const { requests } = report.tables;
  if (!requests) throw new Error("no table");
  const cells = requests.cells.map((cell, index) => edit(cell, index, requests.form));
  return { ...report, tables: { ...report.tables, requests: { ...requests, cells } } };
}

describe("a cell that is very probably wrong", () => {
  it("is named with the number it should hold and the reason", async () => {
    await openPane(new FakeWorkbook(wrongDigit), "review");
    expect(visibleText()).toContain("很可能是 表三 D6「（一）予以公开」行「自然人」列现为 12，应为 21");
    expect(visibleText()).toContain("疑为21误作12");
    expect(has("button", "改为 21，D6")).toBe(true);
  });

  it("is where a click on it leads", async () => {
    const workbook = new FakeWorkbook(wrongDigit);
    await openPane(workbook, "review");
    await click("button", "很可能是");
    expect(workbook.visited).toEqual([granted]);
    expect(workbook.changes).toEqual([]);
  });

  it("is corrected by one click, and put back by another", async () => {
    const workbook = new FakeWorkbook(wrongDigit);
    await openPane(workbook, "review");
    get("button", "改为 21").focus();
    await click("button", "改为 21");
    expect(workbook.changes).toEqual([[{ origin: granted, from: 12, to: 21 }]]);
    expect(visibleText()).toContain("已把 D6 改为 21。");
    expect(visibleText()).toContain("没有发现问题");
    expect(visibleText()).not.toContain("很可能是");
    expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
    await click("button", "改回 12");
    expect(visibleText()).toContain("已改回原来的数。");
    expect(visibleText()).toContain("很可能是");
  });

  it("can be put back after that has failed once, but not where the cell was changed since", async () => {
    const workbook = new FakeWorkbook(wrongDigit);
    await openPane(workbook, "review");
    await click("button", "改为 21");
    workbook.failNext("change", "GeneralException", "Excel 没能改正数字，请再试一次。");
    await click("button", "改回 12");
    expect(visibleText()).toContain("没能改正数字");
    workbook.failNext("change", "CellChanged", "D6 的内容刚刚变了，没有改动。");
    await click("button", "改回 12");
    expect(visibleText()).toContain("D6 的内容刚刚变了");
    expect(has("button", "改回 12")).toBe(false);
  });

  it("is left alone when it has changed meanwhile, which is said, and looked at again", async () => {
    const workbook = new FakeWorkbook(wrongDigit);
    await openPane(workbook, "review");
    workbook.edit(change(filled, "requests", "granted", "person", 20), true);
    await click("button", "改为 21");
    expect(workbook.changes).toEqual([]);
    expect(visibleText()).toContain("D6 的内容刚刚变了");
    expect(visibleText()).toContain("现为 20，应为 21");
  });

  it("is not corrected twice", async () => {
    const workbook = new FakeWorkbook(wrongDigit);
    await openPane(workbook, "review");
    const letGo = workbook.hold("change");
    await click("button", "改为 21");
    await click("button", "改为 21");
    await perform(letGo);
    expect(workbook.requests.filter((request) => request === "change")).toHaveLength(1);
  });

  it("has no button where it stands in no sheet", async () => {
    await openPane(new FakeWorkbook(withoutSheets), "review");
    expect(visibleText()).toContain("很可能是 表三「（一）予以公开」行「自然人」列现为 12，应为 21");
    expect(has("button", "改为")).toBe(false);
    expect(has("button", "很可能是")).toBe(false);
  });

  it("says nothing of a report in which all agrees", async () => {
    await openPane(new FakeWorkbook(filled), "review");
    expect(has("heading", "可能填错的地方")).toBe(false);
  });
});

describe("several cells that may be wrong", () => {
  const group = [
    ["upheld", 5],
    ["corrected", 2],
    ["total", 9],
  ].reduce<Report>((report, [column, value]) => {
    return change(report, "remedies", "directSuit", String(column), Number(value));
  }, zeros);

  it("are offered side by side, each with its own button and how probable it is", async () => {
    const workbook = new FakeWorkbook(group);
    await openPane(workbook, "review");
    expect(visibleText()).toMatch(/有 \d 种可能/);
    expect(visibleText()).toMatch(/可能性约 \d+%/);
    expect(visibleText()).not.toContain("很可能是");
    expect(document.querySelectorAll(".nb-candidate button.fui-Button").length).toBeGreaterThan(1);
    expect(document.querySelectorAll(".nb-candidate").length).toBeLessThanOrEqual(3);
    await click("button", "改为 7，J4");
    expect(workbook.changes).toEqual([[{ origin: { sheet: "表四 复议诉讼", row: 3, column: 9 }, from: 9, to: 7 }]]);
  });

  it("are corrected together where only together they explain it", async () => {
    const twoTypos = change(wrongDigit, "requests", "new", "business", 17);
    const workbook = new FakeWorkbook(twoTypos);
    await openPane(workbook, "review");
    await click("button", "改正这 2 格");
    expect(workbook.changes[0]).toHaveLength(2);
    expect(visibleText()).toContain("已改正 2 格。");
    expect(visibleText()).toContain("没有发现问题");
    await click("button", "改回原来的数");
    expect(visibleText()).toContain("改正这 2 格");
  });

  it("are not known where formulas compute the totals: the column is said, and no culprit", async () => {
    await openPane(new FakeWorkbook(withFormulas), "review");
    expect(visibleText()).toContain("总计由公式算出，只能确定差在「自然人」列");
    expect(visibleText()).not.toContain("很可能是");
    expect(document.querySelectorAll(".nb-candidate")).toHaveLength(3);
  });
});

describe("a table that is still being filled in", () => {
  it("accuses no cell, and says when it will", async () => {
    const started = withCells(filled, (cell, index) => (index < 14 ? cell : { ...cell, value: null }));
    await openPane(new FakeWorkbook(started), "review");
    expect(visibleText()).toContain("表三还有 161 格空着。");
    expect(document.querySelectorAll(".nb-candidate")).toHaveLength(0);
    expect(get("heading", "可能填错的地方").tagName).toBe("H3");
  });
});
