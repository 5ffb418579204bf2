import { writeHtml } from "../../../src/files/html/write";
import { writeText } from "../../../src/files/text/write";
import {
  build,
  button,
  chooseFile,
  openSample,
  press,
  requestsForm,
  sample,
  sees,
  simulate,
  unfold,
  write,
} from "../paneSteps";
import type { Scene } from "./scene";

const unnamed = { ...sample, agency: null, year: null, title: null };
const other = { ...sample.narrative.other, text: "没有其他事项。" };

/** 导入: a report that exists already is brought into the sheets. */
export const importScenes: readonly Scene[] = [
  {
    title: "an import into an empty workbook",
    play: async (open, look) => {
      await open.simulate("fault=write1:late=2500");
      await press(open, /导入现有报告/);
      await sees(open, "或者粘贴内容");
      await look("import-source");
      await open.pane.getByLabel("或者粘贴内容").fill("会议通知：下午三点开会。");
      await press(open, "读取");
      await sees(open, "没有认出年报");
      await look("import-not-recognised");
      await chooseFile(open, "年报.txt", writeText(unnamed).replace("（二）部分公开", "（二）部份公开"));
      await sees(open, "读到的内容");
      await look("import-understood");
      await press(open, "导入并建表");
      await sees(open, "请填写机关名称。");
      await look("import-asked");
      await open.pane.getByLabel("机关名称").fill(sample.agency ?? "");
      await open.pane.getByLabel("年度").fill(String(sample.year));
      await press(open, "导入并建表");
      await sees(open, "正在建立…");
      await look("import-building");
      await sees(open, /已建立 4 张工作表/);
      await look("import-built");
    },
  },
  {
    title: "an import beside what is there",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      await write(open, requestsForm.sheetName, [
        { row: 3, column: 3, value: null },
        { row: 5, column: 3, value: 6 },
        { row: 6, column: 3, value: 77 },
      ]);
      await press(open, "导入现有报告");
      await sees(open, "或者粘贴内容");
      const page = writeHtml({ ...sample, narrative: { ...sample.narrative, other } })
        .replace("（二）部分公开", "（二）部份公开")
        .replace(">9<", ">９件<");
      await chooseFile(open, "年报.html", page);
      await sees(open, "与工作簿对照");
      await look("import-beside");
      await unfold(open);
      await open.pane.getByLabel("（一）予以公开 自然人").check();
      await look("import-unfolded");
      await press(open, /^导入 \d+ 处/);
      await sees(open, /已导入：/);
      await look("import-done");
    },
  },
  {
    title: "an import that does not fit",
    play: async (open, look) => {
      await open.simulate("");
      await build(open);
      await press(open, "导入现有报告");
      await sees(open, "或者粘贴内容");
      await chooseFile(open, "年报.txt", writeText({ ...sample, agency: "高平镇", year: 2024 }));
      await button(open, /仍然导入/).waitFor();
      await look("import-doubtful");
      await simulate(open, "fault=protected");
      await button(open, /仍然导入/).click();
      await sees(open, /受保护/);
      await look("import-refused");
    },
  },
];
