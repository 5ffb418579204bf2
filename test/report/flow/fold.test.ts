import { foldedGrid } from "../../../src/report/flow/fold";
import { linesGrid } from "../../support/reports/grids";

const folded = (...lines: readonly string[]): unknown[][] | undefined =>
  foldedGrid(linesGrid(...lines))?.rows.map((row) => row.map(({ value }) => value));

describe("the rows of a table that is written as text", () => {
  it("are put together where every cell has a line", () => {
    expect(folded("规章", "1", "2", "3", "行政规范性文件", "4", "5", "6")).toEqual([
      ["规章", "1", "2", "3"],
      ["行政规范性文件", "4", "5", "6"],
    ]);
  });

  it("have the labels of groups in front", () => {
    expect(folded("（三）不予公开 1.属于国家秘密 1 2 3 4 5 6 7")).toEqual([
      ["（三）不予公开", "1.属于国家秘密", "1", "2", "3", "4", "5", "6", "7"],
    ]);
  });

  it("are apart from a header, and from numbers below one", () => {
    expect(folded("信息内容 本年制发件数", "1 2", "规章 3")).toEqual([
      ["信息内容", "本年制发件数"],
      ["1", "2"],
      ["规章", "3"],
    ]);
  });

  it("take no numbers of the next line", () => {
    expect(folded("规章 1 2", "3 4")).toEqual([
      ["规章", "1", "2"],
      ["3", "4"],
    ]);
  });

  it("are three times 0 in 规章000, and one number that nobody can take apart in 规章123 or 规章00", () => {
    expect(folded("规章000")).toEqual([["规章", "0", "0", "0"]]);
    expect(folded("规章123")).toEqual([["规章", "123"]]);
    expect(folded("规章00")).toEqual([["规章", "00"]]);
  });

  it("keep words of one line together that are no label: they may be a misprint", () => {
    expect(folded("规章 1", "行政 规范 性文 2")).toEqual([
      ["规章", "1"],
      ["行政 规范 性文", "2"],
    ]);
  });

  it("know where each word and number stood", () => {
    const grid = foldedGrid({ ...linesGrid("规章", "1"), sheet: "甲", top: 4, left: 2 });
    expect(grid?.isFlow).toBe(true);
    expect(grid?.rows[0]?.map(({ origin }) => origin)).toEqual([
      { sheet: "甲", row: 4, column: 2 },
      { sheet: "甲", row: 5, column: 2 },
    ]);
  });

  it("are none where no label stands", () => {
    expect(foldedGrid(linesGrid("总的情况。", "12"))).toBeNull();
  });
});
