import { blockParts, openPlace, openSample, closeNotice, press, sees, simulate, writeD6 } from "../paneSteps";
import type { Scene } from "./scene";

/** 导出: the finished text and the draft, and the ways out. */
export const exportScenes: readonly Scene[] = [
  {
    title: "a finished report",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      await closeNotice(open);
      await openPlace(open, "导出");
      await sees(open, "检查通过，可以导出正式文本");
      await look("export-clean");
      await blockParts(open, true);
      await press(open, "下载 Word 文档");
      await sees(open, "没有生成成功");
      await look("export-not-made");
      await blockParts(open, false);
      await Promise.all([open.page.waitForEvent("download"), press(open, "重试")]);
      await sees(open, /已请求下载/);
      await look("export-downloaded");
      await closeNotice(open);
      await open.pane.getByText("纯文本", { exact: true }).click();
      await look("export-plain");
      await simulate(open, "fault=write1:late=2500");
      await press(open, "写入工作表");
      await sees(open, "正在写入…");
      await look("export-writing");
      await sees(open, "已写入工作表“报告正文”");
      await look("export-written");
    },
  },
  {
    title: "a file is being made",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      await closeNotice(open);
      await openPlace(open, "导出");
      await sees(open, "检查通过");
      await open.page.route("**/chunks/*.js", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2500));
        await route.continue();
      });
      await press(open, "下载 Word 文档");
      await sees(open, /正在生成/);
      await look("export-making");
      await open.page.waitForEvent("download");
      await open.page.unroute("**/chunks/*.js");
    },
  },
  {
    title: "a draft",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      await closeNotice(open);
      await writeD6(open, 6);
      await openPlace(open, "导出");
      await sees(open, "现在只能导出草稿");
      await look("export-draft");
      await open.pane.getByText("纯文本", { exact: true }).click();
      await look("export-draft-plain");
    },
  },
];
