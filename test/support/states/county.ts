import type { Locator } from "playwright-core";
import { writeText } from "../../../src/files/text/write";
import { openPlace, press, sees, unfold } from "../paneSteps";
import { countyFiles, unitNames, unitReport, unitWithSlip, type CountyFile } from "../reports/county";
import type { OpenWorkbench } from "../workbenchPage";
import type { Scene } from "./scene";

/** Drops files onto 汇总, as a browser does. */
export const dropFiles = ({ pane }: OpenWorkbench, files: readonly CountyFile[]): Promise<void> =>
  pane.locator(".nb-drop").evaluate((zone, given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, content } of given) dataTransfer.items.add(new File([content], name));
    for (const kind of ["dragover", "drop"]) {
      zone.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, files);

/** Drops files and folders of the disk somewhere, as the system's own drag and drop does; `paths` are absolute. */
export async function dropFromDesktop({ page }: OpenWorkbench, onto: Locator, paths: readonly string[]): Promise<void> {
  const zone = await onto.boundingBox();
  if (!zone) throw new Error("nowhere to drop");
  const input = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  // A hand holds still before it lets go; what lies below it has changed by then.
  for (const type of ["dragEnter", "dragOver", "dragOver", "dragOver", "drop"] as const) {
    await input.send("Input.dispatchDragEvent", {
      type,
      x: zone.x + zone.width / 2,
      y: zone.y + zone.height / 2,
      data,
    });
  }
  await input.detach();
}

/** One of the ways to look at what was checked. */
export const openView = ({ pane }: OpenWorkbench, view: "结果" | "分布" | "汇总表"): Promise<void> =>
  pane.getByText(view, { exact: true }).click();

const names = unitNames(6);
const text = (agency: string, report = unitReport(agency)): CountyFile => ({
  name: `${agency}.txt`,
  content: writeText(report),
});
const blanks: CountyFile = {
  name: "镇里报来的/年报（最终版）2025年度政府信息公开工作年度报告.txt",
  content: writeText(unitReport("某某自治县经济技术开发区管理委员会")).replace(/\t9\t/, "\t\t"),
};

/** 汇总: a county's files checked in one go, and summed. */
export const countyScenes: readonly Scene[] = [
  {
    title: "a county's files",
    play: async (open, look) => {
      await open.simulate("");
      await openPlace(open, "汇总");
      await sees(open, "批量检查和汇总");
      await unfold(open);
      await look("county-start");
      // The program that checks comes late, so that the progress stands still for a look.
      await open.page.route("**/chunks/*.js", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2500));
        await route.continue();
      });
      await dropFiles(open, [...countyFiles(40), blanks]);
      await sees(open, /正在检查 \d+ \/ 41 份/);
      await look("county-progress");
      await sees(open, "检查完毕，共 41 份");
      await open.page.unroute("**/chunks/*.js");
      await look("county-results");
      await open.pane.locator(".nb-result-main").nth(1).click();
      await look("county-result-open");
      await open.pane.getByLabel("查找机关、文件或问题").fill("没有这样的机关");
      await sees(open, "没有符合条件的文件");
      await look("county-none-fits");
      await openView(open, "分布");
      await look("county-picture");
    },
  },
  {
    title: "the sums of a county",
    play: async (open, look) => {
      await open.simulate("");
      await openPlace(open, "汇总");
      await sees(open, "批量检查和汇总");
      await dropFiles(open, [
        ...names.slice(0, 5).map((agency) => text(agency)),
        text("迟报乡", unitWithSlip("迟报乡")),
        { name: "去年.txt", content: writeText({ ...unitReport("去年镇"), year: 2024 }) },
      ]);
      await sees(open, "检查完毕，共 7 份");
      await openView(open, "汇总表");
      await press(open, "生成汇总");
      await sees(open, "请填写机关名称。");
      await look("county-merge-asked");
      await open.pane.getByLabel("机关名称").fill("云阳县");
      await open.pane.getByLabel(/单位名单/).fill([...names.slice(0, 5), "迟报乡", "没报镇"].join("\n"));
      await press(open, "生成汇总");
      await sees(open, /有 1 个单位的年报有强制问题，没有生成汇总/);
      await look("county-merge-refused");
      await open.pane.getByLabel("有强制问题的单位也计入").check();
      await press(open, "生成汇总");
      await sees(open, "云阳县 2025 年：计入 6 个单位");
      await open.pane.getByText(/^正文内容雷同/).waitFor();
      await open.pane
        .getByText(/^“.*”与“.*”有 \d+% 相同/)
        .first()
        .click();
      await press(open, /^（一）予以公开.*总计/);
      await sees(open, /6 个单位相加得/);
      await look("county-merged");
    },
  },
];
