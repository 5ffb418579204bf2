/** @jest-environment jsdom */
import { writeReportJson } from "../../../src/files/json/write";
import { writeText } from "../../../src/files/text/write";
import type { Report } from "../../../src/report";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { chooseFile, fileOf } from "../../support/pane/files";
import { openPane } from "../../support/pane/openPane";
import { click, has, unmountAll, visibleText } from "../../support/pane/render";
import { filled, previousOf } from "../../support/pane/reports";

afterEach(unmountAll);

const lastYear = previousOf(filled);
async function openWith(report: Report, previous: Report | null): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook(report, previous && writeText(previous));
  await openPane(workbook);
  return workbook;
}

describe("choosing last year's report", () => {
  it.each<[string, string]>([
    ["上年.txt", writeText(lastYear)],
    ["上年.json", writeReportJson(lastYear)],
  ])("shows what %s is before anything is kept, and then compares with it", async (name, content) => {
    const workbook = await openWith(filled, null);
    expect(visibleText()).toContain("选上一年的年报");
    await chooseFile(fileOf(name, content));
    expect(visibleText()).toContain(`高平镇 · 2022 年来自文件“${name}”`);
    expect(document.activeElement?.textContent).toContain("高平镇 · 2022 年");
    expect(workbook.requests).not.toContain("keepPrevious");
    await click("button", "用作上年报告");
    expect(visibleText()).toContain("已保存到工作表“上年报告”。");
    expect(visibleText()).toContain("已用于跨年核对");
    await click("tab", "审核");
    expect(visibleText()).not.toContain("Y-1");
  });

  it("reads a file in the encoding of older editors", async () => {
    await openWith(filled, null);
    await chooseFile(fileOf("gbk.txt", gb18030("高平镇2022年政府信息公开工作年度报告", lastYear)));
    expect(visibleText()).toContain("高平镇 · 2022 年");
  });

  it.each<[string, Partial<Report>, string]>([
    ["another agency", { agency: "竹溪湾镇" }, "机关是“竹溪湾镇”，与本报告的“高平镇”不同。"],
    ["the wrong year", { year: 2021 }, "这是 2021 年的报告，本报告需要 2022 年的。"],
  ])("warns of %s, and leaves the decision to the user", async (_, parts, warning) => {
    const workbook = await openWith(filled, null);
    await chooseFile(fileOf("上年.txt", writeText({ ...lastYear, ...parts })));
    expect(visibleText()).toContain(warning);
    expect(has("button", "用作上年报告")).toBe(false);
    await click("button", "仍然保存");
    expect(workbook.requests).toContain("keepPrevious");
    expect(visibleText()).toContain(warning);
    expect(visibleText()).toContain("所以没有用它核对。");
  });

  it("asks before it replaces one that is there", async () => {
    const workbook = await openWith(filled, previousOf(filled, 5));
    await chooseFile(fileOf("上年.txt", writeText(lastYear)));
    await click("button", "用作上年报告");
    expect(visibleText()).toContain("替换后，原来的内容会被删除。");
    await click("button", "取消");
    expect(visibleText()).toContain("已用于跨年核对");
    await chooseFile(fileOf("上年.txt", writeText(lastYear)));
    await click("button", "用作上年报告");
    await click("button", "替换");
    expect(visibleText()).toContain("已保存到工作表“上年报告”。");
    expect(workbook.requests.filter((request) => request === "keepPrevious")).toHaveLength(3);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["上年.doc", "x", "“上年.doc”不能用：不能读 .doc 文件，请另存为 .docx 后再试。"],
    ["上年.pdf", "%PDF", "“上年.pdf”不能用：不能读 .pdf 文件"],
    ["上年.xlsx", "PK", "“上年.xlsx”不能用：文件不完整或已损坏"],
    ["空.txt", "", "“空.txt”不能用：文件是空的"],
    ["别的.txt", "今天天气很好。", "“别的.txt”不能用：没有找到年报的表格和标题"],
    ["坏.json", "{", "“坏.json”不能用："],
    ["改名.txt", new Uint8Array([0x50, 0x4b, 0x03, 0x04]), "这不是文本文件"],
  ])("says in one sentence why %s will not do", async (name, content, sentence) => {
    const workbook = await openWith(filled, null);
    await chooseFile(fileOf(name, content));
    expect(visibleText()).toContain(sentence);
    expect(has("button", "选择文件")).toBe(true);
    expect(workbook.requests).not.toContain("keepPrevious");
  });

  it("does not read what is too large to be a report, and says so of one that cannot be read", async () => {
    await openWith(filled, null);
    await chooseFile(Object.defineProperty(fileOf("大.txt", ""), "size", { value: 6 * 1024 * 1024 }));
    expect(visibleText()).toContain("“大.txt”超过 5 MB");
    const locked = fileOf("锁.txt", "");
    await chooseFile(Object.defineProperty(locked, "arrayBuffer", { value: () => Promise.reject(new Error("no")) }));
    expect(visibleText()).toContain("“锁.txt”没有读出来");
  });

  it("says what is missing in it", async () => {
    await openWith(filled, null);
    const partial = { ...lastYear, tables: { ...lastYear.tables, remedies: null } };
    await chooseFile(fileOf("上年.txt", writeText(partial)));
    expect(visibleText()).toContain("没有读到表四。");
  });

  it("says when the sheet 上年报告 holds no report", async () => {
    await openPane(new FakeWorkbook(filled, "备忘：明年再补"));
    expect(visibleText()).toContain("工作表“上年报告”里没有认出年报");
    expect(has("button", "上年结转填入")).toBe(false);
  });

  it("keeps the choice when Excel refuses", async () => {
    const workbook = await openWith(filled, null);
    await chooseFile(fileOf("上年.txt", writeText(lastYear)));
    workbook.failNext("keepPrevious", "AccessDenied", "工作簿受保护，无法保存上年报告。");
    await click("button", "用作上年报告");
    expect(visibleText()).toContain("无法保存上年报告");
    expect(has("button", "用作上年报告")).toBe(true);
  });
});

/** Text of a report whose title is all that is not ASCII, in GB18030. */
function gb18030(title: string, report: Report): Uint8Array {
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const sign = new TextDecoder("gb18030").decode(new Uint8Array([lead, trail]));
      codes.set(sign, [lead, trail]);
    }
  }
  for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
    for (const lead of [0xa1, 0xa2, 0xa3]) {
      codes.set(new TextDecoder("gb18030").decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  const text = writeText(report);
  expect(text).toContain(title);
  return new Uint8Array([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0) & 0x7f]));
}
