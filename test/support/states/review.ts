import { writeText } from "../../../src/files/text/write";
import { foreignRows } from "../excel/foreign";
import { change } from "../pane/reports";
import {
  build,
  button,
  chooseFile,
  closeNotice,
  lastYear,
  openPlace,
  openSample,
  press,
  sample,
  sees,
  simulate,
  writeD6,
  writeForeign,
  writeRequests,
} from "../paneSteps";
import type { Scene } from "./scene";

/** A wrong digit, a text in place of a number, a negative one, and a wrong total. */
const wrong = (
  [
    ["granted", "person", 6],
    ["refused.stateSecret", "legal", { text: "减4" }],
    ["carriedIn", "business", -1],
  ] as const
).reduce(
  (changed, [row, column, value]) => change(changed, "requests", row, column, value),
  change(sample, "remedies", "review", "total", 7),
);
export const foreign = foreignRows(wrong).map((row) =>
  row.map((value) => (typeof value === "object" ? String(Object.values(value)[0]) : value)),
);

/** 审核: what is wrong, and what can be done about it. */
export const reviewScenes: readonly Scene[] = [
  {
    title: "nothing to review",
    play: async (open, look) => {
      await open.simulate("");
      await sees(open, "开始一份年报");
      await openPlace(open, "审核");
      await sees(open, "没有找到年报表格");
      await look("no-report");
    },
  },
  {
    title: "a report that is right",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      await closeNotice(open);
      await openPlace(open, "审核");
      await sees(open, "没有发现问题");
      await look("review-clean");
      await open.pane.getByText(/^未检查 \d+ 项/).click();
      await look("review-not-assessed");
      await simulate(open, "fault=*:late=1500");
      await press(open, "重新检查");
      await sees(open, "正在检查…");
      await look("review-checking");
    },
  },
  {
    title: "a wrong digit",
    play: async (open, look) => {
      await open.simulate("");
      await build(open, "typed");
      await closeNotice(open);
      await openPlace(open, "审核");
      await look("review-blank-report");
      await writeRequests(open);
      await press(open, "其余填 0");
      await sees(open, /已在 \d+ 个空格里填 0/);
      await closeNotice(open);
      await writeD6(open, 6);
      await sees(open, "很可能是");
      await look("suspect");
      await press(open, /^改为 \d+，D6$/);
      await sees(open, "已把 D6 改为 9。");
      await look("suspect-corrected");
    },
  },
  {
    title: "a report that somebody else made",
    play: async (open, look) => {
      await open.simulate("");
      await writeForeign(open, "报送表", foreign);
      await openPlace(open, "审核");
      await button(open, "标出问题").waitFor();
      await sees(open, "一＋二＝");
      await look("review-findings");
      await press(open, /相关单元格/);
      await look("review-related");
      await press(open, /强制 \d/);
      await look("review-filtered");
      await press(open, "下一处");
      await look("review-current");
      await press(open, "标出问题");
      await sees(open, /标出 \d+ 格/);
      await look("review-painted");
      await press(open, "取消标出");
      await sees(open, "已取消标出");
      await look("review-paint-taken-back");
      await closeNotice(open);
      await press(open, "审核意见");
      await open.pane.getByLabel("审核意见全文").waitFor();
      await look("opinion");
      await press(open, "写入工作表");
      await sees(open, "已写入工作表“审核意见”");
      await look("opinion-written");
    },
  },
  {
    title: "an explanation",
    play: async (open, look) => {
      await open.simulate("");
      await openSample(open);
      const carried = change(lastYear, "requests", "carriedOut", "business", 5);
      await chooseFile(open, "上年.txt", writeText(change(carried, "requests", "carriedOut", "total", 8)));
      await press(open, "用作上年报告");
      await sees(open, "已保存到工作表");
      await closeNotice(open);
      await openPlace(open, "审核");
      await press(open, "写说明");
      await look("explanation-open");
      await press(open, "保存说明");
      await sees(open, "请写一句说明。");
      await look("explanation-empty");
      await open.pane.getByRole("textbox").first().fill("上年统计口径不同，已与上级核实。");
      await press(open, "保存说明");
      await sees(open, /^已说明 \d+ 项/);
      await open.pane.locator(".nb-explained > summary").click();
      await look("explanation-given");
    },
  },
];
