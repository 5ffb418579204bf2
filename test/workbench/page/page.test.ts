import { openWorkbench } from "../../support/workbenchPage";
import type { OpenWorkbench } from "../../support/workbenchPage";
import type { CellState, SpreadsheetEvent } from "../../../src/workbench/spreadsheet";

jest.setTimeout(60_000);

let open: OpenWorkbench;
let page: OpenWorkbench["page"];
let sheetId: string;

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  // Typing goes to the grid once it was clicked.
  await page.mouse.click(400, 400);
});
afterAll(async () => {
  await open.close();
});

/** Every test has a sheet of its own. */
beforeEach(async () => {
  sheetId = await page.evaluate(() => {
    const { spreadsheet } = window.workbench ?? fail();
    const id = spreadsheet.addSheet(`表 ${spreadsheet.sheets().length}`);
    spreadsheet.activateSheet(id);
    return id;
    function fail(): never {
      throw new Error("The page is not ready.");
    }
  });
});
afterEach(() => {
  expect(open.errors).toEqual([]);
});

async function select(address: string): Promise<void> {
  await page.evaluate((wanted) => window.workbench?.select(wanted), address);
}

async function type(address: string, text: string): Promise<void> {
  await select(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function cellAt(row: number, column: number): Promise<CellState | undefined> {
  return page.evaluate(
    async ([id, r, c]) => {
      await window.workbench?.spreadsheet.settle();
      return window.workbench?.spreadsheet.readCells(id, { row: r, column: c, rows: 1, columns: 1 })[0]?.[0];
    },
    [sheetId, row, column] as const,
  );
}

test("typing writes values and formulas, Ctrl+Z and Ctrl+Y take back and do again", async () => {
  await type("B2", "5");
  await type("B3", "=B2*2");
  await until(async () => (await cellAt(2, 1))?.value === 10);
  expect(await cellAt(2, 1)).toMatchObject({ value: 10, formula: "=B2*2" });
  await page.keyboard.press("Control+z");
  await until(async () => (await cellAt(2, 1))?.value === "");
  await page.keyboard.press("Control+y");
  await until(async () => (await cellAt(2, 1))?.value === 10);
});

test("the host is told while a cell is open for editing", async () => {
  const isEditing = (): Promise<boolean | undefined> => page.evaluate(() => window.workbench?.spreadsheet.isEditing());
  await select("B2");
  expect(await isEditing()).toBe(false);
  await page.keyboard.type("1");
  await until(async () => (await isEditing()) === true);
  await page.keyboard.press("Enter");
  await until(async () => (await isEditing()) === false);
});

test("the pane loads without an error while a cell is open for editing", async () => {
  await select("B2");
  await page.keyboard.type("1");
  await page.evaluate(() => window.workbench?.reloadPane());
  await page.waitForTimeout(1500);
  await page.keyboard.press("Escape");
});

test("a typed value paints and clears a conditional format", async () => {
  await page.evaluate((id) => {
    window.workbench?.spreadsheet.addConditionalFormat(id, {
      area: { row: 1, column: 1, rows: 1, columns: 3 },
      formula: "=$D2<>SUM($B2:$C2)",
      fillColor: "#FF0000",
      stopIfTrue: false,
    });
  }, sheetId);
  const shown = (): Promise<unknown> =>
    page.evaluate((id) => window.workbench?.spreadsheet.displayedColors(id, 1, 3), sheetId);
  await type("B2", "5");
  await until(async () => (await cellAt(1, 1))?.value === 5);
  expect(await shown()).toEqual({ fill: "#FF0000", font: "#000000" });
  // The style a host reads is the cell's own, whatever is painted over it.
  expect(await page.evaluate((id) => window.workbench?.spreadsheet.styleOf(id, 1, 3).fillColor, sheetId)).toBe("");
  await type("D2", "5");
  await until(async () => (await cellAt(1, 3))?.value === 5);
  expect(await shown()).toEqual({ fill: "", font: "#000000" });
});

test("entry help refuses what is typed, in its own words", async () => {
  await page.evaluate((id) => {
    window.workbench?.spreadsheet.setValidation(
      id,
      { row: 1, column: 1, rows: 1, columns: 1 },
      {
        type: "WholeNumber",
        operator: "GreaterThanOrEqualTo",
        formula1: 0,
        ignoreBlanks: true,
        errorAlert: { title: "不是整数", message: "请填写 0 或正整数", style: "Stop" },
      },
    );
  }, sheetId);
  await select("B2");
  await page.keyboard.type("-3");
  // Not by Enter or a click, which may close the message in the moment it opens.
  await page.keyboard.press("Tab");
  await page.getByText("请填写 0 或正整数").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("请填写 0 或正整数").waitFor({ state: "hidden" });
  await until(async () => (await cellAt(1, 1))?.value === "");
  await page.mouse.click(400, 400);
});

test("a protected sheet takes typing in unlocked cells only", async () => {
  await page.evaluate((id) => {
    const { spreadsheet } = window.workbench ?? {};
    spreadsheet?.setStyle(id, { row: 1, column: 1, rows: 1, columns: 1 }, { locked: false });
    spreadsheet?.protect(id);
  }, sheetId);
  await type("B2", "7");
  await until(async () => (await cellAt(1, 1))?.value === 7);
  await type("C2", "8");
  await page.getByText("该范围已被保护").waitFor();
  await page.keyboard.press("Escape");
  expect((await cellAt(1, 2))?.value).toBe("");
  await page.evaluate((id) => window.workbench?.spreadsheet.unprotect(id), sheetId);
  await page.getByText("该范围已被保护").waitFor({ state: "hidden" });
  await page.mouse.click(400, 400);
  await type("C2", "8");
  await until(async () => (await cellAt(1, 2))?.value === 8);
});

test("pasted plain text leaves the looks of the cells as they are", async () => {
  await page.evaluate((id) => {
    const looks = { numberFormat: "0.0", fillColor: "#FFFFE0", bold: true };
    window.workbench?.spreadsheet.setStyle(id, { row: 1, column: 1, rows: 2, columns: 2 }, looks);
  }, sheetId);
  await select("B2");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "1\t2\r\n3\t公开\r\n");
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await until(async () => (await cellAt(2, 2))?.value === "公开");
  expect(await cellAt(1, 1)).toMatchObject({ value: 1, text: "1.0", numberFormat: "0.0" });
  expect(await page.evaluate((id) => window.workbench?.spreadsheet.styleOf(id, 1, 1), sheetId)).toMatchObject({
    fillColor: "#FFFFE0",
    bold: true,
  });
  await page.keyboard.press("Control+z");
  await until(async () => (await cellAt(2, 2))?.value === "");
});

test("a row the user inserts is told as one", async () => {
  await page.evaluate(() => {
    const events: SpreadsheetEvent[] = [];
    Object.assign(window, { events });
    window.workbench?.spreadsheet.subscribe((event) => events.push(event));
  });
  await type("A3", "1");
  await page.mouse.click(20, 210, { button: "right" });
  // The middle of the entry is a field for the number of rows.
  await page.getByText("在上方插入").click({ position: { x: 4, y: 4 } });
  const changes = (): Promise<unknown> =>
    page.evaluate(() =>
      (window as unknown as { readonly events: readonly SpreadsheetEvent[] }).events.flatMap((event) =>
        event.kind === "changed" ? [event.change] : [],
      ),
    );
  await until(async () => JSON.stringify(await changes()) === JSON.stringify(["RangeEdited", "RowInserted"]));
});

test("what somebody else changes is heard as his, and Ctrl+Z passes it over", async () => {
  await type("B2", "5");
  await until(async () => (await cellAt(1, 1))?.value === 5);
  await page.evaluate(() => window.workbench?.simulate("coauthor=0.1,C3"));
  await until(async () => (await cellAt(2, 2))?.value === 2);
  await page.evaluate(() => window.workbench?.simulate(""));
  const changed = (await cellAt(2, 2))?.value;
  await page.keyboard.press("Control+z");
  await until(async () => (await cellAt(1, 1))?.value === "");
  expect((await cellAt(2, 2))?.value).toBe(changed);
});

test("every sheet is protected while that is simulated, a new one too", async () => {
  const areProtected = (): Promise<readonly boolean[] | undefined> =>
    page.evaluate(() => window.workbench?.spreadsheet.sheets().map(({ isProtected }) => isProtected));
  await page.evaluate(() => window.workbench?.simulate("fault=protected"));
  await page.evaluate(() => window.workbench?.spreadsheet.addSheet("新来的"));
  await until(async () => (await areProtected())?.every(Boolean) === true);
  await page.evaluate(() => window.workbench?.simulate(""));
  expect((await areProtected())?.some(Boolean)).toBe(false);
});

test("every glyph of the page's font is there before a cell is drawn", async () => {
  const missing = await page.evaluate(
    () => [...document.fonts].filter((face) => face.family.includes("Noto Sans SC") && face.status !== "loaded").length,
  );
  expect(missing).toBe(0);
  const widths = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) return [];
    return ["11pt 宋体", '11pt "Noto Sans SC"'].map((font) => {
      context.font = font;
      return context.measureText("骉龘公开").width;
    });
  });
  expect(widths[0]).toBe(widths[1]);
  expect(widths[0]).toBeGreaterThan(0);
});

test("the pane is as wide as asked, by button and by keyboard", async () => {
  const width = (): Promise<number | undefined> =>
    page.evaluate(() => document.getElementById("pane")?.getBoundingClientRect().width);
  expect(await width()).toBe(350);
  await page.getByRole("button", { name: "500" }).click();
  expect(await width()).toBe(500);
  await page.getByRole("separator").press("ArrowLeft");
  expect(await width()).toBe(510);
  await page.evaluate(() => window.workbench?.setPaneWidth(350));
  expect(await width()).toBe(350);
  await page.mouse.click(400, 400);
});

test("the pane can be loaded again", async () => {
  await page.evaluate(() => window.workbench?.reloadPane());
  await open.pane.locator("body").waitFor();
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 5000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error("It did not come about within five seconds.");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
