import { openWorkbench } from "../../support/workbenchPage";
import type { OpenWorkbench } from "../../support/workbenchPage";
import type { Area, CellStyle } from "../../../src/workbench/spreadsheet";

/** Only a user edits a cell: this runs in the browser. */
jest.setTimeout(60_000);

const RED = "#9C0006";
const LOOK = { fillColor: "#FAD2CF", fontColor: RED, bold: true, stopIfTrue: false };
const PLAIN = { fontColor: "#000000", bold: false, fillColor: "" };

let open: OpenWorkbench;
let page: OpenWorkbench["page"];
let sheetId: string;

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  await page.mouse.click(400, 600);
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

const select = (address: string): Promise<void> => page.evaluate((wanted) => window.workbench?.select(wanted), address);

/** Writes to A1 by code, and lets every formula that depends on it be calculated. */
const writeA1 = (value: number): Promise<void> =>
  page.evaluate(
    async ([id, number]) => {
      const contents = [[{ kind: "value", value: number } as const]];
      window.workbench?.spreadsheet.writeCells(id, { row: 0, column: 0, rows: 1, columns: 1 }, contents);
      await window.workbench?.spreadsheet.settle();
    },
    [sheetId, value] as const,
  );

const format = (area: Area, formula: string): Promise<void> =>
  page.evaluate(
    ([id, look, where, holds]) => {
      window.workbench?.spreadsheet.addConditionalFormat(id, { ...look, area: where, formula: holds });
    },
    [sheetId, LOOK, area, formula] as const,
  );

const styleOf = (row: number, column: number): Promise<Required<CellStyle> | undefined> =>
  page.evaluate(([id, r, c]) => window.workbench?.spreadsheet.styleOf(id, r, c), [sheetId, row, column] as const);

const shownAt = (row: number, column: number): Promise<unknown> =>
  page.evaluate(([id, r, c]) => window.workbench?.spreadsheet.displayedColors(id, r, c), [
    sheetId,
    row,
    column,
  ] as const);

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error("It did not come about within fifteen seconds.");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const isEditing = async (): Promise<boolean> =>
  (await page.evaluate(() => window.workbench?.spreadsheet.isEditing())) === true;

/** Edits B2, which is painted when the editor opens and no longer when it closes. */
async function editWhileFormatEnds(): Promise<void> {
  await format({ row: 1, column: 1, rows: 1, columns: 1 }, "=$A$1=1");
  await writeA1(1);
  expect(await shownAt(1, 1)).toMatchObject({ font: RED });
  await select("B2");
  await page.keyboard.type("7");
  await until(isEditing);
  await writeA1(0);
  await page.keyboard.press("Enter");
  await until(async () => !(await isEditing()));
}

test("a format that ends while its cell is edited leaves nothing in the cell", async () => {
  await editWhileFormatEnds();
  expect(await styleOf(1, 1)).toMatchObject(PLAIN);
  expect(await shownAt(1, 1)).toEqual({ fill: "", font: "#000000" });
});

test("an edit takes none of the cell's own looks away", async () => {
  const own = { bold: true, fontColor: "#0000FF", fillColor: "#FFFFE0", fontSize: 14 };
  await page.evaluate(
    ([id, style]) => {
      window.workbench?.spreadsheet.setStyle(id, { row: 1, column: 1, rows: 1, columns: 1 }, style);
    },
    [sheetId, own] as const,
  );
  await editWhileFormatEnds();
  expect(await styleOf(1, 1)).toMatchObject(own);
  await writeA1(1);
  await select("B2");
  await page.keyboard.type("8");
  await until(isEditing);
  await page.keyboard.press("Enter");
  await until(async () => !(await isEditing()));
  expect(await styleOf(1, 1)).toMatchObject(own);
});

/** The cells with a pixel that is clearly more red than anything else, in a sheet of default rows and columns. */
const reddishCells = (rows: number, columns: number): Promise<readonly string[]> =>
  page.evaluate(
    async ([id, rowCount, columnCount]) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main-canvas]");
      const context = canvas?.getContext("2d");
      const spreadsheet = window.workbench?.spreadsheet;
      if (!canvas || !context || !spreadsheet) throw new Error("There is no grid.");
      const scale = canvas.width / canvas.getBoundingClientRect().width;
      const pixels = (points: number): number => (points * 96 * scale) / 72;
      const [width, height] = [pixels(spreadsheet.columnWidth(id, 0)), pixels(spreadsheet.rowHeight(id, 0))];
      const [left, top] = [46 * scale, 20 * scale];
      const found: string[] = [];
      for (let row = 0; row < rowCount; row++) {
        for (let column = 0; column < columnCount; column++) {
          const area = [left + column * width + 4, top + row * height + 4, width - 8, height - 8] as const;
          const { data } = context.getImageData(...area);
          const isRed = (at: number): boolean => (data[at] ?? 0) > Math.max(data[at + 1] ?? 0, data[at + 2] ?? 0) + 25;
          if (Array.from({ length: data.length / 4 }, (_, pixel) => pixel * 4).some(isRed))
            found.push(`${row}:${column}`);
        }
      }
      return found;
    },
    [sheetId, rows, columns] as const,
  );

test("whatever is typed how fast, on the canvas only those cells are red whose format holds", async () => {
  await page.evaluate((id) => {
    const totals = Array.from({ length: 8 }, (_, row) => [
      { kind: "formula", formula: `=SUM(A${row + 1}:D${row + 1})` } as const,
    ]);
    const sums = ["A", "B", "C", "D", "E"].map(
      (column) => ({ kind: "formula", formula: `=SUM(${column}1:${column}8)` }) as const,
    );
    window.workbench?.spreadsheet.writeCells(id, { row: 0, column: 4, rows: 8, columns: 1 }, totals);
    window.workbench?.spreadsheet.writeCells(id, { row: 8, column: 0, rows: 1, columns: 5 }, [sums]);
  }, sheetId);
  await format({ row: 0, column: 0, rows: 9, columns: 5 }, "=SUM($A1:$D1)<>$E1");
  await format({ row: 0, column: 0, rows: 9, columns: 5 }, "=SUM(A$1:A$8)<>A$9");
  // The only one that will hold: D1 differs from 4.
  await format({ row: 0, column: 3, rows: 1, columns: 1 }, "=D1<>4");
  for (let row = 1; row <= 8; row++) {
    for (const column of ["A", "B", "C", "D"]) {
      await select(`${column}${row}`);
      await page.keyboard.type(String(row));
      await page.keyboard.press("Enter");
    }
  }
  await select("H20");
  await until(async () => JSON.stringify(await reddishCells(9, 5)) === JSON.stringify(["0:3"]));
  for (let row = 0; row < 9; row++) {
    for (let column = 0; column < 5; column++) expect(await styleOf(row, column)).toMatchObject(PLAIN);
  }
});
