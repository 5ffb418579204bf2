/** @jest-environment jsdom */
import { writeText } from "../../../src/files/text/write";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, perform, unmountAll, visibleText } from "../../support/pane/render";
import { broken, change, zeros } from "../../support/pane/reports";

const saved: { name: string; file: Blob }[] = [];
const copied: string[] = [];

beforeEach(() => {
  saved.length = 0;
  copied.length = 0;
  let file = new Blob([]);
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return "blob:report";
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file });
  });
  setClipboard((text) => Promise.resolve(void copied.push(text)));
});
afterEach(unmountAll);

function setClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
}

const previewed = (): string => (get("textbox", "全文预览") as HTMLTextAreaElement).value;

describe("导出 of a clean report", () => {
  it("shows the whole text and copies it", async () => {
    await openPane(new FakeWorkbook(zeros), "export");
    expect(visibleText()).toContain("检查通过，可以导出正式文本。");
    expect(previewed()).toBe(writeText(zeros));
    await click("button", "复制全文");
    expect(copied).toEqual([writeText(zeros)]);
    expect(visibleText()).toContain("全文已复制");
  });

  it("selects the text and says what to press where nothing can be copied", async () => {
    await openPane(new FakeWorkbook(zeros), "export");
    setClipboard(() => Promise.reject(new Error("blocked")));
    document.execCommand = () => false;
    await click("button", "复制全文");
    expect(visibleText()).toContain("请按 Ctrl+C");
    expect(document.activeElement).toBe(get("textbox", "全文预览"));
  });

  it("asks for a download and does not claim that it worked", async () => {
    await openPane(new FakeWorkbook(zeros), "export");
    await click("button", "下载 .txt");
    expect(saved[0]?.name).toBe("高平镇2023年政府信息公开工作年度报告.txt");
    expect(saved[0] && (await readBlob(saved[0].file)).replace(/\r\n/g, "\n")).toBe(writeText(zeros));
    expect(visibleText()).toContain("已请求下载“高平镇2023年政府信息公开工作年度报告.txt”。如果没有看到文件");
  });

  it("writes the text to a sheet, or says why not", async () => {
    const workbook = new FakeWorkbook(zeros);
    await openPane(workbook, "export");
    workbook.failNext("writeTextSheet", "AccessDenied", "工作簿受保护，无法写入工作表。");
    await click("button", "写入工作表");
    expect(visibleText()).toContain("工作簿受保护，无法写入工作表。");
    expect(workbook.textSheets.size).toBe(0);
    await click("button", "写入工作表");
    expect([...workbook.textSheets]).toEqual([["报告正文", writeText(zeros)]]);
    expect(visibleText()).toContain("已写入工作表“报告正文”");
    expect(visibleText()).not.toContain("工作簿受保护");
  });

  it("lists what it corrects by itself", async () => {
    const { disclosure } = zeros.tables;
    const cells = (disclosure?.cells ?? []).map((cell, at) => (at < 2 ? { ...cell, dress: "０" } : cell));
    const tables = { ...zeros.tables, disclosure: disclosure && { ...disclosure, cells } };
    await openPane(new FakeWorkbook({ ...zeros, tables }), "export");
    expect(document.querySelector("details")?.textContent).toContain("导出时自动更正 2 处");
    expect(document.querySelectorAll("details li")).toHaveLength(2);
  });
});

describe("导出 while errors are open", () => {
  it("gives a draft only, by all three ways", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "export");
    const draft = writeText(broken, { openErrors: 2 });
    expect(visibleText()).toContain("还有 2 项强制性问题，现在只能导出草稿");
    expect(previewed()).toBe(draft);
    await click("button", "复制草稿");
    await click("button", "下载 .txt");
    await click("button", "写入工作表");
    expect(copied).toEqual([draft]);
    expect(saved[0]?.name).toContain("（草稿）");
    expect([...workbook.textSheets]).toEqual([["报告正文（草稿）", draft]]);
  });

  it("becomes the finished text as soon as the last error is corrected", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "export");
    await perform(() => workbook.edit(zeros));
    expect(previewed()).toBe(writeText(zeros));
    expect(has("button", "复制全文")).toBe(true);
  });

  it("counts blanks, and leads to the findings", async () => {
    await openPane(new FakeWorkbook(change(zeros, "disclosure", "licences", "decisions", null)), "export");
    expect(visibleText()).toContain("空格也算在内");
    await click("button", "查看问题");
    expect(get("tab", "审核").getAttribute("aria-selected")).toBe("true");
  });
});
