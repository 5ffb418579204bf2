import { BatchStopped, failureOf } from "../../src/excel/failures";
import { contentsOfText, freeName } from "../../src/excel/textSheet";
import { failure } from "../../src/report";

describe("texts for cells", () => {
  it("part a finished text into fields, numbers as numbers, ragged lines filled up", () => {
    expect(contentsOfText("规章\t0\t02\t2.5\n=A1\n")).toEqual([
      ["'规章", 0, "'02", 2.5],
      ["'=A1", "", "", ""],
    ]);
  });

  it.each([
    [[], "报告正文"],
    [["报告正文", "报告正文 (2)"], "报告正文 (3)"],
  ])("take a free sheet name beside %j: %s", (taken, name) => expect(freeName("报告正文", taken)).toBe(name));
});

describe("failures of the host", () => {
  it.each([
    [
      { code: "InvalidOperationInCellEditMode" },
      "InvalidOperationInCellEditMode",
      "正在编辑单元格：请按回车结束编辑，再读取工作簿。",
    ],
    [
      { code: "AccessDenied" },
      "AccessDenied",
      "无法读取工作簿：工作表或工作簿受保护，或者文件是只读的。受保护的，请先在“审阅”中撤销保护；只读的，请另存一份再试。",
    ],
    [
      { code: "Strange" },
      "Strange",
      "Excel 没能读取工作簿（代码 Strange），请再试一次；如果仍然不行，请保存文件后重新打开。",
    ],
    [
      new TypeError("x"),
      "TypeError",
      "Excel 没能读取工作簿（代码 TypeError），请再试一次；如果仍然不行，请保存文件后重新打开。",
    ],
    [
      "lost",
      "GeneralException",
      "Excel 没能读取工作簿（代码 GeneralException），请再试一次；如果仍然不行，请保存文件后重新打开。",
    ],
  ])("%j becomes %s with a sentence", (error, code, sentence) => {
    expect(failureOf(error, "读取工作簿")).toEqual(failure(code, sentence));
  });

  it("keeps a failure of our own", () => {
    const own = failure("SheetsExist", "已有。");
    expect(failureOf(new BatchStopped(own), "新建")).toBe(own);
  });
});
