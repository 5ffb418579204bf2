/** @jest-environment jsdom */
import { writeText } from "../../../src/files/text/write";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, perform, press, type, unmountAll, visibleText } from "../../support/pane/render";
import { change, filled, previousOf } from "../../support/pane/reports";

afterEach(unmountAll);

/** Last year's report carried nothing on of 商业企业, and this year's carried 1 in: one finding of severity verify. */
const lastYear = change(
  change(previousOf(filled), "requests", "carriedOut", "business", 0),
  "requests",
  "new",
  "business",
  0,
);
const open = async (): Promise<FakeWorkbook> => {
  const workbook = new FakeWorkbook(filled, writeText(lastYear));
  await openPane(workbook, "review");
  return workbook;
};
const finding = "表三「商业企业」列：二、上年结转应等于上年报告的结转下年度 0 件";

describe("a finding to be verified", () => {
  it("takes a 说明, goes quiet, and counts no more", async () => {
    await open();
    expect(visibleText()).toContain(finding);
    expect(visibleText()).toMatch(/▲ 核实 1/);
    expect(has("tab", "审核，")).toBe(true);
    await click("button", "写说明");
    expect(document.activeElement).toBe(get("textbox", "说明"));
    await type("说明", "上年报告漏计 1 件，已在台账更正。");
    await click("button", "保存说明");
    expect(visibleText()).toContain("说明已写入工作表“审核说明”。");
    expect(visibleText()).toMatch(/▲ 核实 0/);
    const group = document.querySelector("details.nb-explained");
    expect(group?.querySelector("summary")?.textContent).toBe("已说明 1 项");
    expect(group?.hasAttribute("open")).toBe(false);
    expect(group?.textContent).toContain("上年报告漏计 1 件，已在台账更正。");
    expect(group?.textContent).toContain(finding);
    expect(document.activeElement).toBe(group?.querySelector("summary"));
  });

  it("is open again when it says something else", async () => {
    const workbook = await open();
    await click("button", "写说明");
    await type("说明", "已核实。");
    await click("button", "保存说明");
    expect(visibleText()).toMatch(/▲ 核实 0/);
    const two = change(filled, "requests", "carriedIn", "business", 2);
    await perform(() => workbook.edit(two));
    expect(visibleText()).toMatch(/▲ 核实 [1-9]/);
    expect(document.querySelector("details.nb-explained")).toBeNull();
    await perform(() => workbook.edit(filled));
    expect(visibleText()).toMatch(/▲ 核实 0/);
  });

  it("lets its 说明 be changed, and taken back by emptying it", async () => {
    await open();
    await click("button", "写说明");
    await type("说明", "已核实。");
    await click("button", "保存说明");
    await click("button", "修改说明");
    expect((get("textbox", "说明") as HTMLTextAreaElement).value).toBe("已核实。");
    await type("说明", "与台账一致。");
    await click("button", "保存说明");
    expect(document.querySelector("details.nb-explained")?.textContent).toContain("说明：与台账一致。");
    await click("button", "修改说明");
    await type("说明", "");
    await click("button", "保存说明");
    expect(visibleText()).toContain("已撤回说明");
    expect(visibleText()).toMatch(/▲ 核实 1/);
    expect(has("button", "写说明")).toBe(true);
  });

  it("asks for words before it is saved", async () => {
    const workbook = await open();
    await click("button", "写说明");
    await type("说明", "  ");
    await click("button", "保存说明");
    expect(visibleText()).toContain("请写一句说明。");
    expect(get("textbox", "说明").getAttribute("aria-invalid")).toBe("true");
    expect(workbook.requests).not.toContain("explain");
  });

  it("is answered by the keyboard alone", async () => {
    const workbook = await open();
    await click("button", "写说明");
    await type("说明", "已核实。");
    await press(get("textbox", "说明"), "Enter");
    expect(workbook.requests).not.toContain("explain");
    await press(get("textbox", "说明"), "Enter", { ctrlKey: true, isComposing: true });
    expect(workbook.requests).not.toContain("explain");
    await press(get("textbox", "说明"), "Enter", { ctrlKey: true });
    expect(workbook.requests).toContain("explain");
    expect(visibleText()).toContain("已说明 1 项");
  });

  it("is left alone by Esc, but not while the input method uses it, and the focus goes back", async () => {
    const workbook = await open();
    await click("button", "写说明");
    await press(get("textbox", "说明"), "Escape", { isComposing: true });
    expect(has("textbox", "说明")).toBe(true);
    await press(get("textbox", "说明"), "Escape");
    expect(has("textbox", "说明")).toBe(false);
    expect(document.activeElement).toBe(get("button", "写说明"));
    expect(workbook.requests).not.toContain("explain");
  });

  it("keeps what was written when Excel refuses, and while another place is open", async () => {
    const workbook = await open();
    await click("button", "写说明");
    await type("说明", "已核实。");
    workbook.failNext("explain", "AccessDenied", "工作表或工作簿受保护，无法写入说明。");
    await click("button", "保存说明");
    expect(visibleText()).toContain("受保护，无法写入说明");
    await click("tab", "填报");
    await click("tab", "审核");
    expect((get("textbox", "说明") as HTMLTextAreaElement).value).toBe("已核实。");
    expect(document.activeElement).not.toBe(get("textbox", "说明"));
  });
});

describe("findings of other severities", () => {
  it("take no 说明", async () => {
    await openPane(new FakeWorkbook(change(filled, "requests", "granted", "person", 12)), "review");
    expect(visibleText()).toMatch(/■ 强制 2/);
    expect(has("button", "写说明")).toBe(false);
  });
});

describe("the export", () => {
  it("says how many findings wait for a 说明, and leads to them", async () => {
    await open();
    await click("tab", "导出");
    expect(visibleText()).toContain("还有 1 项需要核实");
    await click("button", "去核实");
    await click("button", "写说明");
    await type("说明", "已核实。");
    await click("button", "保存说明");
    await click("tab", "导出");
    expect(visibleText()).not.toContain("需要核实");
    expect(visibleText()).toContain("检查通过");
  });
});
