import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/**
 * Every state the pane can get into through its host, reached as anybody can by the workbench's address: what the pane
 * says, and that it goes on afterwards. The pictures, 350 px wide, are in test-results/pictures/states.
 */

jest.setTimeout(120_000);

const pictures = resolve(__dirname, "../../test-results/pictures/states");

let open: OpenWorkbench;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  open = await openWorkbench({ width: 1280, height: 800 });
});
afterAll(async () => {
  await open.close();
});

async function picture(name: string, page: Page = open.page): Promise<void> {
  const path = join(pictures, `${name}.png`);
  const pane = await page.$("#pane");
  if (pane) await pane.screenshot({ path });
  else await page.screenshot({ path });
}

/** Waits until the pane shows this, and takes its picture. */
async function says(sentence: string | RegExp, name: string, patience = 20_000): Promise<void> {
  await open.pane.getByText(sentence).first().waitFor({ timeout: patience });
  await picture(name);
}

const button = (name: string | RegExp) => open.pane.getByRole("button", { name });
const simulate = (query: string): Promise<void> =>
  open.page.evaluate((text) => window.workbench?.simulate(text), query);

/** Has the sample built in a workbench that simulates nothing, then begins to simulate. */
async function openSample(query: string): Promise<void> {
  await open.simulate("");
  await button(/打开示例/).click();
  await open.pane.getByText("示例已建好").waitFor();
  await simulate(query);
}

async function startReport(): Promise<void> {
  await button(/新建年报/).click();
  await open.pane.getByLabel("机关名称").fill("竹溪湾镇");
  await open.pane.getByLabel("年度").fill("2025");
  await button("建立工作表").click();
}

const sheetNames = (): Promise<readonly string[] | undefined> =>
  open.page.evaluate(() => window.workbench?.spreadsheet.sheets().map(({ name }) => name));

/** Changes D6 of 表三 as the user. */
const typeD6 = (value: number): Promise<void> =>
  open.page.evaluate((typed) => {
    const { spreadsheet } = window.workbench ?? {};
    const sheet = spreadsheet?.sheets().find(({ name }) => name.startsWith("表三"))?.id ?? "";
    spreadsheet?.writeCells(sheet, { row: 5, column: 3, rows: 1, columns: 1 }, [[{ kind: "value", value: typed }]]);
  }, value);

describe("opening the pane", () => {
  test("into an empty workbook", async () => {
    await open.simulate("");
    await says("开始一份年报", "empty-workbook");
  });

  test("while office.js is slow: a skeleton at once, a sentence with 重试 after 10 s, and the pane when it has come", async () => {
    const opened = open.simulate("fault=office-slow");
    await says("正在打开…", "office-slow-at-once");
    await opened;
    await says("年报助手还没有加载成功", "office-slow", 15_000);
    expect(await button("重试").count()).toBe(1);
    await open.pane.getByText("开始一份年报").waitFor({ timeout: 20_000 });
  });

  test("while Excel does not answer: a skeleton, then a sentence with 重试", async () => {
    await open.simulate("fault=library-slow=60000");
    await open.pane.getByLabel("正在连接 Excel…").waitFor();
    await picture("excel-slow-at-once");
    await says("Excel 还没有应答", "excel-slow", 15_000);
    await simulate("");
    await open.pane.getByText("开始一份年报").waitFor();
  });

  test("without office.js: a sentence, and 重试 loads the page again", async () => {
    await open.simulate("fault=office-missing");
    await says("可能是 Office 组件没有加载成功", "office-missing");
    await open.page.evaluate(() => {
      window.scriptFault = undefined;
    });
    await button("重试").click();
    await open.pane.getByText("开始一份年报").waitFor();
  });

  test("in an Excel that is too old", async () => {
    await open.simulate("fault=excel=1.7");
    await says("当前 Excel 版本较旧", "excel-old");
  });

  test("in a browser component that cannot run its program", async () => {
    await open.simulate("fault=old-engine");
    await says("这台电脑的浏览器组件较旧", "engine-old");
  });

  test("in a plain browser", async () => {
    const page = await open.anotherPage({ width: 350, height: 764 });
    await page.goto(new URL("taskpane.html", open.page.url()).href);
    await page.getByText("年报助手是 Excel 加载项").waitFor({ timeout: 5_000 });
    await picture("plain-browser", page);
    await page.close();
  });
});

describe("the workbook refuses", () => {
  test("everything while a cell is being edited, until the edit is over", async () => {
    await openSample("");
    await open.page.mouse.click(500, 500);
    await open.page.keyboard.type("12");
    expect(await open.page.evaluate(() => window.workbench?.spreadsheet.isEditing())).toBe(true);
    await says(/正在编辑单元格/, "cell-editing");
    expect(await open.page.evaluate(() => window.workbench?.spreadsheet.isEditing())).toBe(true);
    await open.page.mouse.click(500, 500);
    await open.page.keyboard.press("Escape");
    await open.pane.getByText(/正在编辑单元格/).waitFor({ state: "hidden" });
  });

  test("writes into a protected sheet", async () => {
    await open.simulate("");
    await startReport();
    await open.pane.getByText("填写进度").waitFor();
    await simulate("fault=protected");
    await button("其余填 0").first().click();
    await says(/受保护/, "protected-sheet");
  });

  test("new sheets where its structure is protected", async () => {
    await open.simulate("fault=locked-structure");
    await startReport();
    await says(/受保护/, "locked-structure");
    expect(await sheetNames()).toHaveLength(1);
  });

  test("every write where it is open for reading", async () => {
    await open.simulate("fault=read-only");
    await startReport();
    await says(/受保护|只读/, "read-only");
    expect(await sheetNames()).toHaveLength(1);
  });
});

describe("a request", () => {
  test("fails: the sentence says what was not done, and a second try does it", async () => {
    await open.simulate("fault=write1:GeneralException@half");
    await startReport();
    await says(/没能新建工作表/, "request-failed");
    expect(await sheetNames()).toHaveLength(1);
    await button("建立工作表").click();
    await open.pane.getByText("填写进度").waitFor();
  });

  test("is lost: the pane does not wait for ever", async () => {
    await open.simulate("fault=write1:lost");
    await startReport();
    await says(/等了很久|没有回应/, "request-lost", 60_000);
    expect(await sheetNames()).toHaveLength(1);
  });

  test("is answered late: the pane says that it is at work, then goes on", async () => {
    await open.simulate("fault=write1:late=3000");
    await startReport();
    await says("正在建立…", "request-late");
    await open.pane.getByText("填写进度").waitFor();
  });

  test("is answered twice: nothing of it is seen", async () => {
    await open.simulate("fault=*:twice");
    await startReport();
    await says("填写进度", "request-twice");
    expect(await sheetNames()).toHaveLength(5);
  });

  test("fails at the first look: a sentence in place of an empty pane, and the next look is tried by itself", async () => {
    await open.simulate("fault=1-2:GeneralException");
    await says(/没能读取工作簿/, "first-look-failed");
    await open.pane.getByText("开始一份年报").waitFor();
  });
});

describe("round about the pane", () => {
  test("somebody else changes a figure, and the check follows", async () => {
    await openSample("coauthor=1,表三 依申请公开!D6");
    await open.pane.getByRole("tab", { name: /审核/ }).click();
    await says(/差 \d/, "coauthor");
    await simulate("");
  });

  test("it is closed and opened again: the report is there, and changes still reach it", async () => {
    await openSample("");
    await open.page.getByRole("button", { name: "重开面板" }).click();
    await says("填写进度", "reopened");
    await open.pane.getByRole("tab", { name: /审核/ }).click();
    await open.pane.getByText("没有发现问题").first().waitFor();
    await typeD6(6);
    await open.pane.getByText("差 3").first().waitFor();
  });

  test("as in Excel on the web: faults befall it, and it can be closed and opened again", async () => {
    const web = await openWorkbench({ isSecure: true });
    await web.pane.getByText("开始一份年报").waitFor();
    await web.page.evaluate(() => window.workbench?.simulate("fault=write1:GeneralException"));
    await web.pane.getByRole("button", { name: /打开示例/ }).click();
    await web.pane.getByText(/没能新建工作表/).waitFor();
    await web.page.getByRole("button", { name: "重开面板" }).click();
    await web.page.evaluate(() => window.workbench?.simulate(""));
    await web.pane.getByRole("button", { name: /打开示例/ }).click();
    await web.pane.getByText("示例已建好").waitFor();
    expect(web.errors).toEqual([]);
    await web.close();
  });

  test.each([
    ["dark", "rgb(41, 41, 41)"],
    ["contrast", "rgb(41, 41, 41)"],
  ])("Office's theme is %s", async (theme, background) => {
    await open.simulate(`theme=${theme}`);
    await says("开始一份年报", `theme-${theme}`);
    expect(await open.pane.locator(".nb-app").evaluate((app) => getComputedStyle(app).backgroundColor)).toBe(
      background,
    );
  });

  test("Windows paints in a contrast theme's own colours", async () => {
    await open.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await openSample("");
    await typeD6(6);
    await open.pane.getByRole("tab", { name: /审核/ }).click();
    await says("差 3", "forced-colors");
    await open.page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  });
});

describe("the menu of the workbench", () => {
  test("simulates by hand what the address does, and shows how that is written", async () => {
    await open.simulate("");
    await open.page.getByText("模拟故障", { exact: true }).click();
    await open.page.screenshot({ path: join(pictures, "menu.png") });
    await open.page.getByRole("button", { name: "只读" }).click();
    await startReport();
    await open.pane
      .getByText(/受保护|只读/)
      .first()
      .waitFor();
    await open.page.getByText("模拟故障", { exact: true }).click();
    await open.page.getByText("正在模拟，地址写法：?fault=read-only").waitFor();
    await open.page.getByRole("button", { name: "恢复正常" }).click();
    await button("建立工作表").click();
    await open.pane.getByText("填写进度").waitFor();
  });

  test("an address that it does not know is told", async () => {
    await open.page.goto(new URL("?fault=nonsense", open.page.url()).href);
    await open.page.getByText(/工作台没有启动.*nonsense/).waitFor();
  });
});
