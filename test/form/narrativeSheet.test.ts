import * as form from "../../src/form";

// Workbooks that were written by earlier versions hold these names.
it.each([
  ["narrativeSheetName", "正文"],
  ["outputSheetName", "报告正文"],
  ["previousSheetName", "上年报告"],
  ["explanationSheetName", "审核说明"],
  ["opinionSheetName", "审核意见"],
  ["mergeSheetName", "汇总"],
  ["mergeNotesSheetName", "汇总说明"],
] as const)("the %s is still %s", (key, name) => expect(form[key]).toBe(name));

it("the labels of the sheet 正文 are still the same", () => {
  expect(Object.values(form.narrativeSheetLabels)).toEqual(["机关名称", "机关类型", "年度", "概述", "内容"]);
});
