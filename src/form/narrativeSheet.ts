/** The sheet that holds the report's text: its name and the labels of its first rows. Our own, not of the form. */
export const narrativeSheetName = "正文";

export const narrativeSheetLabels = {
  agency: "机关名称",
  kind: "机关类型",
  year: "年度",
  /** What section 一 says before its first part. */
  lead: "概述",
  /** The text of a section without parts. */
  content: "内容",
} as const;

/** The sheet into which a finished text is written. It is output: a review passes over it. */
export const outputSheetName = "报告正文";

/** The sheet that holds last year's report as text, for comparison. */
export const previousSheetName = "上年报告";

/** The sheet in which the explanations (说明) of findings are kept. */
export const explanationSheetName = "审核说明";

/** The sheet that holds what a reviewer sends back. It is output as well. */
export const opinionSheetName = "审核意见";

/** The sheet of a merged workbook (汇总) with one row a unit. Many people name a sheet so in which the form itself stands. */
export const mergeSheetName = "汇总";

/** The sheet of a merged workbook that says which units are in it, which are not, and why. It is output. */
export const mergeNotesSheetName = "汇总说明";
