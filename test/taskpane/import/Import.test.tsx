/** @jest-environment jsdom */
import { writeHtml } from "../../../src/files/html/write";
import { writeText } from "../../../src/files/text/write";
import type { Report } from "../../../src/report";
import { FakeWorkbook } from "../../support/pane/fakeWorkbook";
import { chooseFile, fileOf } from "../../support/pane/files";
import { openPane } from "../../support/pane/openPane";
import { click, get, has, perform, type, unmountAll, visibleText } from "../../support/pane/render";
import { change, filled as figures, reportOf, zeros } from "../../support/pane/reports";
import { noTexts } from "../../support/pane/texts";

afterEach(unmountAll);

// Amounts of money are decimals, as a sheet is read.
const filled = change(figures, "disclosure", "fees", "amount", "0");
const blank: Report = { ...reportOf({ agency: "高平镇", kind: "township", year: 2023 }, null), narrative: noTexts };
const figure = (report: Report | null, row: string, column: string) => {
  const table = report?.tables.requests;
  return table?.cells[table.form.cells.findIndex((cell) => cell.row === row && cell.column === column)]?.value;
};

async function openImport(report: Report | null): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook(report);
  await openPane(workbook);
  await click("button", "导入现有报告");
  return workbook;
}

/** Pastes into the box, as the browser does. */
async function paste(flavours: Readonly<Record<string, string>>): Promise<void> {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  Object.defineProperty(event, "clipboardData", { value: { getData: (kind: string) => flavours[kind] ?? "" } });
  await perform(() => void get("textbox", "粘贴内容").dispatchEvent(event));
}

/** Drops files onto the zone for them. */
async function drop(...files: readonly File[]): Promise<void> {
  const zone = document.querySelector(".nb-drop");
  if (!zone) throw new Error("there is no zone for files");
  for (const name of ["dragover", "drop"]) {
    const event = new Event(name, { bubbles: true, cancelable: true });
    Object.defineProperty(event, "dataTransfer", { value: { files } });
    await perform(() => void zone.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
  }
}

async function tick(name: string): Promise<void> {
  const labels = [...document.querySelectorAll("label")].filter((label) => label.textContent.includes(name));
  if (labels.length !== 1 || !labels[0]) throw new Error(`${labels.length} ticks ${name}`);
  await perform(() => labels[0]?.querySelector("input")?.click());
}

describe("导入 into an empty workbook", () => {
  it("shows what was understood, and builds the sheets by one click", async () => {
    const workbook = await openImport(null);
    await chooseFile(fileOf("年报.txt", writeText(filled)));
    expect(visibleText()).toContain("高平镇 · 2023 年 · 2021 版格式来自文件“年报.txt”");
    expect(visibleText()).toContain("表三 依申请公开读到 175 格");
    expect(document.activeElement?.textContent).toBe("导入现有报告");
    expect(workbook.requests).not.toContain("build");
    await click("button", "导入并建表");
    expect(workbook.plans).toMatchObject([{ agency: "高平镇", kind: "township", year: 2023, totals: "formula" }]);
    expect(figure(workbook.plans[0]?.fill ?? null, "granted", "person")).toBe(21);
    expect(visibleText()).toContain("已建立 4 张工作表，填入 200 格。");
    expect(get("heading", "高平镇").tagName).toBe("H2");
    expect(document.activeElement?.getAttribute("role")).toBe("tabpanel");
    await click("button", "导入现有报告");
    expect(has("textbox", "粘贴内容")).toBe(true);
  });

  it("asks for what the report does not say, with the checks of 新建", async () => {
    const workbook = await openImport(null);
    const table = writeText(filled);
    await paste({ "text/plain": table.slice(table.indexOf("\n") + 1) });
    expect(visibleText()).toContain("未写机关名称 · 未写年度");
    await click("button", "导入并建表");
    expect(visibleText()).toContain("请填写机关名称。");
    expect(document.activeElement).toBe(get("textbox", "机关名称"));
    await type("机关名称", "高平镇");
    await type("年度", "2018");
    await click("button", "导入并建表");
    expect(visibleText()).toContain("其他年度没有对应的格式");
    await type("年度", "2023");
    await click("button", "导入并建表");
    expect(workbook.plans).toMatchObject([{ agency: "高平镇", kind: "township", year: 2023 }]);
  });

  it("builds the sheets of the edition that the year asks for", async () => {
    const old = reportOf({ agency: "高平镇", kind: "township", year: 2019 }, 1);
    const workbook = await openImport(null);
    await chooseFile(fileOf("2019.txt", writeText(old)));
    expect(visibleText()).toContain("会照 2019 年建表");
    await click("button", "导入并建表");
    expect(workbook.plans[0]?.year).toBe(2019);
    expect(workbook.plans[0]?.fill?.tables.disclosure?.form).toBe(old.tables.disclosure?.form);
  });

  it("does not put figures of another edition into cells that mean something else", async () => {
    const old = reportOf({ agency: "高平镇", kind: "township", year: 2019 }, 1);
    const workbook = await openImport(null);
    await chooseFile(fileOf("错版.txt", writeText({ ...old, year: 2023 }).replace("2019年政府", "2023年政府")));
    expect(visibleText()).toContain("表二、表三不是 2021 版格式，不会导入");
    await click("button", "导入并建表");
    expect(workbook.plans[0]?.fill?.tables).toMatchObject({ disclosure: null, requests: null });
  });

  it("leaves totals as they are where formulas would hide that they are wrong", async () => {
    const workbook = await openImport(null);
    await chooseFile(fileOf("年报.txt", writeText(change(filled, "requests", "handled", "person", 99))));
    expect(visibleText()).toContain("总计格按原数写入");
    await click("button", "导入并建表");
    expect(workbook.plans[0]?.totals).toBe("typed");
  });

  it("says why a file cannot be read, and stays", async () => {
    await openImport(null);
    await chooseFile(fileOf("年报.doc", "x"));
    expect(visibleText()).toContain("“年报.doc”不能用：不能读 .doc 文件，请另存为 .docx 后再试。");
    await drop(fileOf("大.txt", new Uint8Array(5 * 1024 * 1024 + 1)));
    expect(visibleText()).toContain("“大.txt”超过 5 MB");
    expect(has("textbox", "粘贴内容")).toBe(true);
  });

  it("takes a dropped file, a paste of a web page, and a text that is typed", async () => {
    await openImport(null);
    await drop(fileOf("年报.txt", writeText(filled)));
    expect(visibleText()).toContain("来自文件“年报.txt”");
    await click("button", "换一份");
    await paste({ "text/html": writeHtml(filled), "text/plain": "表格" });
    expect(visibleText()).toContain("来自粘贴的内容");
    await click("button", "换一份");
    await type("粘贴内容", "别的文字");
    await click("button", "读取");
    expect(visibleText()).toContain("没有认出年报的表格和标题");
    await type("粘贴内容", writeText(filled));
    await click("button", "读取");
    expect(visibleText()).toContain("表三 依申请公开读到 175 格");
  });

  it("takes a paste into a text that is being written for a part of it, and one over all of it for a report", async () => {
    await openImport(null);
    await type("粘贴内容", "写到一半");
    const box = get("textbox", "粘贴内容") as HTMLTextAreaElement;
    box.setSelectionRange(2, 2);
    await paste({ "text/plain": writeText(filled) });
    expect(has("textbox", "粘贴内容")).toBe(true);
    box.select();
    await paste({ "text/plain": "也不是报告" });
    expect(visibleText()).toContain("没有认出年报的表格和标题");
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
    await paste({ "text/plain": writeText(filled) });
    expect(visibleText()).toContain("来自粘贴的内容");
  });

  it("leads back to the first screen, and forgets what was read", async () => {
    await openImport(null);
    await chooseFile(fileOf("年报.txt", writeText(filled)));
    await click("button", "返回");
    expect(has("heading", "开始一份年报")).toBe(true);
    await click("button", "导入现有报告");
    expect(has("textbox", "粘贴内容")).toBe(true);
  });
});

describe("导入 into a workbook with a report", () => {
  it("fills what is blank, in one step, and takes it back exactly", async () => {
    const workbook = await openImport(blank);
    await chooseFile(fileOf("年报.txt", writeText(filled)));
    expect(visibleText()).toContain("空着、将填入：200 格、9 段文字");
    await click("button", "导入 209 处");
    expect(workbook.writes).toHaveLength(1);
    expect(visibleText()).toContain("已导入：填入 209 格，覆盖 0 格，保留现有 0 格。");
    expect(visibleText()).toContain("175/175 格");
    workbook.failNext("writeCells", "GeneralException", "Excel 没能撤回，请再试一次。");
    await click("button", "撤回");
    expect(visibleText()).toContain("Excel 没能撤回");
    await click("button", "撤回");
    expect(workbook.writes).toHaveLength(2);
    expect(visibleText()).toContain("已撤回，恢复成导入前的内容。");
    expect(visibleText()).toContain("0/175 格");
  });

  it("shows what differs side by side, and overwrites nothing without a tick", async () => {
    const present = change(change(filled, "requests", "granted", "person", 12), "requests", "new", "legal", null);
    const workbook = await openImport(present);
    await chooseFile(fileOf("年报.txt", writeText(filled)));
    expect(visibleText()).toContain("（一）予以公开 自然人1221");
    expect(visibleText()).toContain("相同：198 格、9 段文字");
    await click("button", "导入 1 处");
    expect(workbook.writes[0]?.map(({ from, to }) => [from, to])).toEqual([[null, 0]]);
    expect(visibleText()).toContain("填入 1 格，覆盖 0 格，保留现有 1 格");
  });

  it("overwrites what is ticked, and counts it", async () => {
    const present = change(change(filled, "requests", "granted", "person", 12), "requests", "new", "person", 35);
    const workbook = await openImport(present);
    await chooseFile(fileOf("年报.txt", writeText(filled)));
    expect(get("button", "导入 0 处").getAttribute("aria-disabled")).toBe("true");
    await tick("（一）予以公开 自然人");
    await click("button", "导入 1 处");
    expect(workbook.writes[0]?.map(({ from, to }) => [from, to])).toEqual([[12, 21]]);
    expect(visibleText()).toContain("填入 0 格，覆盖 1 格，保留现有 1 格");
  });

  it("ticks all and none by one click, texts as well", async () => {
    const present = change({ ...filled, narrative: zeros.narrative }, "requests", "granted", "person", 12);
    const other = { ...filled, narrative: { ...filled.narrative, other: { text: "没有其他事项。", parts: {} } } };
    const workbook = await openImport(present);
    await chooseFile(fileOf("年报.txt", writeText(other)));
    await click("button", "全选");
    expect(has("button", "导入 2 处")).toBe(true);
    await click("button", "全不选");
    expect(has("button", "导入 0 处")).toBe(true);
    await tick("六、其他需要报告的事项");
    await click("button", "导入 1 处");
    expect(workbook.writes[0]).toMatchObject([{ kind: null, to: { text: "没有其他事项。" } }]);
  });

  it("warns of another agency and year first, and leaves the decision to the user", async () => {
    await openImport(blank);
    await chooseFile(fileOf("年报.txt", writeText({ ...filled, agency: "竹溪湾镇", year: 2022 })));
    expect(visibleText()).toContain("报告的机关是“竹溪湾镇”，工作簿里是“高平镇”");
    expect(visibleText()).toContain("报告是 2022 年的，工作簿里是 2023 年的");
    expect(visibleText()).toContain("请返回后在“上年报告”里选择");
    expect(has("button", "仍然导入")).toBe(true);
  });

  it("refuses another edition, and says what to do", async () => {
    const workbook = await openImport(filled);
    await chooseFile(fileOf("2019.txt", writeText(reportOf({ agency: "高平镇", kind: "township", year: 2019 }, 1))));
    expect(visibleText()).toContain("请新建一个空白工作簿，再打开年报助手导入。");
    expect(has("button", "导入 ")).toBe(false);
    expect(workbook.writes).toEqual([]);
  });

  it("has nothing to do where all is the same", async () => {
    await openImport(filled);
    await chooseFile(fileOf("年报.txt", writeText(filled)));
    expect(visibleText()).toContain("没有可导入的：");
    expect(has("button", "导入 0 处")).toBe(false);
  });

  it("writes nothing where a cell has changed meanwhile, and compares again", async () => {
    const workbook = await openImport(blank);
    await chooseFile(fileOf("年报.txt", writeText(filled)));
    workbook.edit(change(blank, "requests", "granted", "person", 12), true);
    await click("button", "导入 209 处");
    expect(visibleText()).toContain("D6 的内容刚刚变了，没有改动。");
    expect(workbook.writes).toEqual([]);
    expect(visibleText()).toContain("（一）予以公开 自然人1221");
    expect(has("button", "导入 208 处")).toBe(true);
  });

  it("says the sentence of Excel where it refuses, and keeps what was chosen", async () => {
    const workbook = await openImport(blank);
    await chooseFile(fileOf("年报.txt", writeText(filled)));
    workbook.failNext("writeCells", "AccessDenied", "工作表或工作簿受保护，无法写入数据。");
    await click("button", "导入 209 处");
    expect(visibleText()).toContain("受保护，无法写入数据。");
    await click("button", "导入 209 处");
    expect(workbook.writes).toHaveLength(1);
  });

  it("offers texts that have no cell of their own for copying", async () => {
    await openImport(blank);
    const unparted = { ...filled.narrative, problems: { text: "一是公开不及时。", parts: {} } };
    await chooseFile(fileOf("年报.txt", writeText({ ...filled, narrative: unparted })));
    expect(visibleText()).toContain("不会写入，可以复制后自己粘贴");
    const written: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void written.push(text)) } });
    await click("button", "复制 五、存在的主要问题及改进情况");
    expect(written).toEqual(["一是公开不及时。"]);
    expect(visibleText()).toContain("已复制“五、存在的主要问题及改进情况”的文字。");
  });

  it("keeps what was read and ticked while another place is looked at", async () => {
    await openImport(change(filled, "requests", "granted", "person", 12));
    await chooseFile(fileOf("年报.txt", writeText(filled)));
    await tick("（一）予以公开 自然人");
    await click("tab", "审核");
    await click("tab", "填报");
    expect(has("button", "导入 1 处")).toBe(true);
  });
});
