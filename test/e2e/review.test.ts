import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { change } from "../support/pane/reports";
import { foreignRows } from "../support/excel/foreign";
import { sampleReport } from "../support/reports/sample";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/**
 * A report that somebody else made, as a reviewer gets it: everything below one another in one sheet. The pane opened at
 * its review lists what is wrong; he filters, walks through it by keyboard, marks it, takes the marks back, and writes
 * the 审核意见. The pictures are in test-results/pictures.
 */

jest.setTimeout(240_000);

const pictures = join(resolve(__dirname, "../.."), "test-results/pictures");
const sheet = "报送表";
/** A wrong digit, a text in place of a number, and a negative one. */
const wrong = [
  ["granted", "person", 6],
  ["refused.stateSecret", "legal", { text: "减4" }],
  ["carriedIn", "business", -1],
] as const;
const report = wrong.reduce(
  (changed, [row, column, value]) => change(changed, "requests", row, column, value),
  change(sampleReport(2025), "remedies", "review", "total", 7),
);
const rows = foreignRows(report).map((row) =>
  row.map((value) => (typeof value === "object" ? String(Object.values(value)[0]) : value)),
);

let open: OpenWorkbench;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  open = await openWorkbench({ width: 1400, height: 900 });
});
afterAll(async () => {
  await open.close();
});

const picture = (name: string): Promise<Buffer> => open.page.screenshot({ path: join(pictures, `${name}.png`) });

async function pictures320to500(name: string): Promise<void> {
  for (const width of [320, 350, 500]) {
    await open.page.evaluate((pixels) => window.workbench?.setPaneWidth(pixels), width);
    await picture(`${name}-${width}`);
  }
  await open.page.evaluate(() => window.workbench?.setPaneWidth(350));
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); !(await condition());) {
    if (Date.now() - start > 15_000) throw new Error("waited 15 s in vain");
    await open.page.waitForTimeout(50);
  }
}

const selection = () => open.page.evaluate(() => window.workbench?.spreadsheet.selection().area);
const focused = (): Promise<string | null> =>
  open.pane.locator("body").evaluate(({ ownerDocument }) => ownerDocument.activeElement?.textContent ?? null);
const findings = () => open.pane.locator("[data-finding]");

/** How many cells show another fill than their own. */
const litCells = (): Promise<number> =>
  open.page.evaluate(async (name) => {
    const { spreadsheet } = window.workbench ?? {};
    if (!spreadsheet) return -1;
    await spreadsheet.settle();
    const id = spreadsheet.sheets().find((each) => each.name === name)?.id ?? "";
    let lit = 0;
    for (let row = 0; row < 90; row += 1) {
      for (let column = 0; column < 18; column += 1) {
        const { fill } = await spreadsheet.displayedColors(id, row, column);
        if (fill.toUpperCase() !== spreadsheet.styleOf(id, row, column).fillColor.toUpperCase()) lit += 1;
      }
    }
    return lit;
  }, sheet);

const dump = (): Promise<string> =>
  open.page.evaluate(() => {
    const { spreadsheet } = window.workbench ?? {};
    const area = { row: 0, column: 0, rows: 100, columns: 20 };
    return JSON.stringify(
      spreadsheet
        ?.sheets()
        .map((each) => [
          each,
          spreadsheet.readCells(each.id, area),
          spreadsheet.conditionalFormats(each.id),
          spreadsheet.mergedAreas(each.id),
        ]),
    );
  });

test("one click on the workbook that somebody sent lists what is wrong, wherever it stands", async () => {
  await open.page.evaluate(
    ([name, contents]) => {
      const { spreadsheet } = window.workbench ?? {};
      const id = spreadsheet?.activeSheetId() ?? "";
      spreadsheet?.changeSheet(id, { name });
      const columns = Math.max(...contents.map((row) => row.length));
      const cells = contents.map((row) =>
        Array.from({ length: columns }, (_, column) => {
          const value = row[column] ?? "";
          return value === "" ? ({ kind: "empty" } as const) : ({ kind: "value", value } as const);
        }),
      );
      spreadsheet?.writeCells(id, { row: 0, column: 0, rows: contents.length, columns }, cells);
      spreadsheet?.setColumnWidths(id, 3, 1, 220);
    },
    [sheet, rows] as const,
  );
  await open.pane.getByRole("tab", { name: /审核/ }).click();
  await open.pane.getByText("（一）＋").or(open.pane.getByText("一＋二＝")).first().waitFor();
  expect(await findings().count()).toBeGreaterThan(4);
  await open.pane.getByRole("button", { name: "标出问题" }).waitFor();
  await pictures320to500("20-review");
});

test("filters say how much they leave out", async () => {
  const all = await findings().count();
  await open.pane.getByRole("button", { name: /强制 \d/ }).click();
  const errors = await findings().count();
  expect(errors).toBeLessThan(all);
  await open.pane.getByLabel("按表筛选").selectOption({ index: 1 });
  await picture("21-filtered");
  expect(await findings().count()).toBeLessThan(errors);
  await open.pane.getByRole("button", { name: "全部显示" }).click();
  await open.pane.getByRole("button", { name: /强制 \d/, pressed: false }).waitFor();
  expect(await findings().count()).toBe(all);
});

test("the keyboard walks through the findings, selects their cells, and stays in the pane", async () => {
  await open.pane.getByRole("button", { name: /强制 \d/ }).focus();
  await open.page.keyboard.press("F8");
  await until(async () => (await open.pane.locator("[aria-current] [data-finding]").count()) === 1);
  const first = await selection();
  await open.page.keyboard.press("F8");
  await until(async () => JSON.stringify(await selection()) !== JSON.stringify(first));
  expect(await focused()).toBe(await findings().nth(1).textContent());
  await open.page.keyboard.press("Shift+F8");
  await until(async () => JSON.stringify(await selection()) === JSON.stringify(first));
  expect(await focused()).toBe(await findings().first().textContent());
  await open.page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(await findings().nth(1).textContent());
  expect(await selection()).toEqual(first);
  await open.page.keyboard.press("Enter");
  await until(async () => JSON.stringify(await selection()) !== JSON.stringify(first));
  await picture("22-walk");
});

test("marks are made on request, outlive the pane, and go without a trace", async () => {
  const before = await dump();
  expect(await litCells()).toBe(0);
  await open.pane.getByRole("button", { name: "标出问题" }).click();
  const told = await open.pane.getByText(/标出 \d+ 格/).textContent();
  const lit = await litCells();
  expect(lit).toBeGreaterThan(5);
  expect(Number(/标出 (\d+) 格/.exec(told ?? "")?.[1])).toBe(lit);
  await picture("23-marked");
  await open.page.evaluate(() => window.workbench?.reloadPane());
  await open.pane.getByRole("tab", { name: /审核/ }).click();
  await open.pane.getByRole("button", { name: "取消标出" }).click();
  await open.pane.getByText("已取消标出").waitFor();
  expect(await litCells()).toBe(0);
  expect(await dump()).toBe(before);
});

test("the 审核意见 says what to send back, and is written beside the report, which stays what it was", async () => {
  const sentences = await findings().allTextContents();
  await open.pane.getByRole("button", { name: "审核意见" }).click();
  const preview = open.pane.getByLabel("审核意见全文");
  await preview.waitFor();
  const text = await preview.inputValue();
  expect(text).toContain("关于《竹溪湾镇2025年政府信息公开工作年度报告》的审核意见");
  expect(text).toContain("应为 9");
  expect(text).toContain(`“${sheet}” `);
  await pictures320to500("24-opinion");
  await open.pane.getByRole("button", { name: "写入工作表" }).click();
  await open.pane.getByText("已写入工作表“审核意见”").waitFor();
  await picture("25-opinion-sheet");
  await open.pane.getByRole("button", { name: "返回问题列表" }).click();
  expect(await findings().allTextContents()).toEqual(sentences);
});

test("all of it is readable in the dark", async () => {
  await open.page.evaluate(() => window.workbench?.simulate("?theme=dark"));
  await open.pane.getByRole("tab", { name: /审核/ }).click();
  await findings().first().waitFor();
  await open.pane.getByRole("button", { name: /强制 \d/ }).click();
  await open.pane.getByRole("button", { name: "下一处" }).click();
  await pictures320to500("26-dark");
  await open.pane.getByRole("button", { name: "审核意见" }).click();
  await open.pane.getByLabel("审核意见全文").waitFor();
  await picture("26-dark-opinion");
});

test("no page failed", () => {
  expect(open.errors).toEqual([]);
});
