import { gridOfText, readText } from "../../../src/files/text/read";
import { sentenceOf } from "../../support/reports/read";

describe("readText", () => {
  it("makes a grid of lines and fields, whatever ends the lines", () => {
    const grid = gridOfText("\ufeffa\tb\r\nc\r\td\ne");
    expect(grid).toMatchObject({ sheet: null, top: 0, left: 0 });
    expect(grid.rows.map((row) => row.map((cell) => cell.value))).toEqual([["a", "b"], ["c"], ["", "d"], ["e"]]);
  });

  it.each(["", "  \r\n\t\n", "\ufeff"])("says that %j is empty", (text) => {
    expect(sentenceOf(readText(text, null))).toMatch(/^文件是空的，.*。$/);
  });

  it.each(["购物清单\n苹果\t3\n梨\t4", "一、总体情况\n只有一个标题", "规章\t1\t2\t3"])(
    "says that %j is no report",
    (text) => {
      expect(sentenceOf(readText(text, null))).toMatch(/这不是政府信息公开工作年度报告。$/);
    },
  );
});
