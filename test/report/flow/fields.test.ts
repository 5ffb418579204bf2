import { withFields } from "../../../src/report/flow/fields";
import { cellsOf, linesGrid } from "../../support/reports/grids";

const taken = (...lines: readonly string[]): unknown[][] =>
  withFields(linesGrid(...lines)).rows.map((row) => row.map(({ value }) => String(value).trim()));

describe("lines with bars", () => {
  it("are taken apart, and empty fields keep their place", () => {
    expect(taken("规章 | 1 | | 3", "行政许可｜2｜")).toEqual([
      ["规章", "1", "", "3"],
      ["行政许可", "2", ""],
    ]);
  });

  it("begin behind the first bar where all lines of a table have one", () => {
    expect(taken("| 规章 | 1 | 2 |", "", "│许可│3│4│")).toEqual([["规章", "1", "2", ""], [""], ["许可", "3", "4", ""]]);
    expect(taken("| | 1 | 2 |", "规章 | 3 | 4")).toEqual([
      ["", "", "1", "2", ""],
      ["规章", "3", "4"],
    ]);
  });

  it.each([
    ["a line of text", "说明\t", ["规章", "1", "2", ""]],
    ["no blank line, which may stand within a table", "\t", ["", "规章", "1", "2", ""]],
  ])("are a table of their own behind %s", (_, between, fields) => {
    const [first, , last] = taken("  | 规章 | 1 | 2 |", between, "行政许可|3|4");
    expect([first, last]).toEqual([fields, ["行政许可", "3", "4"]]);
  });

  it("that only draw a table are blank", () => {
    expect(taken("| 规章 | 1 | 2 |", "| --- | --- | :-: |")[1]).toEqual(["", "", ":-:", ""]);
    expect(taken("|规章|1|2|", "├──┼──┼──┤", "|许可|3|4|")[1]).toEqual(["├──┼──┼──┤"]);
  });

  it("keep a stroke of one sign, and strokes beside a word: both may be meant", () => {
    expect(taken("规章--|--规章|-|——")).toEqual([["规章--", "--规章", "-", ""]]);
  });

  it("are taken apart although empty cells stand beside them", () => {
    expect(taken("\t规章 | 1 | 2\t")).toEqual([["规章", "1", "2"]]);
  });

  it("are left alone with a single bar, or beside other cells", () => {
    const grid = linesGrid("规章 | 1", "规章 | 1 | 2\t又", "又\t规章 | 1 | 2");
    expect(withFields(grid)).toBe(grid);
  });

  it("stand beside rows with a number in a cell, which are no lines", () => {
    const number = cellsOf([12]);
    const { rows } = withFields({ ...linesGrid(), rows: [number, cellsOf(["规章|1|2"])] });
    expect(rows).toEqual([number, cellsOf(["规章", "1", "2"])]);
  });
});
