import type { FrameLocator } from "playwright-core";
import { writeText } from "../../src/files/text/write";
import { bundleInPage } from "../support/faultWalk/bundle";
import { ownSheet } from "../support/faultWalk/moves";
import {
  button,
  chooseFile,
  fillForm,
  openPlace,
  openSample,
  press,
  sample,
  sees,
  write,
  writeD6,
} from "../support/paneSteps";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/**
 * Two panes at one workbook, as where it is open in two windows: both do the same at the same moment. What comes of it is
 * what one would have made, the other says why not, and both follow the workbook afterwards.
 */

jest.setTimeout(120_000);

let first: OpenWorkbench;
let second: OpenWorkbench;
let both: readonly OpenWorkbench[];
const complaints: string[] = [];
beforeAll(async () => {
  first = await openWorkbench({ width: 1280, height: 900 });
  first.page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await first.page.addInitScript(bundleInPage());
});
afterAll(async () => {
  await first.close();
});

/** Opens an empty workbook with a sheet of somebody's own, and two panes at it. */
async function begin(): Promise<void> {
  await first.simulate("");
  await ownSheet(first);
  await openSecond();
  both = [first, second];
}

async function openSecond(): Promise<void> {
  await first.page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.id = "second";
    frame.style.cssText =
      "position: fixed; left: 0; top: 60px; width: 350px; height: 800px; z-index: 9999; background: white";
    frame.src = "taskpane.html";
    document.body.append(frame);
  });
  const pane: FrameLocator = first.page.frameLocator("#second");
  second = { ...first, pane };
}

const atOnce = (act: (open: OpenWorkbench) => Promise<unknown>): Promise<unknown> => Promise.all(both.map(act));
const dump = (): Promise<string> => first.page.evaluate(async () => (await window.walk?.dump()) ?? "");
const sheetNames = (): Promise<readonly string[]> =>
  first.page.evaluate(() => window.workbench?.spreadsheet.sheets().map(({ name }) => name) ?? []);

/** Waits for what one of the panes says, and tells which. */
const eitherSees = (text: string | RegExp): Promise<OpenWorkbench> =>
  Promise.any(both.map((open) => sees(open, text).then(() => open)));

/** What one pane alone makes of it. */
async function alone(act: (open: OpenWorkbench) => Promise<unknown>): Promise<string> {
  await first.simulate("");
  await ownSheet(first);
  await act(first);
  await first.page.evaluate(() => window.walk?.rest());
  return dump();
}

const build = async (open: OpenWorkbench): Promise<void> => {
  await fillForm(open);
  await open.pane.getByLabel(/手工填写/).check();
};

test("both build: the sheets are there once and whole, and nothing else has changed", async () => {
  const wanted = await alone(async (open) => {
    await build(open);
    await press(open, "建立工作表");
    await sees(open, "填写进度");
  });
  await begin();
  await atOnce(build);
  await atOnce((open) => press(open, "建立工作表"));
  await eitherSees(/^已建立 4 张工作表/);
  await atOnce(async (open) => {
    const built = sees(open, "填写进度");
    await Promise.any([built, sees(open, /同名的工作表|已经有年报工作表/)]);
  });
  await first.page.evaluate(() => window.walk?.rest());
  expect(await dump()).toBe(wanted);
  // Who came second goes on with what is there.
  await atOnce(async (open) => {
    if (!(await button(open, "建立工作表").isVisible())) return;
    await press(open, "建立工作表");
    await press(open, "继续使用已有工作表");
  });
  await atOnce((open) => sees(open, "填写进度"));
});

test("both fill the rest with 0, and both see a figure that is typed", async () => {
  await atOnce((open) => press(open, "其余填 0"));
  await eitherSees(/已在 \d+ 个空格里填 0/);
  await atOnce((open) => sees(open, /^(\d+)\/\1 格$/));
  await write(first, "表三 依申请公开", [{ row: 3, column: 3, value: 5 }]);
  await atOnce(async (open) => {
    await openPlace(open, "审核");
    await sees(open, /差 5/);
  });
});

test("both overwrite the same cell: it is written once, and who came second is told", async () => {
  await first.simulate("");
  await openSample(first);
  await openSecond();
  both = [first, second];
  await sees(second, "填写进度");
  const whole = await dump();
  await writeD6(first, 6);
  await atOnce(async (open) => {
    await openPlace(open, "审核");
    await sees(open, /差 3/);
  });
  // Both put the right figure back, from the same file.
  await atOnce(async (open) => {
    await openPlace(open, "填报");
    await press(open, "导入现有报告");
    await sees(open, "或者粘贴内容");
    await chooseFile(open, "年报.txt", writeText(sample));
    await open.pane.getByLabel("（一）予以公开 自然人").check();
  });
  await atOnce((open) => press(open, /^导入 \d+ 处/));
  await eitherSees(/已导入：/);
  const told = await eitherSees(/刚刚变了，没有改动/);
  expect(await dump()).toBe(whole);
  await openPlace(told, "审核");
  await sees(told, "没有发现问题");
});

test("both write a sheet: each has its own, under another name", async () => {
  await atOnce(async (open) => {
    await openPlace(open, "导出");
    await sees(open, "检查通过");
  });
  await atOnce((open) => press(open, "写入工作表"));
  await atOnce((open) => sees(open, /已写入工作表“报告正文|同名的工作表/));
  for (const open of both) {
    if (await open.pane.getByText(/同名的工作表/).isVisible()) await press(open, "写入工作表");
    await sees(open, /已写入工作表“报告正文/);
  }
  expect((await sheetNames()).filter((name) => name.startsWith("报告正文"))).toEqual(["报告正文", "报告正文 (2)"]);
});

test("no pane failed", () => {
  expect([...first.errors, ...complaints]).toEqual([]);
});
