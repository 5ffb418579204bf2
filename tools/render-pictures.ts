/**
 * Takes the pictures of the README anew from the workbench: assets/readme/*.png.
 * Run by `npm run pictures:readme` after a change that shows; it is no test, and `npm test` leaves it out.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readReportJson } from "../src/files/json/read";
import { writeText } from "../src/files/text/write";
import { columnLetters } from "../src/report";
import { valueOf } from "../test/support/excel/stage";
import { openPlace } from "../test/support/paneSteps";
import { unitNames, unitReport, unitWithSlip } from "../test/support/reports/county";
import { changed } from "../test/support/reports/rules";
import { dropFiles, openView } from "../test/support/states/county";
import { openWorkbench, type OpenWorkbench } from "../test/support/workbenchPage";
import { smallPng, type Pixels } from "./smallPng";

jest.setTimeout(180_000);

const folder = join(__dirname, "../assets/readme");
const sampleFile = join(__dirname, "../assets/sample/zhuxiwan-2025.json");
const sample = valueOf(readReportJson(readFileSync(sampleFile, "utf8"), null));
const requests = sample.tables.requests;
if (!requests) throw new Error("The sample has no 表三.");
const sheet = requests.form.sheetName;
const mostBytes = 150_000;

let open: OpenWorkbench;
beforeEach(async () => {
  mkdirSync(folder, { recursive: true });
  open = await openWorkbench({ width: 1400, height: 840 });
});
afterEach(async () => {
  await open.close();
});

/** Saves the page as it stands, without the workbench's own bar and without notices. */
async function take(name: string): Promise<void> {
  const notice = open.pane.getByRole("button", { name: "收起这条提示" });
  if (await notice.isVisible()) await notice.click();
  await open.page.waitForTimeout(500);
  const path = join(folder, `${name}.png`);
  writeFileSync(path, smallPng(await pixelsOf(open)));
  expect(statSync(path).size).toBeLessThan(mostBytes);
}

async function pixelsOf({ page, browser }: OpenWorkbench): Promise<Pixels> {
  const { width: full, height: most } = page.viewportSize() ?? { width: 0, height: 0 };
  const bar = (await page.locator("header.bar").boundingBox())?.height ?? 0;
  const clip = { x: 0, y: Math.ceil(bar), width: full, height: most - Math.ceil(bar) };
  const screenshot = (await page.screenshot({ clip })).toString("base64");
  const canvas = await browser.newPage();
  const { width, height, data } = await canvas.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!context) throw new Error("There is no canvas.");
    context.drawImage(image, 0, 0);
    const bytes = context.getImageData(0, 0, image.width, image.height).data;
    let text = "";
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return { width: image.width, height: image.height, data: btoa(text) };
  }, screenshot);
  await canvas.close();
  return { width, height, data: Buffer.from(data, "base64") };
}

const select = (address: string): Promise<void> =>
  open.page.evaluate((wanted) => window.workbench?.select(wanted), `'${sheet}'!${address}`);

/** Types a number into a cell of 表三, as a clerk does. */
async function type(address: string, text: string): Promise<void> {
  await select(address);
  await open.page.mouse.click(400, 500);
  await select(address);
  await open.page.keyboard.type(text);
  await open.page.keyboard.press("Enter");
}

/** Builds the sheets with totals that are typed by hand, and fills 表三 from the sample. */
async function buildTyped(): Promise<void> {
  await open.pane.getByRole("button", { name: /新建年报/ }).click();
  await open.pane.getByLabel("机关名称").fill(sample.agency ?? "");
  await open.pane.getByLabel("年度").fill(String(sample.year));
  await open.pane.getByLabel(/手工填写/).check();
  await open.pane.getByRole("button", { name: "建立工作表" }).click();
  await open.pane.getByText("填写进度").waitFor();
  const cells = requests?.form.places.map(({ row, column, cell }) => ({
    row,
    column,
    value: Number(requests.cells[cell ?? -1]?.value ?? 0),
  }));
  await open.page.evaluate(
    ([name, wanted]) => {
      const { spreadsheet } = window.workbench ?? {};
      const id = spreadsheet?.sheets().find((candidate) => candidate.name === name)?.id ?? "";
      for (const { row, column, value } of wanted)
        spreadsheet?.writeCells(id, { row, column, rows: 1, columns: 1 }, [[{ kind: "value", value }]]);
    },
    [sheet, cells ?? []] as const,
  );
}

async function openSample(): Promise<void> {
  await open.pane.getByRole("button", { name: /打开示例/ }).click();
  await open.pane.getByRole("tab", { name: /审核/ }).click();
  await open.pane.getByText("没有发现问题").first().waitFor();
}

test("start: a fresh workbook beside the pane", async () => {
  await open.pane.getByText("新建年报").first().waitFor();
  await take("start");
});

test("suspect: a wrong digit is named", async () => {
  await buildTyped();
  await open.pane.getByRole("tab", { name: /审核/ }).click();
  const place = requests?.form.places.find(({ cell }) => {
    const form = requests.form.cells[cell ?? -1];
    return form?.row === "granted" && form.column === "person";
  });
  await open.pane.getByRole("button", { name: "其余填 0" }).first().click();
  await open.pane.getByText(/已在 \d+ 个/).waitFor();
  await type(`${columnLetters(place?.column ?? 0)}${(place?.row ?? 0) + 1}`, "6");
  await open.pane.getByText("很可能是").waitFor();
  await select("A1");
  await take("suspect");
});

test("review: a report with nothing to find", async () => {
  await openSample();
  await select("A1");
  await take("review");
});

test("export: the whole text", async () => {
  await openSample();
  await open.pane.getByRole("tab", { name: /导出/ }).click();
  await open.pane.getByText("检查通过").first().waitFor();
  await take("export");
});

test("county: where a county's units go wrong", async () => {
  const files = unitNames(16).map((agency, at) => {
    const report = at % 7 === 2 ? unitWithSlip(agency) : unitReport(agency);
    const blank = at % 9 === 4 ? changed(report, ["remedies", "review", "upheld", null]) : report;
    const text = writeText(blank);
    // A figure of the text that the table does not have, and another agency's name.
    const figures = at % 5 === 1 ? text.replace("上年结转3件", "上年结转8件") : text;
    return { name: `${agency}.txt`, content: at % 8 === 3 ? figures.replace("上年", "高平镇上年") : figures };
  });
  await open.page.evaluate(() => window.workbench?.setPaneWidth(500));
  await openPlace(open, "汇总");
  await open.pane.getByText("批量检查和汇总").waitFor();
  await dropFiles(open, [...files, { name: "石河乡.docx", content: "" }]);
  await open.pane.getByText("检查完毕").waitFor();
  await openView(open, "分布");
  await take("county");
});
