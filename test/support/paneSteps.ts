import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { tableOf, editionFor } from "../../src/form";
import { readReportJson } from "../../src/files/json/read";
import type { Report } from "../../src/report";
import { valueOf } from "./excel/stage";
import type { OpenWorkbench } from "./workbenchPage";

/** The steps that tests take through the pane again and again, by what a clerk sees. */

const samples = resolve(__dirname, "../../assets/sample");
const readSample = (year: number): Report =>
  valueOf(readReportJson(readFileSync(join(samples, `zhuxiwan-${year}.json`), "utf8"), null));

/** The finished report that the pane offers as an example, and that of the year before. */
export const sample: Report = readSample(2025);
export const lastYear: Report = readSample(2024);

/** 表三 of the sample's year. */
export const requestsForm = tableOf(editionFor(2025), "requests");

export const button = ({ pane }: OpenWorkbench, name: string | RegExp): Locator => pane.getByRole("button", { name });

export const press = (open: OpenWorkbench, name: string | RegExp): Promise<void> => button(open, name).first().click();

/** Waits until the pane shows this. */
export const sees = ({ pane }: OpenWorkbench, text: string | RegExp, patience = 20_000): Promise<void> =>
  pane.getByText(text).first().waitFor({ timeout: patience });

export const openPlace = ({ pane }: OpenWorkbench, place: "填报" | "审核" | "导出" | "汇总"): Promise<void> =>
  pane.getByRole("tab", { name: new RegExp(place) }).click();

/** The frame of the pane; the page itself where the pane was opened without a workbench. */
export async function paneFrame({ page }: OpenWorkbench): Promise<Frame> {
  const pane = await page.$("#pane");
  return (await pane?.contentFrame()) ?? page.mainFrame();
}

/** Simulates what a query asks for from now on, in the workbook as it is. */
export const simulate = ({ page }: OpenWorkbench, query: string): Promise<void> =>
  page.evaluate((text) => window.workbench?.simulate(text), query);

/** From the start of an empty workbook to the filled-in form for a new report. */
export async function fillForm(open: OpenWorkbench): Promise<void> {
  await press(open, /新建年报/);
  await open.pane.getByLabel("机关名称").fill(sample.agency ?? "");
  await open.pane.getByLabel("年度").fill(String(sample.year));
}

/** Builds the sheets of a new report, with totals that are typed by hand if wanted. */
export async function build(open: OpenWorkbench, totals: "formula" | "typed" = "formula"): Promise<void> {
  await fillForm(open);
  if (totals === "typed") await open.pane.getByLabel(/手工填写/).check();
  await press(open, "建立工作表");
  await sees(open, "填写进度");
}

/** Has the pane build the sample. */
export async function openSample(open: OpenWorkbench): Promise<void> {
  await press(open, /打开示例/);
  await sees(open, "示例已建好");
}

/** Takes away the line about the last action. */
export const closeNotice = (open: OpenWorkbench): Promise<void> => press(open, "收起这条提示");

/** Opens everything that is folded away. */
export const unfold = ({ pane }: OpenWorkbench): Promise<void> =>
  pane.locator("body").evaluate((body) => {
    for (const fold of body.querySelectorAll("details")) fold.open = true;
  });

/** A value for a cell by its 0-based row and column; null empties it. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

/** Changes cells as the user, but without the keyboard. */
export const write = ({ page }: OpenWorkbench, sheet: string, entries: readonly Entry[]): Promise<void> =>
  page.evaluate(
    ([name, wanted]) => {
      const { spreadsheet } = window.workbench ?? {};
      const id = spreadsheet?.sheets().find((candidate) => candidate.name === name)?.id ?? "";
      for (const { row, column, value } of wanted) {
        const content = value === null ? ({ kind: "empty" } as const) : ({ kind: "value", value } as const);
        spreadsheet?.writeCells(id, { row, column, rows: 1, columns: 1 }, [[content]]);
      }
    },
    [sheet, entries] as const,
  );

/** Changes 「（一）予以公开」行「自然人」列 of 表三, D6, which is 9 in the sample. */
export const writeD6 = (open: OpenWorkbench, value: number | null): Promise<void> =>
  write(open, requestsForm.sheetName, [{ row: 5, column: 3, value }]);

/** Fills 表三 with the figures of the sample, its totals included. */
export const writeRequests = (open: OpenWorkbench): Promise<void> =>
  write(
    open,
    requestsForm.sheetName,
    requestsForm.places.map(({ row, column, cell }) => ({
      row,
      column,
      value: Number(sample.tables.requests?.cells[cell ?? -1]?.value ?? 0),
    })),
  );

/** Puts rows of values into the sheet in front, as somebody else typed them. */
export const writeForeign = (
  { page }: OpenWorkbench,
  name: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> =>
  page.evaluate(
    ([title, contents]) => {
      const { spreadsheet } = window.workbench ?? {};
      const id = spreadsheet?.activeSheetId() ?? "";
      spreadsheet?.changeSheet(id, { name: title });
      const columns = Math.max(...contents.map((row) => row.length));
      const cells = contents.map((row) =>
        Array.from({ length: columns }, (_, column) => {
          const value = row[column] ?? "";
          return value === "" ? ({ kind: "empty" } as const) : ({ kind: "value", value } as const);
        }),
      );
      spreadsheet?.writeCells(id, { row: 0, column: 0, rows: contents.length, columns }, cells);
    },
    [name, rows] as const,
  );

/** Adds an empty sheet as the user. */
export const addSheet = ({ page }: OpenWorkbench, name: string): Promise<void> =>
  page.evaluate((title) => void window.workbench?.spreadsheet.addSheet(title), name);

/** Chooses a file in the pane, of which the disk knows nothing. */
export const chooseFile = ({ pane }: OpenWorkbench, name: string, content: string | Uint8Array): Promise<void> =>
  pane
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

/** Lets no part of the program load any more, or again. */
export async function blockParts({ page }: OpenWorkbench, isBlocked: boolean): Promise<void> {
  if (isBlocked) await page.route("**/chunks/*.js", (route) => route.abort());
  else await page.unroute("**/chunks/*.js");
}
