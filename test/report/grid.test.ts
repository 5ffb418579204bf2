import { columnLetters, columnOfLetters, describeOrigin, originIn, type Grid } from "../../src/report";
import { textAt } from "../../src/report/grid";

describe("places", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i has the letters %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOfLetters(letters)).toBe(column);
    expect(columnOfLetters(letters.toLowerCase())).toBe(column);
  });

  it("are told as sheet addresses or lines, counted from where the grid begins", () => {
    const grid: Grid = { sheet: "表三 依申请公开", top: 2, left: 1, rows: [] };
    expect(describeOrigin(originIn(grid, 1, 2))).toBe("表三 依申请公开!D4");
    expect(describeOrigin(originIn({ ...grid, sheet: null }, 22, 0))).toBe("第 25 行");
  });

  it("have their text without spaces around it, and none outside", () => {
    const row = [{ value: " 规章\u3000" }, { value: 3 }, { value: false }];
    expect([-1, 0, 1, 2, 3].map((column) => textAt(row, column))).toEqual(["", "规章", "3", "false", ""]);
    expect(textAt(undefined, 0)).toBe("");
  });
});
