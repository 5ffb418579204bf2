import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { editionFor } from "../../src/form";
import { readReportJson } from "../../src/files/json/read";
import { columnLetters, printedValue, type FilledTable } from "../../src/report";
import { valueOf } from "../support/excel/stage";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/**
 * A wrong digit, as a clerk sees it in the browser: the totals are typed by hand, one digit is typed wrong, the pane
 * names the cell, one click corrects it, Ctrl+Z takes that back. The pictures are in test-results/pictures.
 */

jest.setTimeout(180_000);

const root = resolve(__dirname, "../..");
const sample = valueOf(readReportJson(readFileSync(join(root, "assets/sample/zhuxiwan-2025.json"), "utf8"), null));
const edition = editionFor(2025);
const pictures = join(root, "test-results/pictures");
const sheet = "表三 依申请公开";

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
async function type(address: string, text: string): Promise<void> {
  await open.page.evaluate((wanted) => window.workbench?.select(wanted), `'${sheet}'!${address}`);
  await open.page.keyboard.type(text);
  await open.page.keyboard.press("Enter");
}

/** What a cell of the sheet shows. */
function shownIn(address: string): Promise<string | undefined> {
  return open.page.evaluate(
    ([name, row, column]) => {
      const { spreadsheet } = window.workbench ?? {};
      const id = spreadsheet?.sheets().find((candidate) => candidate.name === name)?.id ?? "";
      return spreadsheet?.readCells(id, { row, column, rows: 1, columns: 1 })[0]?.[0]?.text;
    },
    [sheet, Number(address.slice(1)) - 1, address.charCodeAt(0) - 65] as const,
  );
}

/** Types the figures of a table, its totals included, where they are not 0. */
async function typeFigures(table: FilledTable): Promise<void> {
  for (const place of table.form.places) {
    const value = table.cells[place.cell ?? -1]?.value ?? null;
    if (value !== 0) await type(`${columnLetters(place.column)}${place.row + 1}`, printedValue(value));
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); !(await condition());) {
    if (Date.now() - start > 15_000) throw new Error("waited 15 s in vain");
    await open.page.waitForTimeout(50);
  }
}

const candidate = () => open.pane.getByText("很可能是");
const correct = () => open.pane.getByRole("button", { name: /^改为 \d+，D6$/ });
const isBalanced = async (): Promise<boolean> => (await open.pane.getByText(/，差 \d+。/).count()) === 0;

test("a report whose totals are typed by hand agrees", async () => {
  await open.pane.getByRole("button", { name: /新建年报/ }).click();
  await open.pane.getByLabel("机关名称").fill(sample.agency ?? "");
  await open.pane.getByLabel("年度").fill(String(sample.year));
  await open.pane.getByLabel(/手工填写/).check();
  await open.pane.getByRole("button", { name: "建立工作表" }).click();
  await open.pane.getByText("填写进度").waitFor();
  await clickSheet();
  const form = edition.tables.find(({ id }) => id === "requests");
  const table = form && sample.tables[form.id];
  if (!table) throw new Error("The sample has no 表三.");
  await typeFigures(table);
  await open.pane.getByRole("button", { name: "其余填 0" }).first().click();
  await open.pane.getByRole("tab", { name: /审核/ }).click();
  await open.pane.getByText("检查结果").first().waitFor({ state: "attached" });
  await until(isBalanced);
  expect(await candidate().count()).toBe(0);
});

test("a wrong digit is named, with the number that it should be and the reason", async () => {
  await open.page.evaluate((name) => window.workbench?.select(`'${name}'!A1`), sheet);
  await clickSheet();
  await type("D6", "6");
  await candidate().waitFor();
  await open.pane.getByText(`表三 D6「（一）予以公开」行「自然人」列`).waitFor();
  await open.pane.getByText("现为 6，应为 9").waitFor();
  expect(await correct().count()).toBe(1);
  await open.page.evaluate((name) => window.workbench?.select(`'${name}'!A1`), sheet);
  await picture("9-suspect");
  for (const width of [320, 500]) {
    await open.page.evaluate((pixels) => window.workbench?.setPaneWidth(pixels), width);
    await picture(`9-suspect-${width}`);
  }
  await open.page.evaluate(() => window.workbench?.setPaneWidth(350));
});

test("a click on the suspect goes to its cell", async () => {
  await candidate().click();
  await until(() =>
    open.page.evaluate(() => {
      const { area } = window.workbench?.spreadsheet.selection() ?? {};
      return area?.row === 5 && area.column === 3;
    }),
  );
});

test("one click corrects it", async () => {
  await correct().click();
  await open.pane.getByText("已把 D6 改为 9。").waitFor();
  await until(isBalanced);
  expect(await shownIn("D6")).toBe("9");
  expect(await candidate().count()).toBe(0);
  await picture("10-suspect-corrected");
});

test("Ctrl+Z takes the correction back, and the suspect is named again", async () => {
  await clickSheet();
  await open.page.keyboard.press("Control+z");
  await candidate().waitFor();
  expect(await shownIn("D6")).toBe("6");
  await picture("11-suspect-undone");
});

test("no page failed", () => {
  expect(open.errors).toEqual([]);
});
