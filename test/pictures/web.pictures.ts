import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { writeHtml } from "../../src/files/html/write";
import { pagesOf, picturePages } from "../office/pdf";
import { launchBrowser } from "../support/browser";
import { clearPictures, picturesFolder, picturesOf } from "./folder";
import { pictured } from "./reports";

const [phone, screen] = [390, 1280];
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  mkdirSync(picturesFolder, { recursive: true });
});
afterAll(() => browser.close());

describe.each([
  ["sample", "web-sample", {}],
  ["sample", "web-draft", { openErrors: 3 }],
  ["edition-2019", "web-2019", {}],
  ["long", "web-long", {}],
] as const)("pictures of the web page of the report %s: %s", (report, name, options) => {
  beforeAll(() => page.setContent(writeHtml(pictured[report], options)));

  it.each([
    [phone, "light"],
    [phone, "dark"],
    [screen, "light"],
    [screen, "dark"],
  ] as const)("%i px wide, %s: nothing wider than the window", async (width, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const file = `${name}-at-${width}${colorScheme === "dark" ? "-dark" : ""}.png`;
    await page.screenshot({ path: join(picturesFolder, file), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("printed", async () => {
    const printed = `${name}-print`;
    clearPictures(printed);
    const pdf = join(picturesFolder, `${printed}.pdf`);
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    await picturePages(pdf, 100);
    expect(picturesOf(printed)).toHaveLength((await pagesOf(pdf)).length);
  });
});
