import { writeText } from "../../../src/files/text/write";
import {
  addSheet,
  build,
  button,
  chooseFile,
  closeNotice,
  fillForm,
  lastYear,
  openSample,
  press,
  requestsForm,
  sees,
  simulate,
  write,
} from "../paneSteps";
import type { Scene } from "./scene";

/** 填报: from an empty workbook to a report that is written. */
export const fillScenes: readonly Scene[] = [
  {
    title: "a new report",
    play: async (open, look) => {
      await open.simulate("fault=write1:late=2500");
      await sees(open, "开始一份年报");
      await look("start");
      await press(open, /继续已有/);
      await sees(open, "没有找到年报表格");
      await look("nothing-found");
      await press(open, /新建年报/);
      await sees(open, "机关名称");
      await look("form");
      await open.pane.getByLabel("年度").fill("1999");
      await press(open, "建立工作表");
      await sees(open, "请填写机关名称。");
      await look("form-problems");
      await press(open, "返回");
      await fillForm(open);
      await look("form-filled");
      await press(open, "建立工作表");
      await sees(open, "正在建立…");
      await look("form-building");
      await sees(open, "填写进度");
      await look("built");
    },
  },
  {
    title: "a new report that cannot be built",
    play: async (open, look) => {
      await open.simulate("fault=write1:GeneralException@half");
      await fillForm(open);
      await press(open, "建立工作表");
      await sees(open, /没能新建工作表/);
      await look("form-failed");
    },
  },
  {
    title: "the example is being built",
    play: async (open, look) => {
      await open.simulate("fault=write1:late=2500");
      await press(open, /打开示例/);
      await sees(open, "正在建立示例…");
      await look("sample-opening");
      await sees(open, "示例已建好");
    },
  },
  {
    title: "a report half filled",
    play: async (open, look) => {
      await open.simulate("");
      await build(open);
      await write(
        open,
        requestsForm.sheetName,
        [3, 4, 5].map((row) => ({ row, column: 3, value: row })),
      );
      await closeNotice(open);
      await look("overview-in-progress");
      await simulate(open, "fault=protected");
      await press(open, "其余填 0");
      await sees(open, /受保护/);
      await look("protected");
      await simulate(open, "fault=write1:late=2500");
      await press(open, "其余填 0");
      await sees(open, "正在填写…");
      await look("zeros-filling");
      await sees(open, /已在 \d+ 个空格里填 0/);
      await look("zeros-filled");
    },
  },
  {
    title: "the texts",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      await look("overview-complete");
      await closeNotice(open);
      await sees(open, "在这里写正文");
      await open.pane.getByText("在这里写正文").click();
      await look("texts");
      const label = "（三）政府信息管理";
      await press(open, `写“${label}”`);
      await look("text-open");
      await open.pane.getByRole("textbox", { name: label }).fill("全年清理规范性文件3件。");
      await sees(open, "未保存");
      await look("text-unsaved");
    },
  },
  {
    title: "last year's report",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      await closeNotice(open);
      await chooseFile(open, "不是年报.txt", "会议通知：下午三点开会。");
      await sees(open, /不能用：/);
      await look("last-year-not-a-report");
      await closeNotice(open);
      await chooseFile(open, "别的机关.txt", writeText({ ...lastYear, agency: "高平镇", year: 2023 }));
      await button(open, "仍然保存").waitFor();
      await look("last-year-doubtful");
      await press(open, "取消");
      await chooseFile(open, "竹溪湾镇2024年政府信息公开工作年度报告.txt", writeText(lastYear));
      await button(open, "用作上年报告").waitFor();
      await look("last-year-chosen");
      await press(open, "用作上年报告");
      await sees(open, "与上年对照");
      await look("last-year-kept");
      await closeNotice(open);
      await write(open, requestsForm.sheetName, [{ row: 4, column: 3, value: 7 }]);
      await press(open, "上年结转填入");
      await sees(open, "这几格已经有数");
      await look("last-year-compared");
    },
  },
  {
    title: "a sheet of last year without a report",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      await closeNotice(open);
      await addSheet(open, "上年报告");
      await write(open, "上年报告", [{ row: 0, column: 0, value: "会议通知：下午三点开会。" }]);
      await sees(open, "里没有认出年报");
      await look("last-year-unusable");
    },
  },
];
