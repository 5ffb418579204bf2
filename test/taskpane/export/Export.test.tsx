/** @jest-environment jsdom */
import type { Draft } from "../../../src/files/writers";
import { writeHtmlFragment } from "../../../src/files/html/write";
import { writeText } from "../../../src/files/text/write";
import type { Report } from "../../../src/report";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, perform, unmountAll, visibleText } from "../../support/pane/render";
import { broken, change, zeros } from "../../support/pane/reports";

// What the library makes is tested with it; here it can be held back and fail.
const writeWord = jest.fn<Promise<Uint8Array>, [Report, Partial<Draft>]>();
jest.mock("../../../src/files/docx/write", () => ({
  writeWord: (report: Report, draft: Partial<Draft>) => writeWord(report, draft),
}));

const saved: { name: string; file: Blob }[] = [];
const copied: string[] = [];

beforeEach(() => {
  saved.length = 0;
  copied.length = 0;
  writeWord.mockReset().mockResolvedValue(new Uint8Array([1, 2, 3]));
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

/** A clipboard that takes plain text only; what takes both is tested in copyContent. */
function setClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

/** The old command, as a browser runs it: the page says what is copied. */
function setCommand(): Record<string, string> {
  const given: Record<string, string> = {};
  document.execCommand = () => {
    sendCopy(document.body, given);
    return true;
  };
  return given;
}

function sendCopy(target: Element, given: Record<string, string>): void {
  const event = new Event("copy", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { setData: (type: string, text: string) => void (given[type] = text) } });
  target.dispatchEvent(event);
}

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
}

const paper = (): HTMLElement => get("region", "全文预览");
const previewedText = (): string => (get("textbox", "全文预览") as HTMLTextAreaElement).value;

describe("导出 of a clean report", () => {
  it("shows the whole report as it will look, and as plain text", async () => {
    await openPane(new FakeWorkbook(zeros), "export");
    expect(visibleText()).toContain("检查通过，可以导出正式文本。");
    expect(paper().querySelectorAll("table")).toHaveLength(3);
    expect(paper().querySelector("h1")?.textContent).toBe("高平镇2023年政府信息公开工作年度报告");
    await click("radio", "纯文本");
    expect(previewedText()).toBe(writeText(zeros));
    expect(has("region", "全文预览")).toBe(false);
  });

  it("copies what is seen: with its looks and as plain text", async () => {
    await openPane(new FakeWorkbook(zeros), "export");
    const given = setCommand();
    await click("button", "复制全文");
    expect(given).toEqual({ "text/plain": writeText(zeros), "text/html": writeHtmlFragment(zeros) });
    expect(visibleText()).toContain("全文已复制，可以粘贴到网站的编辑框或 Word");
    await click("radio", "纯文本");
    await click("button", "复制全文");
    expect(copied).toEqual([writeText(zeros)]);
    expect(visibleText()).toContain("全文已复制为纯文本");
  });

  it("selects the report and says what to press where nothing can be copied, and then copies all flavours", async () => {
    await openPane(new FakeWorkbook(zeros), "export");
    document.execCommand = () => false;
    await click("button", "复制全文");
    expect(visibleText()).toContain("请按 Ctrl+C");
    expect(document.activeElement).toBe(paper());
    const given: Record<string, string> = {};
    sendCopy(paper(), given);
    expect(given).toEqual({ "text/plain": writeText(zeros), "text/html": writeHtmlFragment(zeros) });
  });

  it("leaves the copy of a part to the browser", async () => {
    await openPane(new FakeWorkbook(zeros), "export");
    const heading = paper().querySelector("h2");
    if (heading) getSelection()?.selectAllChildren(heading);
    const given: Record<string, string> = {};
    sendCopy(paper(), given);
    expect(given).toEqual({});
  });

  it("asks for a download of a Word document first, and does not claim that it worked", async () => {
    await openPane(new FakeWorkbook(zeros), "export");
    await click("button", "下载 Word 文档");
    expect(saved[0]?.name).toBe("高平镇2023年政府信息公开工作年度报告.docx");
    expect(writeWord).toHaveBeenCalledWith(zeros, {});
    expect(visibleText()).toContain(
      "已请求下载“高平镇2023年政府信息公开工作年度报告.docx”。如果没有看到文件，请用“复制全文”，再粘贴到 Word。",
    );
  });

  it("asks for a text with the ends of lines that Windows wants", async () => {
    await openPane(new FakeWorkbook(zeros), "export");
    await click("radio", "TXT");
    expect(visibleText()).toContain("纯文字，表格各列用制表符隔开。");
    await click("button", "下载 文本文件");
    expect(saved[0]?.name).toBe("高平镇2023年政府信息公开工作年度报告.txt");
    expect(saved[0] && (await readBlob(saved[0].file)).replace(/^\ufeff/, "")).toBe(
      writeText(zeros).replace(/\n/g, "\r\n"),
    );
  });

  it("says that it is busy, and makes one file however often the button is clicked", async () => {
    let finish: (bytes: Uint8Array) => void = () => undefined;
    writeWord.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    await openPane(new FakeWorkbook(zeros), "export");
    await click("button", "下载 Word 文档");
    expect(visibleText()).toContain("正在生成 Word 文档…");
    await click("button", "正在生成");
    await click("radio", "网页");
    await click("button", "正在生成");
    expect(saved).toEqual([]);
    await perform(() => finish(new Uint8Array([1])));
    expect(saved.map(({ name }) => name)).toEqual(["高平镇2023年政府信息公开工作年度报告.docx"]);
    expect(writeWord).toHaveBeenCalledTimes(1);
    expect(has("button", "下载 网页")).toBe(true);
  });

  it("says in one sentence that a file was not made, and tries again", async () => {
    writeWord.mockRejectedValueOnce(new Error("Loading chunk 12 failed."));
    await openPane(new FakeWorkbook(zeros), "export");
    await click("button", "下载 Word 文档");
    expect(visibleText()).toContain("Word 文档没有生成成功，请检查网络后重试。");
    expect(visibleText()).not.toContain("chunk");
    expect(saved).toEqual([]);
    await click("button", "重试");
    expect(saved).toHaveLength(1);
    expect(visibleText()).not.toContain("没有生成成功");
    expect(visibleText()).toContain("已请求下载");
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
    expect(has("button", "下载 Word 文档")).toBe(true);
  });
});

describe("导出 while errors are open", () => {
  it("gives a draft only, by all ways", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "export");
    const draft = writeText(broken, { openErrors: 2 });
    expect(visibleText()).toContain("还有 2 项强制性问题，现在只能导出草稿");
    expect(paper().textContent).toContain("【草稿】还有 2 项强制性问题没有改正");
    const given = setCommand();
    await click("button", "复制草稿");
    expect(given).toEqual({ "text/plain": draft, "text/html": writeHtmlFragment(broken, { openErrors: 2 }) });
    await click("button", "下载草稿 Word 文档");
    expect(writeWord).toHaveBeenCalledWith(broken, { openErrors: 2 });
    expect(saved[0]?.name).toContain("（草稿）.docx");
    expect(visibleText()).toContain("如果没有看到文件，请用“复制草稿”");
    await click("button", "草稿写入工作表");
    expect([...workbook.textSheets]).toEqual([["报告正文（草稿）", draft]]);
    await click("radio", "纯文本");
    expect(previewedText()).toBe(draft);
  });

  it("becomes the finished report as soon as the last error is corrected, and stays where it was scrolled to", async () => {
    const workbook = new FakeWorkbook(broken);
    await openPane(workbook, "export");
    const before = paper();
    before.scrollTop = 120;
    await perform(() => workbook.edit(zeros));
    expect(paper()).toBe(before);
    expect(paper().scrollTop).toBe(120);
    expect(paper().textContent).not.toContain("草稿");
    expect(has("button", "复制全文")).toBe(true);
  });

  it("counts blanks, and leads to the findings", async () => {
    await openPane(new FakeWorkbook(change(zeros, "disclosure", "licences", "decisions", null)), "export");
    expect(visibleText()).toContain("空格也算在内");
    await click("button", "查看问题");
    expect(get("tab", "审核").getAttribute("aria-selected")).toBe("true");
  });
});
