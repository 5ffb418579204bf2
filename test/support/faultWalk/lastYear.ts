import { writeText } from "../../../src/files/text/write";
import { change } from "../pane/reports";
import { button, chooseFile, lastYear, openPlace, openSample, press, requestsForm, sample, write } from "../paneSteps";
import type { OpenWorkbench } from "../workbenchPage";
import { isThere, openPane, ownSheet } from "./moves";
import type { Step, Way } from "./way";

/** Last year's report as it was handed in at first, and as it was published: with more that was left over. */
const handedIn = lastYear;
const published = change(
  change(lastYear, "requests", "carriedOut", "business", 5),
  "requests",
  "carriedOut",
  "total",
  8,
);

/** Has a report of last year read, unless it is there already. */
async function choose(open: OpenWorkbench, report: typeof lastYear): Promise<void> {
  await openPlace(open, "填报");
  if (!(await isThere(open, "用作上年报告"))) await chooseFile(open, "上年.txt", writeText(report));
  await button(open, "用作上年报告").waitFor();
}

/** The cell of 上年结转 that does not agree with what was published, as it is in the sample. */
const at = requestsForm.cells.findIndex(({ row, column }) => row === "carriedIn" && column === "business");
const place = requestsForm.places.find(({ cell }) => cell === at);
const written = {
  row: place?.row ?? -1,
  column: place?.column ?? -1,
  value: Number(sample.tables.requests?.cells[at]?.value),
};

const takeBack = `改回 ${written.value}`;
const overwrite = /^用上年的数覆盖这 \d+ 格$/;

const filling: Step = {
  title: "上年结转 is filled over what is there",
  arrive: async (open) => {
    await openPlace(open, "填报");
    if (await isThere(open, "取消")) await press(open, "取消");
    if (!(await isThere(open, overwrite))) await press(open, "上年结转填入");
    await button(open, overwrite).waitFor();
  },
  act: (open) => press(open, overwrite),
  done: /已按上年报告填入/,
};

/** Last year's report is kept, another takes its place, and 上年结转 follows it. */
export const lastYearWay: Way = {
  title: "the clerk's way with last year's report",
  prepare: ownSheet,
  steps: [
    openPane("开始一份年报", true),
    {
      title: "the sample is opened",
      arrive: () => Promise.resolve(),
      act: openSample,
      done: "示例已建好",
      isSure: true,
    },
    {
      title: "a report is kept",
      arrive: (open) => choose(open, handedIn),
      act: (open) => press(open, "用作上年报告"),
      done: "已保存到工作表",
      isSure: true,
    },
    {
      title: "another takes its place",
      arrive: async (open) => {
        if (await isThere(open, "替换")) return;
        await choose(open, published);
        await press(open, "用作上年报告");
        await button(open, "替换").waitFor();
      },
      act: (open) => press(open, "替换"),
      done: "已保存到工作表",
    },
    filling,
    {
      title: "the filling is taken back",
      arrive: async (open) => {
        if (await isThere(open, takeBack)) return;
        await write(open, requestsForm.sheetName, [written]);
        await filling.arrive(open);
        await filling.act(open);
        await button(open, takeBack).waitFor();
      },
      act: (open) => press(open, takeBack),
      done: "已改回原来的数。",
    },
  ],
};
