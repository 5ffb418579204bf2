import { withFields } from "../../../src/report/flow/fields";
import { linesGrid } from "../../support/reports/grids";

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

  it("that only draw a table are blank", () => {
    expect(taken("| 规章 | 1 | 2 |", "| --- | --- | :-: |")[1]).toEqual(["", "", ":-:", ""]);
    expect(taken("|规章|1|2|", "├──┼──┼──┤", "|许可|3|4|")[1]).toEqual(["├──┼──┼──┤"]);
  });

  it("are left alone with a single bar, or beside other cells", () => {
    const grid = linesGrid("规章 | 1", "规章 | 1 | 2\t又");
    expect(withFields(grid)).toBe(grid);
  });
});
