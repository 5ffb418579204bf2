import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/** A clerk with last year's report at hand: this year beside last year, and the texts written in the pane. */

jest.setTimeout(120_000);

const root = resolve(__dirname, "../..");
const pictures = join(root, "test-results/pictures");
const lastYear = join(root, "assets/sample/zhuxiwan-2024.json");

let open: OpenWorkbench;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  open = await openWorkbench({ width: 1100, height: 1400 });
  await open.pane.getByRole("button", { name: /打开示例/ }).click();
  await open.pane.getByText("示例已建好").waitFor();
});
afterAll(async () => {
  await open.close();
});

const button = (name: string | RegExp) => open.pane.getByRole("button", { name });
const picture = (name: string) => open.page.locator("#pane").screenshot({ path: join(pictures, `${name}.png`) });

/** What the sheet 正文 holds beside a label. */
const textBeside = (label: string): Promise<unknown> =>
  open.page.evaluate((wanted) => {
    const { spreadsheet } = window.workbench ?? {};
    const sheet = spreadsheet?.sheets().find(({ name }) => name === "正文")?.id ?? "";
    const cells = spreadsheet?.readCells(sheet, { row: 0, column: 0, rows: 40, columns: 2 }) ?? [];
    return cells.find(([cell]) => JSON.stringify(cell?.value ?? "").includes(wanted))?.[1]?.value;
  }, label);

test("a text is written in the pane, with its length and what it is to say, and taken back", async () => {
  const label = "（三）政府信息管理";
  const before = await textBeside(label);
  expect(String(before)).toMatch(/./u);
  await open.pane.getByText("在这里写正文").click();
  await button(`写“${label}”`).click();
  await open.pane.getByText("写信息的审核、更新和保密审查").waitFor();
  const field = open.pane.getByRole("textbox", { name: label });
  await field.fill("=SUM(1) 全年清理规范性文件3件。");
  await open.pane.getByText("未保存").waitFor();
  await picture("clerk-text");
  await button("写入工作表").click();
  await open.pane.getByText(`“${label}”已写入工作表。`).waitFor();
  expect(await textBeside(label)).toBe("=SUM(1) 全年清理规范性文件3件。");
  await button("撤回").click();
  await open.pane.getByText("已撤回，恢复原来的文字。").waitFor();
  expect(await textBeside(label)).toBe(before);
});

test("with last year's report, a small picture shows both years, and a line leads to its cell", async () => {
  await open.pane.locator('input[type="file"]').first().setInputFiles(lastYear);
  await button("用作上年报告").click();
  await open.pane.getByText("与上年对照").waitFor();
  await open.pane.getByText("与上年对照").scrollIntoViewIfNeeded();
  await picture("clerk-years");
  await button(/^一、本年新收/).click();
  await open.page.waitForFunction(() => {
    const { area } = window.workbench?.spreadsheet.selection() ?? {};
    return area?.row === 3 && area.column === 9;
  });
  expect(open.errors).toEqual([]);
});
