/** @jest-environment jsdom */
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, press, unmountAll, visibleText } from "../../support/pane/render";
import { broken, change, zeros } from "../../support/pane/reports";

afterEach(unmountAll);

const oneTable = { ...zeros, tables: { ...zeros.tables, remedies: null } };

describe("审核", () => {
  it("tells severities apart by sign and word, and counts them", async () => {
    await openPane(new FakeWorkbook(change(broken, "requests", "granted", "person", null)), "review");
    expect(visibleText()).toMatch(/■ 强制 2▲ 核实 0● 提示 1/);
    expect(has("button", "■ 强制表三「自然人」列")).toBe(true);
    expect(has("status", "强制 2，核实 0，提示 1")).toBe(true);
  });

  it("goes to the cell by a click on the sentence", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "review");
    await click("button", "一＋二＝5");
    expect(workbook.visited).toEqual([{ sheet: "表三 依申请公开", row: 26, column: 3 }]);
  });

  it("offers the other cells of a finding when asked", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "review");
    expect(has("button", "表三 依申请公开!D4")).toBe(false);
    await click("button", "相关单元格 4");
    expect(get("button", "相关单元格 4").getAttribute("aria-expanded")).toBe("true");
    await click("button", "定位到 表三 依申请公开!D4，5");
    expect(workbook.visited).toEqual([{ sheet: "表三 依申请公开", row: 3, column: 3 }]);
  });

  it("says why a cell cannot be reached", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "review");
    workbook.failNext("goTo", "PlaceGone", "工作表“表三 依申请公开”已经不在了，请重新检查。");
    await click("button", "一＋二＝5");
    expect(visibleText()).toContain("已经不在了");
  });

  it("shows findings without a place as text, and folds away the rules that could not be applied", async () => {
    await openPane(new FakeWorkbook(oneTable), "review");
    expect(visibleText()).toContain("没有找到表四");
    expect(has("button", "没有找到表四")).toBe(false);
    const details = document.querySelector("details");
    expect(details?.open).toBe(false);
    expect(details?.textContent).toMatch(/^未检查 \d+ 项/);
    expect(details?.textContent).toContain("T4-1：报告中没有表四");
    expect(details?.textContent).toContain("Y-1 至 Y-5：未提供上年报告");
  });

  it("fills blanks with 0 from here too", async () => {
    const workbook = new FakeWorkbook(change(zeros, "disclosure", "licences", "decisions", null));
    await openPane(workbook, "review");
    await click("button", "其余填 0");
    expect(visibleText()).toContain("没有发现问题");
  });
});

describe("the places", () => {
  it("are one stop for Tab, with arrows between them", async () => {
    await openPane(new FakeWorkbook(zeros));
    const stops = (): readonly (string | null)[] =>
      [...document.querySelectorAll("[role=tab]")]
        .filter((tab) => tab.getAttribute("tabindex") === "0")
        .map((tab) => tab.textContent);
    expect(stops()).toEqual(["填报"]);
    await press(get("tab", "填报"), "ArrowRight");
    expect(document.activeElement).toBe(get("tab", "审核"));
    expect(stops()).toEqual(["审核"]);
    await press(get("tab", "审核"), "End");
    expect(get("tab", "汇总").getAttribute("aria-selected")).toBe("true");
    await press(get("tab", "汇总"), "ArrowRight");
    expect(stops()).toEqual(["填报"]);
  });
});
