import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeWord } from "../../src/files/docx/write";
import { writeHtml } from "../../src/files/html/write";
import { readReportJson } from "../../src/files/json/read";
import { writeXlsx } from "../../src/files/xlsx/write";
import { valueOf } from "../support/excel/stage";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/** Last year's report is read in the browser from whatever an office has of it. */

jest.setTimeout(120_000);

const root = resolve(__dirname, "../..");
const results = join(root, "test-results");
const lastYear = valueOf(readReportJson(readFileSync(join(root, "assets/sample/zhuxiwan-2024.json"), "utf8"), null));

let open: OpenWorkbench;
beforeAll(async () => {
  mkdirSync(join(results, "pictures"), { recursive: true });
  open = await openWorkbench();
  await open.pane.getByRole("button", { name: /打开示例/ }).click();
  await open.pane.getByText("示例已建好").waitFor();
});
afterAll(async () => {
  await open.close();
});

it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ["docx", () => writeWord(lastYear)],
  ["xlsx", () => writeXlsx(lastYear)],
  ["html", () => new TextEncoder().encode(writeHtml(lastYear))],
])("as .%s", async (extension, write) => {
  const file = join(results, `上年.${extension}`);
  writeFileSync(file, await write());
  await open.pane.locator('input[type="file"]').setInputFiles(file);
  await open.pane.getByText("竹溪湾镇 · 2024 年").first().waitFor();
  await open.page.screenshot({ path: join(results, "pictures", `12-previous-${extension}.png`) });
  await open.pane.getByRole("button", { name: "取消" }).first().click();
  expect(open.errors).toEqual([]);
});
