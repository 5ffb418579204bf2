import { foreign } from "../states/review";
import { button, openPlace, press, writeForeign } from "../paneSteps";
import type { OpenWorkbench } from "../workbenchPage";
import { isThere } from "./moves";
import type { Way } from "./way";

/** What the ribbon button 一键审核 does. */
const openAtReview = ({ page }: OpenWorkbench): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const frame = document.querySelector<HTMLIFrameElement>("#pane");
        frame?.addEventListener("load", () => resolve(), { once: true });
        if (frame) frame.src = `taskpane.html?view=review&${Math.random()}`;
      }),
  );

/** The pane looks but once what colours the sheets bear: where they are others than it believes, it is opened anew. */
const besideButton = (name: string) => async (open: OpenWorkbench) => {
  await openPlace(open, "审核");
  if (!(await isThere(open, name))) await openAtReview(open);
  await button(open, name).first().waitFor();
};

/** The workbook that somebody sent is checked, marked, and answered. */
export const reviewerWay: Way = {
  title: "the reviewer's way",
  prepare: (open) => writeForeign(open, "报送表", foreign),
  steps: [
    {
      title: "the pane is opened at its review",
      arrive: () => Promise.resolve(),
      act: openAtReview,
      done: "标出问题",
    },
    {
      title: "a cell is selected",
      arrive: (open) => openPlace(open, "审核"),
      act: ({ pane }) => pane.locator("[data-finding]").first().click(),
      done: null,
    },
    {
      title: "the problems are marked",
      arrive: besideButton("标出问题"),
      act: (open) => press(open, "标出问题"),
      done: /标出 \d+ 格/,
    },
    {
      title: "they are marked anew",
      arrive: besideButton("重新标出"),
      act: (open) => press(open, "重新标出"),
      done: /标出 \d+ 格/,
    },
    {
      title: "the marks are taken back",
      arrive: besideButton("取消标出"),
      act: (open) => press(open, "取消标出"),
      done: "已取消标出",
    },
    {
      title: "the 审核意见 is opened",
      arrive: async (open) => {
        await openPlace(open, "审核");
        if (await isThere(open, "返回问题列表")) await press(open, "返回问题列表");
      },
      act: (open) => press(open, "审核意见"),
      done: "返回问题列表",
    },
    {
      title: "the 审核意见 is written to a sheet",
      arrive: async (open) => {
        await openPlace(open, "审核");
        if (!(await isThere(open, "返回问题列表"))) await press(open, "审核意见");
      },
      act: (open) => press(open, "写入工作表"),
      done: "已写入工作表“审核意见”",
    },
    {
      title: "another is written beside it",
      arrive: async (open) => {
        await openPlace(open, "审核");
        if (!(await isThere(open, "返回问题列表"))) await press(open, "审核意见");
        if (!(await isThere(open, "另存一张"))) await press(open, "写入工作表");
        await button(open, "另存一张").waitFor();
      },
      act: (open) => press(open, "另存一张"),
      done: /已写入工作表“审核意见 \(2\)”/,
    },
  ],
};
