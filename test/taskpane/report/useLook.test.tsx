/** @jest-environment jsdom */
import { failure } from "../../../src/report";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, has, perform, unmountAll, visibleText } from "../../support/pane/render";
import { broken, change, zeros } from "../../support/pane/reports";

afterEach(async () => {
  await unmountAll();
  jest.useRealTimers();
});

describe("the list of findings", () => {
  it("follows a change of the workbook without being asked", async () => {
    const workbook = new FakeWorkbook(zeros);
    await openPane(workbook, "review");
    expect(visibleText()).toContain("没有发现问题");
    await perform(() => workbook.edit(broken));
    expect(visibleText()).toContain("一＋二＝5，（七）＋四＝0，差 5");
    expect(has("tab", "审核，2 个问题")).toBe(true);
    await perform(() => workbook.edit(zeros));
    expect(visibleText()).not.toContain("差 5");
    expect(workbook.requests.filter((request) => request === "review")).toHaveLength(1);
  });

  it("is not put back by an answer that was read before the change", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "review");
    const letGo = workbook.hold("review");
    await click("button", "重新检查");
    expect(has("button", "正在检查")).toBe(true);
    await perform(() => workbook.edit(zeros));
    await perform(letGo);
    expect(visibleText()).toContain("没有发现问题");
    expect(has("button", "重新检查")).toBe(true);
  });

  it.each<[string, () => void]>([
    ["the pane gets the focus", () => window.dispatchEvent(new Event("focus"))],
    ["the pane comes into sight", () => document.dispatchEvent(new Event("visibilitychange"))],
  ])("is looked at again when %s, for events get lost", async (_, come) => {
    const workbook = new FakeWorkbook(zeros);
    await openPane(workbook, "review");
    workbook.edit(broken, true);
    await perform(come);
    expect(has("tab", "审核，2 个问题")).toBe(true);
  });

  it("is looked at again by the button, and before an export", async () => {
    const workbook = new FakeWorkbook(zeros);
    await openPane(workbook, "review");
    workbook.edit(broken, true);
    await click("button", "重新检查");
    expect(has("tab", "审核，2 个问题")).toBe(true);
    workbook.edit(change(broken, "requests", "new", "business", 1), true);
    await click("tab", "导出");
    expect(visibleText()).toContain("还有 3 项强制性问题");
  });

  it("stays in sight while the workbook cannot be read, and comes back by itself", async () => {
    jest.useFakeTimers();
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "review");
    await perform(() => workbook.tell(failure("InvalidOperationInCellEditMode", "正在编辑单元格：请按回车结束编辑。")));
    expect(visibleText()).toContain("正在编辑单元格：请按回车结束编辑。下面是上一次的结果。");
    expect(visibleText()).toContain("一＋二＝5");
    workbook.edit(zeros, true);
    await perform(() => void jest.advanceTimersByTime(1_500));
    expect(visibleText()).not.toContain("正在编辑单元格");
    expect(visibleText()).toContain("没有发现问题");
  });

  it("says when changes do not come by themselves", async () => {
    const workbook = new FakeWorkbook(zeros);
    workbook.failNext("watch", "GeneralException", "没有完成。");
    await openPane(workbook, "review");
    expect(visibleText()).toContain("改完请按“重新检查”");
  });

  it("follows changes again by itself where they could not be watched at first, and sees what was missed", async () => {
    jest.useFakeTimers();
    const workbook = new FakeWorkbook(zeros);
    workbook.failNext("watch", "Timeout", "等了很久。");
    await openPane(workbook, "review");
    workbook.edit(broken);
    expect(visibleText()).not.toContain("差 5");
    await perform(() => void jest.advanceTimersByTime(1_500));
    expect(visibleText()).toContain("差 5");
    expect(visibleText()).not.toContain("改完请按“重新检查”");
    await perform(() => workbook.edit(zeros));
    expect(visibleText()).toContain("没有发现问题");
    expect(workbook.watchers).toBe(1);
  });

  it("offers another try when the very first look fails", async () => {
    const workbook = new FakeWorkbook(zeros);
    workbook.failNext("review", "GeneralException", "Excel 没能读取工作簿。");
    await openPane(workbook);
    expect(visibleText()).toContain("Excel 没能读取工作簿。");
    await click("button", "重试");
    expect(visibleText()).toContain("高平镇");
    expect(visibleText()).not.toContain("没能读取");
  });

  it("lets the workbook go with the pane", async () => {
    const workbook = new FakeWorkbook(zeros);
    await openPane(workbook);
    expect(workbook.watchers).toBe(1);
    await unmountAll();
    expect(workbook.watchers).toBe(0);
  });
});
