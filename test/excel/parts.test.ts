import { addressOf, areasOf } from "../../src/excel/address";
import { asCellText } from "../../src/excel/cellText";
import { BatchStopped, failureOf } from "../../src/excel/failures";
import { contentsOfText, freeName } from "../../src/excel/textSheet";
import { failure } from "../../src/report";

describe("addresses", () => {
  it.each([
    [{ row: 0, column: 0, rows: 1, columns: 1 }, "A1"],
    [{ row: 3, column: 3, rows: 25, columns: 7 }, "D4:J28"],
    [{ row: 0, column: 26, rows: 1, columns: 2 }, "AA1:AB1"],
  ])("%j is %s", (area, address) => expect(addressOf(area)).toBe(address));

  it("join places in a rectangle into one area, whatever their order", () => {
    const places = [1, 0].flatMap((row) => [2, 1, 0].map((column) => ({ row, column })));
    expect(areasOf(places)).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
  });

  it("keep apart what a gap parts", () => {
    expect(
      areasOf([
        { row: 0, column: 0 },
        { row: 0, column: 2 },
        { row: 2, column: 0 },
      ]),
    ).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 1 },
      { row: 2, column: 0, rows: 1, columns: 1 },
    ]);
  });
});

describe("texts for cells", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["007", "'007"],
    ["", ""],
  ])("%j is put in as %j", (text, content) => expect(asCellText(text)).toBe(content));

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
      "工作表或工作簿受保护，无法读取工作簿。请先在“审阅”中撤销保护，再试一次。",
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
