import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Frame } from "playwright-core";
import { tableOf, editionOf } from "../../src/form";
import { readerOf } from "../../src/files/readers";
import { writeText } from "../../src/files/text/write";
import { columnLetters, type Report } from "../../src/report";
import { change } from "../support/pane/reports";
import { valueOf, valuesOf } from "../support/reports/read";
import { sampleReport } from "../support/reports/sample";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/** Everything that can leave the pane, read back: files, the clipboard, a sheet; finished and as a draft. */

jest.setTimeout(180_000);

const sample = sampleReport(2025);
/** One figure of 表三 wrong; the totals are formulas and follow. */
const wrong = [
  ["granted", "person", 6],
  ["granted", "total", 11],
  ["handled", "person", 21],
  ["handled", "total", 34],
].reduce<Report>(
  (report, [row, column, value]) => change(report, "requests", String(row), String(column), Number(value)),
  sample,
);
const pictures = resolve(__dirname, "../../test-results/pictures");

/** The scripts that the pane has loaded so far. */
const scripts: string[] = [];

let open: OpenWorkbench;
let pane: Frame;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  open = await openWorkbench({ width: 1100, height: 860 });
  pane = open.page.frames().find((frame) => frame.url().includes("taskpane")) ?? notFound("the pane");
  open.page.on("request", (request) => {
    if (request.frame() === pane && request.resourceType() === "script") scripts.push(request.url());
  });
  await open.page.evaluate(() => window.workbench?.reloadPane());
  const { origin } = new URL(open.page.url());
  await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  await open.pane.getByRole("button", { name: /打开示例/ }).click();
  await open.pane.getByText("示例已建好").waitFor();
  await open.pane.getByRole("tab", { name: "导出" }).click();
  await open.pane.getByText("检查通过，可以导出正式文本").waitFor();
});
afterAll(async () => {
  await open.close();
});

function notFound(what: string): never {
  throw new Error(`${what} is not there`);
}

async function picture(name: string): Promise<void> {
  await open.page.locator("#pane").screenshot({ path: join(pictures, `export-${name}.png`) });
}

/** Puts a number into 表三「（一）予以公开」行「自然人」列. */
async function setGranted(value: number): Promise<void> {
  const form = tableOf(editionOf(sample.edition), "requests");
  const cell = form.cells.findIndex(({ row, column }) => row === "granted" && column === "person");
  const place = form.places.find((each) => each.cell === cell) ?? notFound("the cell");
  await open.page.evaluate(
    ([address, figure]) => {
      window.workbench?.select(address);
      const { spreadsheet } = window.workbench ?? {};
      const sheet = spreadsheet?.sheets().find(({ name }) => address.includes(name))?.id ?? "";
      const [, letters = "", digits = ""] = /!([A-Z]+)(\d+)$/.exec(address) ?? [];
      const area = { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65, rows: 1, columns: 1 };
      spreadsheet?.writeCells(sheet, area, [[{ kind: "value", value: figure }]]);
    },
    [`'${form.sheetName}'!${columnLetters(place.column)}${place.row + 1}`, value] as const,
  );
}

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: Report;
}

/** Downloads a format by its button and reads the file back. */
async function download(format: string, button: RegExp): Promise<Saved> {
  await open.pane.getByText(format, { exact: true }).click();
  const [saved] = await Promise.all([
    open.page.waitForEvent("download"),
    open.pane.getByRole("button", { name: button }).click(),
  ]);
  const name = saved.suggestedFilename();
  const bytes = readFileSync(await saved.path());
  return { name, bytes, report: valueOf(await valueOf(readerOf(name))(bytes, name)) };
}

/** What another page gets from the clipboard. */
async function pasted(): Promise<{ readonly tables: number; readonly text: string; readonly html: string }> {
  const page = await open.anotherPage();
  try {
    await page.setContent('<div contenteditable="true" id="editor" style="min-height:100px"></div>');
    await page.locator("#editor").click();
    await page.keyboard.press("Control+v");
    await page.locator("#editor").getByText("六、其他需要报告的事项").first().waitFor();
    return await page.locator("#editor").evaluate((editor) => ({
      tables: editor.querySelectorAll("table").length,
      text: editor.textContent,
      html: editor.innerHTML,
    }));
  } finally {
    await page.close();
    await open.page.bringToFront();
  }
}

const formats: readonly (readonly [format: string, extension: string])[] = [
  ["Word", "docx"],
  ["网页", "html"],
  ["Excel", "xlsx"],
  ["TXT", "txt"],
];

/** How many of the loaded scripts speak the XML of a package: the libraries do. */
async function loadedLibraries(language: "wordprocessingml" | "spreadsheetml"): Promise<number> {
  const texts = await Promise.all([...new Set(scripts)].map(async (address) => (await fetch(address)).text()));
  return texts.filter((text) => text.includes(`schemas.openxmlformats.org/${language}/`)).length;
}

describe("the libraries", () => {
  test("are not loaded before a file is asked for", async () => {
    expect(scripts.some((address) => address.endsWith("/taskpane.js"))).toBe(true);
    expect(await loadedLibraries("wordprocessingml")).toBe(0);
    expect(await loadedLibraries("spreadsheetml")).toBe(0);
  });

  test("can be asked for again where they did not come", async () => {
    await open.page.route("**/chunks/*.js", (route) => route.abort());
    await open.pane.getByRole("button", { name: "下载 Word 文档" }).click();
    await open.pane.getByText("Word 文档没有生成成功，请检查网络后重试。").waitFor();
    await picture("not-made");
    await open.page.unroute("**/chunks/*.js");
    const [saved] = await Promise.all([
      open.page.waitForEvent("download"),
      open.pane.getByRole("button", { name: "重试" }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/\.docx$/);
    expect(await loadedLibraries("wordprocessingml")).toBeGreaterThan(0);
    expect(await loadedLibraries("spreadsheetml")).toBe(0);
  });
});

describe("a finished report", () => {
  test("is seen as it will look", async () => {
    const paper = open.pane.getByRole("region", { name: "全文预览" });
    expect(await paper.locator("table").count()).toBe(3);
    expect(await paper.locator("h1").innerText()).toBe("竹溪湾镇2025年政府信息公开工作年度报告");
    await picture("clean");
    await open.page.evaluate(() => window.workbench?.setPaneWidth(320));
    await picture("clean-320");
    const overflow = await pane.evaluate(() => {
      const box = document.querySelector(".nb-scroll") ?? document.body;
      return box.scrollWidth - box.clientWidth;
    });
    expect(overflow).toBe(0);
    await open.page.evaluate(() => window.workbench?.setPaneWidth(350));
    await paper.evaluate((element) => element.scrollTo(0, element.querySelectorAll("section")[1]?.offsetTop ?? 0));
    await picture("paper-table");
  });

  test.each(formats)("is downloaded as %s (.%s) and read back", async (format, extension) => {
    const { name, report } = await download(format, /^下载 /);
    expect(name).toBe(`竹溪湾镇2025年政府信息公开工作年度报告.${extension}`);
    expect(valuesOf(report)).toEqual(valuesOf(sample));
    expect(writeText(report)).toBe(writeText(sample));
    await open.pane.getByText(`已请求下载“${name}”`).waitFor();
    await picture(`saved-${extension}`);
  });

  test("brought the library of workbooks with the first of them", async () => {
    expect(await loadedLibraries("spreadsheetml")).toBeGreaterThan(0);
  });

  test("is copied with its tables, and as plain text", async () => {
    await open.pane.getByRole("button", { name: "复制全文" }).click();
    await open.pane.getByText("表格和格式都在").waitFor();
    const rich = await pasted();
    expect(rich.tables).toBe(3);
    expect(rich.html).not.toMatch(/<script|<style/);
    await open.pane.getByText("纯文本", { exact: true }).click();
    await picture("text");
    await open.pane.getByRole("button", { name: "复制全文" }).click();
    await open.pane.getByText("已复制为纯文本").waitFor();
    const plain = await pasted();
    expect(plain.tables).toBe(0);
    expect(await open.pane.getByLabel("全文预览").inputValue()).toBe(writeText(sample));
    await open.pane.getByText("带格式", { exact: true }).click();
  });

  test("is copied with its tables where the clipboard is forbidden, as in Excel on the web", async () => {
    await pane.evaluate(() => {
      const forbidden = () => Promise.reject(new DOMException("permissions policy", "NotAllowedError"));
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { write: forbidden, writeText: forbidden },
      });
    });
    await open.pane.getByRole("button", { name: "复制全文" }).click();
    await open.pane.getByText("表格和格式都在").waitFor();
    expect((await pasted()).tables).toBe(3);
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("复制全文");
  });

  test("is copied by Ctrl+C where nothing else works", async () => {
    await pane.evaluate(() => {
      Object.defineProperty(document, "execCommand", { configurable: true, value: () => false });
    });
    await open.page.evaluate(() => navigator.clipboard.writeText("六、其他需要报告的事项"));
    await open.pane.getByRole("button", { name: "复制全文" }).click();
    await open.pane.getByText("请按 Ctrl+C").waitFor();
    await picture("selected");
    await open.page.keyboard.press("Control+c");
    const { tables, html } = await pasted();
    expect(tables).toBe(3);
    // The pane's own looks are not taken along.
    expect(html).not.toContain("zoom");
    await pane.evaluate(() => {
      Reflect.deleteProperty(document, "execCommand");
      Reflect.deleteProperty(navigator, "clipboard");
    });
  });
});

describe("a report with errors", () => {
  beforeAll(async () => {
    await setGranted(6);
    await open.pane.getByText("还有 2 项强制性问题，现在只能导出草稿").waitFor();
  });
  afterAll(() => setGranted(9));

  const mark = "【草稿】还有 2 项强制性问题没有改正";

  test("is seen as a draft", async () => {
    await open.pane.getByRole("region", { name: "全文预览" }).getByText(mark).waitFor();
    await picture("draft");
  });

  test.each(formats)("leaves as a draft only, as %s (.%s)", async (format, extension) => {
    const { name, bytes, report } = await download(format, /^下载草稿 /);
    expect(name).toBe(`竹溪湾镇2025年政府信息公开工作年度报告（草稿）.${extension}`);
    expect(valuesOf(report)).toEqual(valuesOf(wrong));
    expect(writeText(report)).toBe(writeText(wrong));
    if (extension === "txt" || extension === "html") expect(Buffer.from(bytes).toString("utf8")).toContain(mark);
  });

  test("is copied and written to a sheet as a draft", async () => {
    await open.pane.getByRole("button", { name: "复制草稿" }).click();
    await open.pane.getByText("草稿已复制").waitFor();
    const { tables, text } = await pasted();
    expect(tables).toBe(3);
    expect(text).toContain(mark);
    await open.pane.getByRole("button", { name: "草稿写入工作表" }).click();
    await open.pane.getByText("已写入工作表“报告正文（草稿）”").waitFor();
  });
});

test("the paper stays white in a dark pane", async () => {
  await open.page.evaluate(() => {
    const { host } = window.workbench ?? {};
    if (!host) return;
    const theme = { ...host.theme, bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", isDarkTheme: true };
    Object.defineProperty(host, "theme", { configurable: true, value: theme });
  });
  await open.page.evaluate(() => window.workbench?.reloadPane());
  await open.pane.getByRole("tab", { name: "导出" }).click();
  const paper = open.pane.getByRole("region", { name: "全文预览" });
  await paper.waitFor();
  expect(await paper.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(255, 255, 255)");
  await picture("dark");
  await open.pane.getByText("纯文本", { exact: true }).click();
  await picture("dark-text");
});

test("no page failed", () => {
  expect(open.errors).toEqual([]);
});
