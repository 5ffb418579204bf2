/** @jest-environment jsdom */
import type { Report } from "../../../src/report";
import { pageSize } from "../../../src/taskpane/review/useListing";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, perform, press, unmountAll, visibleText } from "../../support/pane/render";
import { broken, change, zeros } from "../../support/pane/reports";

afterEach(unmountAll);

/** Two errors of 表三, one of 表二, and a hint. */
const mixed = change(change(broken, "requests", "granted", "person", null), "disclosure", "fees", "amount", "-1");
/** A finding for every cell of 表三 that is no total, and more. */
const many: Report = (zeros.tables.requests?.form.cells ?? []).reduce(
  (report, { row, column }) => (column === "total" ? report : change(report, "requests", row, column, { text: "减4" })),
  zeros,
);

const mains = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-finding]")];
const stops = (): number => mains().filter(({ tabIndex }) => tabIndex === 0).length;
const announced = (): string => document.querySelector(".nb-list-bar [role=status]")?.textContent ?? "";

async function choose(option: string): Promise<void> {
  const select = get("combobox", "按表筛选") as HTMLSelectElement;
  const value = [...select.options].find(({ text }) => text.includes(option))?.value;
  if (value === undefined) throw new Error(`no option ${option}`);
  await perform(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(select, value);
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("the filter", () => {
  it("narrows by severity, says how much is left out, and goes away by one click", async () => {
    await openPane(new FakeWorkbook(mixed), "review");
    expect(mains()).toHaveLength(4);
    expect(visibleText()).not.toContain("全部显示");
    await click("button", "提示 1");
    expect(get("button", "提示 1").getAttribute("aria-pressed")).toBe("true");
    expect(mains()).toHaveLength(1);
    expect(visibleText()).toContain("显示 1 项，共 4 项。");
    await click("button", "全部显示");
    expect(mains()).toHaveLength(4);
    expect(get("button", "提示 1").getAttribute("aria-pressed")).toBe("false");
  });

  it("narrows by table", async () => {
    await openPane(new FakeWorkbook(mixed), "review");
    await choose("表二");
    expect(mains()).toHaveLength(1);
    expect([...document.querySelectorAll("h3")].map(({ textContent }) => textContent)).toContain(
      "表二 主动公开政府信息情况",
    );
    await choose("全部表格");
    expect(mains()).toHaveLength(4);
  });

  it("stays when its last finding is mended, and can still be taken away", async () => {
    const workbook = new FakeWorkbook(mixed);
    await openPane(workbook, "review");
    await click("button", "提示 1");
    await perform(() => workbook.edit(change(mixed, "requests", "granted", "person", 0)));
    expect(mains()).toHaveLength(0);
    expect(visibleText()).toContain("显示 0 项，共 3 项。");
    await click("button", "提示 0");
    expect(mains()).toHaveLength(3);
  });

  it("cannot be asked for what there is none of", async () => {
    await openPane(new FakeWorkbook(mixed), "review");
    expect((get("button", "核实 0") as HTMLButtonElement).disabled).toBe(true);
  });
});

describe("a long list", () => {
  it("is drawn a page at a time", async () => {
    await openPane(new FakeWorkbook(many), "review");
    const all = Number(/共 (\d+) 项/.exec(visibleText())?.[1]);
    expect(all).toBeGreaterThan(2 * pageSize);
    expect(mains()).toHaveLength(pageSize);
    await click("button", `再显示 ${pageSize} 项`);
    expect(mains()).toHaveLength(2 * pageSize);
    await click("button", "全部显示");
    expect(mains()).toHaveLength(all);
    expect(has("button", "再显示")).toBe(false);
  });

  it("is one stop for Tab, with its buttons only at that stop", async () => {
    await openPane(new FakeWorkbook(many), "review");
    expect(stops()).toBe(1);
    const related = [...document.querySelectorAll<HTMLElement>(".nb-findings .nb-link")];
    expect(related.filter(({ tabIndex }) => tabIndex === 0).length).toBeLessThanOrEqual(1);
  });

  it("draws as far as a step backwards from the first leads", async () => {
    const workbook = new FakeWorkbook(many);
    await openPane(workbook, "review");
    await click("button", "上一处");
    const last = mains().at(-1);
    expect(mains().length).toBeGreaterThan(2 * pageSize);
    expect(last?.closest("li")?.getAttribute("aria-current")).toBe("true");
    expect(workbook.visited).toHaveLength(1);
  });
});

describe("the walk through the findings", () => {
  it("by buttons goes to the cells, keeps the focus, and is read out", async () => {
    const workbook = new FakeWorkbook(mixed);
    await openPane(workbook, "review");
    expect(visibleText()).toContain("– / 4");
    get("button", "下一处").focus();
    await click("button", "下一处");
    await click("button", "下一处");
    expect(visibleText()).toContain("2 / 4");
    expect(document.activeElement).toBe(get("button", "下一处"));
    expect(workbook.visited).toEqual([
      { sheet: "表二 主动公开", row: 13, column: 1 },
      { sheet: "表三 依申请公开", row: 26, column: 3 },
    ]);
    expect(announced()).toMatch(/^第 2 项，共 4 项：表三「自然人」列/);
    expect(document.querySelector("[aria-current]")?.textContent).toContain("表三「自然人」列");
    await click("button", "上一处");
    expect(visibleText()).toContain("1 / 4");
  });

  it("by F8 takes the focus along in the list, back by Shift+F8, and round at the ends", async () => {
    const workbook = new FakeWorkbook(mixed);
    await openPane(workbook, "review");
    await press(document.body, "F8");
    expect(document.activeElement).toBe(mains()[0]);
    expect(announced()).toBe("第 1 项，共 4 项");
    await press(document.activeElement ?? document.body, "F8", { shiftKey: true });
    expect(document.activeElement).toBe(mains()[3]);
    expect(workbook.visited).toHaveLength(2);
    await press(document.body, "F8", { ctrlKey: true });
    expect(workbook.visited).toHaveLength(2);
  });

  it("by arrows moves in the list alone", async () => {
    const workbook = new FakeWorkbook(mixed);
    await openPane(workbook, "review");
    await perform(() => mains()[0]?.focus());
    const key = (name: string): Promise<void> => press(document.activeElement ?? document.body, name);
    await key("ArrowDown");
    expect(document.activeElement).toBe(mains()[1]);
    expect(stops()).toBe(1);
    expect(mains()[1]?.tabIndex).toBe(0);
    await key("End");
    expect(document.activeElement).toBe(mains()[3]);
    await key("ArrowDown");
    expect(document.activeElement).toBe(mains()[3]);
    await key("ArrowUp");
    expect(document.activeElement).toBe(mains()[2]);
    await key("Home");
    expect(document.activeElement).toBe(mains()[0]);
    expect(workbook.visited).toEqual([]);
  });

  it("goes on at the place of a finding that was mended meanwhile", async () => {
    const workbook = new FakeWorkbook(mixed);
    await openPane(workbook, "review");
    await click("button", "下一处");
    await perform(() => workbook.edit(change(mixed, "disclosure", "fees", "amount", "0")));
    expect(visibleText()).toContain("– / 3");
    await click("button", "下一处");
    expect(visibleText()).toContain("1 / 3");
    expect(workbook.visited.at(-1)).toEqual({ sheet: "表三 依申请公开", row: 26, column: 3 });
  });

  it("leaves a single finding alone", async () => {
    await openPane(new FakeWorkbook(change(zeros, "disclosure", "fees", "amount", "-1")), "review");
    expect(has("button", "下一处")).toBe(false);
    expect(stops()).toBe(1);
  });
});

describe("all cells of a finding", () => {
  it("are selected at once where the program can", async () => {
    const workbook = new FakeWorkbook(broken);
    workbook.tools.canSelectSeveral = true;
    await openPane(workbook, "review");
    await click("button", "相关单元格 4");
    await click("button", "全部选中");
    expect(workbook.tools.selected[0]?.map(({ row, column }) => [row, column])).toEqual([
      [26, 3],
      [27, 3],
      [3, 3],
      [4, 3],
    ]);
  });

  it("are offered one by one where it cannot", async () => {
    await openPane(new FakeWorkbook(broken), "review");
    await click("button", "相关单元格 4");
    expect(has("button", "全部选中")).toBe(false);
  });
});
