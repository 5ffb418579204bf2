/** @jest-environment jsdom */
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, perform, unmountAll, visibleText } from "../../support/pane/render";
import { broken, change } from "../../support/pane/reports";

afterEach(unmountAll);

const open = async (report = broken): Promise<FakeWorkbook> => {
  const workbook = new FakeWorkbook(report);
  await openPane(workbook, "review");
  await click("button", "审核意见");
  return workbook;
};
const text = (): string => (get("textbox", "审核意见全文") as HTMLTextAreaElement).value;

describe("审核意见", () => {
  it("opens with the focus on its heading, and gives it back", async () => {
    await open();
    expect(document.activeElement).toBe(get("heading", "审核意见"));
    await click("button", "返回问题列表");
    expect(document.activeElement).toBe(get("button", "审核意见"));
  });

  it("looks at the workbook again, and follows it", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "review");
    const before = workbook.requests.length;
    await click("button", "审核意见");
    expect(workbook.requests.slice(before)).toEqual(["review"]);
    expect(text()).toContain("一＋二＝5");
    await perform(() => workbook.edit(change(broken, "requests", "new", "person", 6)));
    expect(text()).toContain("一＋二＝6");
  });

  it("is copied, or selected where that is forbidden", async () => {
    const copied: string[] = [];
    const clipboard = { writeText: (value: string) => Promise.resolve(void copied.push(value)) };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
    await open();
    await click("button", "复制全文");
    expect(copied).toEqual([text()]);
    expect(visibleText()).toContain("审核意见已复制");
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    await click("button", "复制全文");
    expect(visibleText()).toContain("请按 Ctrl+C");
    expect(document.activeElement).toBe(get("textbox", "审核意见全文"));
  });

  it("is written into a sheet, which is replaced only with a yes", async () => {
    const workbook = await open();
    await click("button", "写入工作表");
    expect(visibleText()).toContain("已写入工作表“审核意见”");
    const first = workbook.tools.sheets.get("审核意见");
    await click("button", "写入工作表");
    expect(visibleText()).toContain("工作簿里已经有“审核意见”。");
    expect(workbook.tools.sheets.get("审核意见")).toBe(first);
    await click("button", "取消");
    expect(has("button", "替换它")).toBe(false);
    await click("button", "写入工作表");
    await click("button", "另存一张");
    expect([...workbook.tools.sheets.keys()]).toEqual(["审核意见", "审核意见 (2)"]);
    await click("button", "写入工作表");
    await click("button", "替换它");
    expect(workbook.tools.sheets.get("审核意见")).not.toBe(first);
    expect(has("button", "替换它")).toBe(false);
  });

  it("says why it was not written", async () => {
    const workbook = await open();
    workbook.tools.failNext("AccessDenied", "工作簿受保护。");
    await click("button", "写入工作表");
    expect(visibleText()).toContain("工作簿受保护。");
    expect(has("button", "替换它")).toBe(false);
  });
});
