/** A place where an avoided word is right. */
export interface Exception {
  readonly word: string;
  /** From the root of the project. */
  readonly file: string;
  /** Words around it, so that the rest of the file is still looked at. */
  readonly within: string;
  readonly reason: string;
}

const reports = "A pattern for what other people's reports say; nobody reads it.";
const topics = "src/rules/narrative/reading/topics.ts";

export const exceptions: readonly Exception[] = [
  { word: "转结", file: topics, within: "转入|转结|顺延", reason: reports },
  { word: "申请者", file: topics, within: "申请主体|申请者", reason: reports },
  {
    word: "任务窗格",
    file: "src/workbench/page/index.html",
    within: "任务窗格",
    reason: "The workbench hosts any add-in and calls its place as Office does.",
  },
];
