import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeText } from "../../src/files/text/write";
import { newFolder } from "../support/cli";
import { countyFiles, requestsValue, unitNames, unitReport } from "../support/reports/county";
import { lastYear, openPlace, sample, sees } from "../support/paneSteps";
import { dropFiles, dropFromDesktop, openView } from "../support/states/county";
import { openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

/**
 * A county's office checks what its units sent, sees the county at a glance, and sums it up, without a report in the
 * workbook. The pictures are in test-results/pictures.
 */

jest.setTimeout(180_000);

const pictures = join(resolve(__dirname, "../.."), "test-results/pictures");

let open: OpenWorkbench;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  open = await openWorkbench({ width: 1400, height: 1000 });
});
afterAll(async () => {
  await open.close();
});

/** Takes a picture of the pane as a clerk has it, and as narrow as it gets. */
async function picture(name: string): Promise<void> {
  for (const width of [320, 350]) {
    await open.page.evaluate((pixels) => window.workbench?.setPaneWidth(pixels), width);
    await open.page.locator("#pane").screenshot({ path: join(pictures, `${name}-${width}.png`) });
    const overflow = await open.pane.locator(".nb-scroll").evaluate((place) => place.scrollWidth - place.clientWidth);
    expect(overflow).toBe(0);
  }
}

/** Opens 汇总 anew. */
async function openCounty(): Promise<void> {
  await open.simulate("");
  await openPlace(open, "汇总");
  await sees(open, "批量检查和汇总");
}

test("200 dropped files: progress is seen, every fault is found, and the county at a glance", async () => {
  await openCounty();
  await picture("60-county-start");
  await dropFiles(open, countyFiles(200));
  await open.pane.getByRole("progressbar").waitFor();
  await picture("61-county-progress");
  await sees(open, "检查完毕，共 200 份：有强制问题 20 份，读不出 1 份。", 60_000);
  expect(open.page.workers().length).toBe(0);
  await picture("62-county-results");
  await openView(open, "分布");
  await picture("63-county-picture");
});

test("stopped half-way, what was checked stays, and the rest can be taken up", async () => {
  await openCounty();
  const files = countyFiles(200);
  await dropFiles(open, files);
  await open.pane.getByRole("progressbar").waitFor();
  await open.pane.locator(".nb-result").first().waitFor();
  await open.pane.getByRole("button", { name: "取消" }).click();
  await sees(open, /已取消：检查了 \d+ 份，还有 \d+ 份没有检查/);
  expect(await open.pane.locator(".nb-result").count()).toBeGreaterThan(0);
  await picture("64-county-cancelled");
  await open.pane.getByRole("button", { name: /继续检查其余/ }).click();
  await sees(open, "检查完毕，共 200 份：有强制问题 20 份，读不出 1 份。", 60_000);
});

test("a worker that is killed costs its file alone; another takes its place", async () => {
  // Two processors: one worker.
  await open.page.addInitScript(() => Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 }));
  await openCounty();
  let started = 0;
  open.page.on("worker", () => (started += 1));
  const first = open.page.waitForEvent("worker");
  await dropFiles(open, countyFiles(60));
  await (
    await first
  ).evaluate(() => {
    setTimeout(() => {
      throw new Error("killed");
    }, 0);
  });
  await sees(open, /检查完毕，共 60 份/, 60_000);
  expect(started).toBe(2);
  expect(await open.pane.getByText("检查这份文件时程序中断").count()).toBeLessThanOrEqual(1);
});

test("the units are summed, and a figure shows its parts", async () => {
  await openCounty();
  const names = unitNames(5);
  await dropFiles(
    open,
    names.map((agency) => ({ name: `${agency}.txt`, content: writeText(unitReport(agency)) })),
  );
  await sees(open, "检查完毕，共 5 份");
  await openView(open, "汇总表");
  await open.pane.getByLabel("机关名称").fill("云阳县");
  await open.pane.getByLabel(/单位名单/).fill([...names, "没报镇"].join("\n"));
  await picture("65-county-merge");
  await open.pane.getByRole("button", { name: "生成汇总" }).click();
  await sees(open, "云阳县 2025 年：计入 5 个单位，没有计入 0 份。");
  await sees(open, "没报镇");
  const one = requestsValue(unitReport(names[0] ?? ""), "granted", "total");
  await open.pane.getByRole("button", { name: new RegExp(`（一）予以公开.*总计.*${one * 5}`) }).click();
  await sees(open, `5 个单位相加得 ${one * 5}：`);
  await picture("66-county-merged");
  const [download] = await Promise.all([
    open.page.waitForEvent("download"),
    open.pane.getByRole("button", { name: "下载汇总工作簿" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("云阳县2025年汇总.xlsx");
});

test("a folder is walked through, and compared with the folder of the year before", async () => {
  await openCounty();
  const folder = newFolder();
  try {
    folder.put("2025/竹溪湾镇/年报.txt", writeText(sample));
    folder.put("2025/扫描件.pdf", "%PDF");
    folder.put("2024/去年.txt", writeText(lastYear));
    const field = (label: string) => open.pane.locator(`input[aria-label="${label}"]`);
    await field("选择文件夹").setInputFiles(folder.at("2025"));
    await sees(open, "检查完毕，共 1 份");
    await sees(open, "文件夹里另有 1 个文件不是年报的格式");
    await open.pane.locator(".nb-result-main").click();
    await sees(open, "2025/竹溪湾镇/年报.txt");
    await sees(open, "未检查 Y-1 至 Y-5：未提供上年报告");
    await field("选择上年报告的文件夹").setInputFiles(folder.at("2024"));
    await sees(open, "已读上年报告 1 份");
    await sees(open, "检查完毕，共 1 份");
    expect(await open.pane.getByText("未检查 Y-1").count()).toBe(0);
  } finally {
    folder.remove();
  }
});

test("a folder dropped from the desktop is walked through, however deep", async () => {
  await openCounty();
  const folder = newFolder();
  try {
    for (const [name, content] of [
      ["各镇/竹溪湾镇/年报.txt", writeText(sample)],
      ["各镇/一/二/三/柳岸镇.txt", writeText(unitReport("柳岸镇"))],
      ["各镇/扫描件.pdf", "%PDF"],
      ["各镇/~$年报.docx", ""],
      ["单独一份.txt", writeText(unitReport("石门镇"))],
    ] as const) {
      folder.put(name, content);
    }
    await dropFromDesktop(open, open.pane.locator(".nb-drop"), [folder.at("各镇"), folder.at("单独一份.txt")]);
    await sees(open, "检查完毕，共 3 份");
    await sees(open, "文件夹里另有 1 个文件不是年报的格式");
    expect(await open.pane.locator(".nb-result-main").allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining("竹溪湾镇"),
        expect.stringContaining("柳岸镇"),
        expect.stringContaining("石门镇"),
      ]),
    );
  } finally {
    folder.remove();
  }
});

test("a file dropped beside the zone, or onto the sheets, opens nothing and takes nothing away", async () => {
  await openCounty();
  const folder = newFolder();
  try {
    const stray = folder.put("年报.txt", writeText(sample));
    for (const place of [open.pane.getByRole("tablist"), open.page.locator("#grid")]) {
      await dropFromDesktop(open, place, [stray]);
      await sees(open, "批量检查和汇总");
      expect(await open.pane.locator(".nb-result").count()).toBe(0);
    }
  } finally {
    folder.remove();
  }
});

test("where workers are not allowed, the pane checks by itself", async () => {
  await open.page.addInitScript(() => {
    Object.defineProperty(window, "Worker", {
      value: function refuse() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await openCounty();
  await dropFiles(open, countyFiles(30));
  await sees(open, "检查完毕，共 30 份：有强制问题 3 份，读不出 1 份。", 60_000);
});

test("no page failed", () => {
  expect(open.errors.filter((error) => !error.includes("killed"))).toEqual([]);
});
