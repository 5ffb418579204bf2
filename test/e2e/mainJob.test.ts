import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { tableOf, editionFor, type TableForm } from "../../src/form";
import { readReportJson } from "../../src/files/json/read";
import { writeText } from "../../src/files/text/write";
import { highlightLooks } from "../../src/sheets";
import { columnLetters, printedValue, type FilledTable } from "../../src/report";
import { valueOf } from "../support/excel/stage";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/**
 * The main job, as a clerk does it in the browser: build the sheets, type the figures with one digit wrong, see the
 * highlight and the finding, correct it, see both go, take the text away. The pictures are in test-results/pictures.
 */

jest.setTimeout(180_000);

const root = resolve(__dirname, "../..");
const sample = valueOf(readReportJson(readFileSync(join(root, "assets/sample/zhuxiwan-2025.json"), "utf8"), null));
const edition = editionFor(2025);
const pictures = join(root, "test-results/pictures");

let open: OpenWorkbench;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  open = await openWorkbench({ width: 1400, height: 900 });
});
afterAll(async () => {
  await open.close();
});

const picture = (name: string): Promise<Buffer> => open.page.screenshot({ path: join(pictures, `${name}.png`) });

/** A click into the sheet, as after each use of the pane: the keyboard goes where the last click went. */
const clickSheet = (): Promise<void> => open.page.mouse.click(500, 500);

/** Types a value into a cell by the keyboard. */
async function type(sheet: string, address: string, text: string): Promise<void> {
  await open.page.evaluate((wanted) => window.workbench?.select(wanted), `'${sheet}'!${address}`);
  await open.page.keyboard.type(text);
  await open.page.keyboard.press("Enter");
}

async function typeFigures(form: TableForm, table: FilledTable): Promise<void> {
  const totals = new Set(form.equations.filter(({ actual }) => actual.length === 1).map(({ actual }) => actual[0]));
  for (const place of form.places) {
    const value = table.cells[place.cell ?? -1]?.value;
    const isTyped = !totals.has(place.cell) && value !== 0 && value !== "0";
    const address = `${columnLetters(place.column)}${place.row + 1}`;
    if (isTyped) await type(form.sheetName, address, printedValue(value ?? null));
  }
}

/** Puts the texts into 正文: what is tested here are the figures, and a keyboard has no Chinese. */
async function writeTexts(): Promise<void> {
  const { overall, problems, other } = sample.narrative;
  const lead = overall.text.slice(0, overall.text.indexOf("\n"));
  const texts = [lead, ...Object.values(overall.parts), ...Object.values(problems.parts), other.text];
  await open.page.evaluate((wanted) => {
    const { spreadsheet } = window.workbench ?? missing();
    const sheet = spreadsheet.sheets().find(({ name }) => name === "正文")?.id ?? "";
    const labels = spreadsheet.readCells(sheet, { row: 0, column: 0, rows: 40, columns: 1 });
    const rows = labels.flatMap(([label], row) =>
      /^(概述|（.）|存在问题|改进情况|内容)/.test(label?.text ?? "") ? [row] : [],
    );
    const isText = (row: number): boolean => labels[row]?.[0]?.text.startsWith("（数据") === false;
    rows.filter(isText).forEach((row, index) => {
      const value = wanted[index] ?? "";
      spreadsheet.writeCells(sheet, { row, column: 1, rows: 1, columns: 1 }, [[{ kind: "value", value }]]);
    });
    function missing(): never {
      throw new Error("The page is not ready.");
    }
  }, texts);
}

const fillOf = (sheet: string, row: number, column: number): Promise<string | undefined> =>
  open.page.evaluate(
    async ([name, r, c]) => {
      await window.workbench?.spreadsheet.settle();
      const id = window.workbench?.spreadsheet.sheets().find((candidate) => candidate.name === name)?.id ?? "";
      return (await window.workbench?.spreadsheet.displayedColors(id, r, c))?.fill.toUpperCase();
    },
    [sheet, row, column] as const,
  );

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); !(await condition());) {
    if (Date.now() - start > 15_000) throw new Error("waited 15 s in vain");
    await open.page.waitForTimeout(50);
  }
}

/** The requests since the last call, the library's own clean-up left out. */
async function takeRequests(): Promise<{ readonly all: number; readonly writing: number }> {
  return open.page.evaluate(() => {
    const requests = (window.workbench?.host.requests ?? []).filter((request) => !request.isCleanup);
    window.workbench?.host.clearRequests();
    return { all: requests.length, writing: requests.filter((request) => request.wrote).length };
  });
}

const requests = tableOf(edition, "requests");
const [wrongRow, wrongColumn] = [5, 3]; // （一）予以公开 of 自然人: D6

test("the sheets are built in two requests, beside the pane", async () => {
  await open.pane.getByText("新建年报").first().waitFor();
  await picture("1-first-open");
  await open.pane.getByRole("button", { name: /新建年报/ }).click();
  await open.pane.getByLabel("机关名称").fill(sample.agency ?? "");
  await open.pane.getByLabel("年度").fill(String(sample.year));
  await picture("2-new-report");
  await takeRequests();
  await open.pane.getByRole("button", { name: "建立工作表" }).click();
  await until(() => open.page.evaluate(() => window.workbench?.spreadsheet.sheets().length === 5));
  await open.pane.getByText("填写进度").waitFor();
  const { writing } = await takeRequests();
  expect(writing).toBe(1);
  await picture("3-built");
});

test("figures are typed, and the rest is filled with 0", async () => {
  await writeTexts();
  await clickSheet();
  for (const form of edition.tables) {
    const table = sample.tables[form.id];
    if (table) await typeFigures(form, table);
  }
  await open.pane.getByRole("button", { name: "其余填 0" }).first().click();
  await until(async () => (await fillOf(requests.sheetName, 27, 8)) === "");
  await open.pane.getByRole("tab", { name: /审核/ }).click();
  await open.pane.getByText("没有发现问题").first().waitFor();
  await picture("4-complete");
});

test("a wrong digit lights up at once, in the sheet and in the pane, and goes dark when corrected", async () => {
  await open.page.evaluate((name) => window.workbench?.select(`'${name}'!A1`), requests.sheetName);
  await clickSheet();
  await takeRequests();
  await type(requests.sheetName, "D6", "6");
  const sentence = "表三「自然人」列：一＋二＝26，（七）＋四＝23，差 3";
  await open.pane.getByText(sentence).waitFor();
  expect((await takeRequests()).writing).toBe(0);
  const { relation } = highlightLooks;
  for (const row of [3, 4, 26, 27]) expect(await fillOf(requests.sheetName, row, wrongColumn)).toBe(relation.fill);
  expect(await fillOf(requests.sheetName, wrongRow, wrongColumn)).toBe("");
  await open.page.evaluate((name) => window.workbench?.select(`'${name}'!A1`), requests.sheetName);
  await picture("5-wrong-digit");
  await open.pane.getByText(sentence).click();
  await until(() => open.page.evaluate(() => window.workbench?.spreadsheet.selection().area.column === 3));
  await clickSheet();
  await type(requests.sheetName, "D6", "9");
  await open.pane.getByText("没有发现问题").first().waitFor();
  for (const row of [3, 4, 26, 27]) expect(await fillOf(requests.sheetName, row, wrongColumn)).not.toBe(relation.fill);
  await picture("6-corrected");
});

test("undo brings the wrong digit back into the list, redo takes it out again", async () => {
  await open.page.keyboard.press("Control+z");
  await open.pane.getByText("差 3").first().waitFor();
  await open.page.keyboard.press("Control+y");
  await open.pane.getByText("没有发现问题").first().waitFor();
});

test("the finished text is that of the sample", async () => {
  await open.pane.getByRole("tab", { name: /导出/ }).click();
  await open.pane.getByText("纯文本", { exact: true }).click();
  const preview = open.pane.getByLabel("全文预览");
  await preview.waitFor();
  expect(await preview.inputValue()).toBe(writeText(sample));
  await picture("7-export");
  await open.pane.getByText("TXT", { exact: true }).click();
  const [download] = await Promise.all([
    open.page.waitForEvent("download"),
    open.pane.getByRole("button", { name: "下载 文本文件" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("竹溪湾镇2025年政府信息公开工作年度报告.txt");
  expect(readFileSync(await download.path(), "utf8").replace(/^\ufeff/, "")).toBe(
    writeText(sample).replace(/\n/g, "\r\n"),
  );
  await open.pane.getByRole("button", { name: "写入工作表" }).click();
  await open.pane.getByText("已写入工作表“报告正文”").waitFor();
  await picture("8-text-sheet");
});

test("nothing was asked of another origin, and no page failed", () => {
  expect(open.errors).toEqual([]);
});
