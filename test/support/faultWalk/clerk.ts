import { writeText } from "../../../src/files/text/write";
import { change } from "../pane/reports";
import {
  button,
  chooseFile,
  fillForm,
  lastYear,
  openPlace,
  press,
  sees,
  unfold,
  writeD6,
  writeRequests,
} from "../paneSteps";
import type { OpenWorkbench } from "../workbenchPage";
import { isThere, openPane, ownSheet, writeBeside } from "./moves";
import type { Step, Way } from "./way";

/** A text of the sheet 正文 that is written in the pane. */
const label = "（三）政府信息管理";
const text = "=SUM(1) 全年清理规范性文件3件。";

/** Last year's report with a figure that does not fit this year's, so that there is something to explain. */
const previous = change(
  change(lastYear, "requests", "carriedOut", "business", 5),
  "requests",
  "carriedOut",
  "total",
  8,
);

const openForm = async (open: OpenWorkbench): Promise<void> => {
  await openPlace(open, "填报");
  if (await isThere(open, "返回")) await press(open, "返回");
  await fillForm(open);
  await open.pane.getByLabel(/手工填写/).check();
};

const writing: Step = {
  title: "a text is written in the pane",
  arrive: async (open) => {
    await openPlace(open, "填报");
    await unfold(open);
    const field = open.pane.getByRole("textbox", { name: label });
    if ((await field.count()) === 0) await press(open, `写“${label}”`);
    await field.fill(text);
  },
  act: (open) => press(open, "写入工作表"),
  done: `“${label}”已写入工作表。`,
};

const correcting: Step = {
  title: "the suspect is corrected by one click",
  arrive: async (open) => {
    await openPlace(open, "审核");
    await sees(open, "很可能是");
  },
  act: (open) => press(open, /^改为 \d+，D6$/),
  done: "已把 D6 改为 9。",
};

/** A new report from its first sheet to its last export. */
export const clerkWay: Way = {
  title: "the clerk's way",
  prepare: ownSheet,
  steps: [
    openPane("开始一份年报"),
    { title: "the sheets are built", arrive: openForm, act: (open) => press(open, "建立工作表"), done: "填写进度" },
    {
      title: "figures are typed",
      arrive: (open) => openPlace(open, "填报"),
      act: writeRequests,
      done: /^(\d+)\/\1 格$/,
    },
    {
      title: "the rest is filled with 0",
      arrive: (open) => openPlace(open, "填报"),
      act: (open) => press(open, "其余填 0"),
      done: /已在 \d+ 个空格里填 0/,
    },
    writing,
    {
      title: "the text is taken back",
      arrive: async (open) => {
        if (await isThere(open, "撤回")) return;
        await writeBeside(open, label, null);
        await writing.arrive(open);
        await writing.act(open);
        await button(open, "撤回").waitFor();
      },
      act: (open) => press(open, "撤回"),
      done: "已撤回，恢复原来的文字。",
    },
    {
      title: "a digit is mistyped",
      arrive: (open) => openPlace(open, "审核"),
      act: (open) => writeD6(open, 6),
      done: "很可能是",
    },
    correcting,
    {
      title: "the correction is taken back",
      arrive: async (open) => {
        if (await isThere(open, "改回 6")) return;
        await writeD6(open, 6);
        await correcting.arrive(open);
        await correcting.act(open);
        await button(open, "改回 6").waitFor();
      },
      act: (open) => press(open, "改回 6"),
      done: "已改回原来的数。",
    },
    { ...correcting, title: "the suspect is corrected again", isSure: true },
    {
      title: "last year's report is kept",
      arrive: async (open) => {
        await openPlace(open, "填报");
        if (!(await isThere(open, "用作上年报告"))) await chooseFile(open, "上年.txt", writeText(previous));
        await button(open, "用作上年报告").waitFor();
      },
      act: (open) => press(open, "用作上年报告"),
      done: "已保存到工作表",
    },
    {
      title: "an explanation is written",
      arrive: async (open) => {
        await openPlace(open, "审核");
        if (!(await isThere(open, "保存说明"))) await press(open, "写说明");
        await open.pane.getByRole("textbox").first().fill("上年统计口径不同，已与上级核实。");
      },
      act: (open) => press(open, "保存说明"),
      done: /^已说明 \d+ 项/,
    },
    {
      title: "the export is opened",
      arrive: (open) => openPlace(open, "审核"),
      act: (open) => openPlace(open, "导出"),
      done: /^复制(全文|草稿)$/,
    },
    {
      title: "the text is copied",
      arrive: (open) => openPlace(open, "导出"),
      act: (open) => press(open, /^复制(全文|草稿)$/),
      done: /已复制|已选中/,
      isSure: true,
    },
    {
      title: "a file is downloaded",
      arrive: (open) => openPlace(open, "导出"),
      act: (open) => press(open, /^下载(草稿)? Word 文档$/),
      done: /已请求下载/,
      isSure: true,
    },
    {
      title: "the text is written to a sheet",
      arrive: (open) => openPlace(open, "导出"),
      act: (open) => press(open, /写入工作表$/),
      done: /已写入工作表“报告正文/,
    },
  ],
};
