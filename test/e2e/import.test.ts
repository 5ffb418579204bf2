import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeWord } from "../../src/files/docx/write";
import { writeHtml } from "../../src/files/html/write";
import { readReportJson } from "../../src/files/json/read";
import { writeText } from "../../src/files/text/write";
import { withCell } from "../../src/report";
import { valueOf } from "../support/excel/stage";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/**
 * A report that exists already is brought into the sheets: a Word file into an empty workbook, then a paste into the
 * workbook with figures, where nothing is overwritten without a tick. The pictures are in test-results/pictures.
 */

jest.setTimeout(120_000);

const root = resolve(__dirname, "../..");
const results = join(root, "test-results");
const sample = valueOf(readReportJson(readFileSync(join(root, "assets/sample/zhuxiwan-2025.json"), "utf8"), null));
const sheet = "表三 依申请公开";

let open: OpenWorkbench;
beforeAll(async () => {
  mkdirSync(join(results, "pictures"), { recursive: true });
  open = await openWorkbench({ width: 1400, height: 1300 });
});
afterAll(async () => {
  await open.close();
});

/** Takes a picture of the pane as a clerk has it, and as narrow as it gets. */
async function picture(name: string): Promise<void> {
  for (const width of [320, 350]) {
    await open.page.evaluate((pixels) => window.workbench?.setPaneWidth(pixels), width);
    await open.page.locator("#pane").screenshot({ path: join(results, "pictures", `${name}-${width}.png`) });
    const overflow = await open.pane.locator(".nb-scroll").evaluate((place) => place.scrollWidth - place.clientWidth);
    expect(overflow).toBe(0);
  }
}

/** The values of some cells of 表三 in column D, by row number. */
const valuesOf = (...rows: readonly number[]): Promise<readonly unknown[]> =>
  open.page.evaluate(
    async ([name, wanted]) => {
      const { spreadsheet } = window.workbench ?? {};
      await spreadsheet?.settle();
      const id = spreadsheet?.sheets().find((candidate) => candidate.name === name)?.id ?? "";
      return wanted.map(
        (row) => spreadsheet?.readCells(id, { row: row - 1, column: 3, rows: 1, columns: 1 })[0]?.[0]?.value,
      );
    },
    [sheet, rows] as const,
  );

/** Types into column D of 表三 without the keyboard. */
const put = (row: number, value: number | ""): Promise<void> =>
  open.page.evaluate(
    ([name, at, typed]) => {
      const { spreadsheet } = window.workbench ?? {};
      const id = spreadsheet?.sheets().find((candidate) => candidate.name === name)?.id ?? "";
      const content = typed === "" ? ({ kind: "empty" } as const) : ({ kind: "value", value: typed } as const);
      spreadsheet?.writeCells(id, { row: at - 1, column: 3, rows: 1, columns: 1 }, [[content]]);
    },
    [sheet, row, value] as const,
  );

/** Pastes into the box of the import as a browser does. */
const paste = (flavours: Readonly<Record<string, string>>): Promise<void> =>
  open.pane.getByLabel("或者粘贴内容").evaluate((box, given) => {
    const clipboardData = new DataTransfer();
    for (const [kind, content] of Object.entries(given)) clipboardData.setData(kind, content);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, flavours);

test("a Word file is read, shown, and built into the empty workbook", async () => {
  await open.pane.getByRole("button", { name: /导入现有报告/ }).waitFor();
  await picture("20-import-start");
  await open.pane.getByRole("button", { name: /导入现有报告/ }).click();
  await open.pane.getByRole("heading", { name: "导入现有报告" }).waitFor();
  await picture("21-import-source");
  const file = join(results, "年报.docx");
  const { requests } = sample.tables;
  const tables = { ...sample.tables, requests: requests && withCell(withCell(requests, 18, null), 19, null) };
  writeFileSync(file, await writeWord({ ...sample, agency: null, year: null, title: null, tables }));
  await open.pane.locator('input[type="file"]').setInputFiles(file);
  await open.pane.getByText("读到的内容").waitFor();
  await picture("22-import-understood");
  await open.pane.getByRole("button", { name: "导入并建表" }).click();
  await open.pane.getByText("请填写机关名称。").waitFor();
  await picture("22-import-asked");
  await open.pane.getByLabel("机关名称").fill(sample.agency ?? "");
  await open.pane.getByLabel("年度").fill(String(sample.year));
  await open.pane.getByRole("button", { name: "导入并建表" }).click();
  await open.pane.getByText("已建立 4 张工作表，填入 198 格。").waitFor();
  expect(await valuesOf(4, 6)).toEqual([requests?.cells[0]?.value, 9]);
});

test("a paste into figures fills blanks, and overwrites only what is ticked", async () => {
  const [fourth, seventh] = await valuesOf(4, 7);
  await put(4, "");
  await put(6, 6);
  await put(7, 77);
  await open.pane.getByRole("button", { name: "导入现有报告" }).click();
  const { other } = sample.narrative;
  const text = { ...sample, narrative: { ...sample.narrative, other: { ...other, text: "=1+1 没有其他事项。" } } };
  const page = writeHtml(text).replace("（二）部分公开", "（二）部份公开").replace(">9<", ">９件<");
  await paste({ "text/html": page, "text/plain": writeText(text) });
  await open.pane.getByText("与工作簿对照").waitFor();
  await picture("23-import-beside");
  for (const fold of await open.pane.locator("summary").all()) {
    if (!(await fold.locator("..").evaluate((details) => details.hasAttribute("open")))) await fold.click();
  }
  await picture("24-import-unfolded");
  await open.pane.getByLabel("（一）予以公开 自然人").check();
  await open.pane.getByLabel("六、其他需要报告的事项").check();
  await open.pane.getByRole("button", { name: "导入 5 处" }).click();
  await open.pane.getByText("已导入：填入 3 格，覆盖 2 格，保留现有 1 格。").waitFor();
  expect(await valuesOf(4, 6, 7)).toEqual([fourth, 9, 77]);
  await picture("25-import-done");
  await open.pane.getByRole("button", { name: "撤回" }).click();
  await open.pane.getByText("已撤回，恢复成导入前的内容。").waitFor();
  expect(await valuesOf(4, 6, 7)).toEqual(["", 6, 77]);
  await put(7, Number(seventh));
});

test("another agency's report of another year is warned of", async () => {
  await open.pane.getByRole("button", { name: "导入现有报告" }).click();
  await open.pane.getByLabel("或者粘贴内容").fill(writeText({ ...sample, agency: "高平镇", year: 2024 }));
  await open.pane.getByRole("button", { name: "读取" }).click();
  await open.pane.getByText("报告的机关是“高平镇”").waitFor();
  await picture("26-import-doubts");
  await open.pane.getByRole("button", { name: "返回" }).click();
  await open.pane.getByText("填写进度").waitFor();
});

test("no page failed", () => {
  expect(open.errors).toEqual([]);
});
