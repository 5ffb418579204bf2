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

  it("have the numbers behind the end of a label that is broken into lines", () => {
    expect(folded("（一）予以", "公开 1 2", "（二）部", "分公开 3 4")).toEqual([
      ["（一）予以公开", "1", "2"],
      ["（二）部分公开", "3", "4"],
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

  it.each<[string, string[], string[][]]>([
    [
      "several numbers",
      ["规章 1 2", "3 4"],
      [
        ["规章", "1", "2"],
        ["3", "4"],
      ],
    ],
    ["one number, where the first stands beside the label", ["规章 1", "2"], [["规章", "1"], ["2"]]],
    ["several numbers below a label", ["规章", "1 2"], [["规章"], ["1", "2"]]],
    [
      "one number, behind one at the end of a broken label",
      ["（一）予以", "公开 1", "2"],
      [["（一）予以公开", "1"], ["2"]],
    ],
  ])("take none of the next line's numbers: %s", (_, lines, rows) => expect(folded(...lines)).toEqual(rows));

  it.each<[string, string[], string[][]]>([
    [
      "behind the numbers of another in one line",
      ["规章 1 行政许可 2"],
      [
        ["规章", "1"],
        ["行政许可", "2"],
      ],
    ],
    ["on the next line", ["规章", "行政许可 1"], [["规章"], ["行政许可", "1"]]],
    ["behind a header in one line", ["自然人 规章 1"], [["自然人"], ["规章", "1"]]],
    ["below a header", ["自然人", "规章 1"], [["自然人"], ["规章", "1"]]],
    ["below a line of text", ["说明", "规章 1"], [["说明"], ["规章", "1"]]],
  ])("begin with the label of a row %s", (_, lines, rows) => expect(folded(...lines)).toEqual(rows));

  it.each<[string, string[], string[][]]>([
    ["two of rows in one line", ["规章 行政许可 1"], [["规章", "行政许可", "1"]]],
    [
      "that of a group above that of a row",
      ["（三）不予公开", "1.属于国家秘密 1"],
      [["（三）不予公开", "1.属于国家秘密", "1"]],
    ],
    [
      "that of a group with a word beside it, above that of a row",
      ["（三）不予公开 注", "1.属于国家秘密 1"],
      [["（三）不予公开", "注", "1.属于国家秘密", "1"]],
    ],
    ["those of columns, one below the other", ["自然人", "商业企业"], [["自然人", "商业企业"]]],
  ])("have several labels: %s", (_, lines, rows) => expect(folded(...lines)).toEqual(rows));

  it.each<[string, string[], string[][]]>([
    [
      "in the same line",
      ["自然人 商业企业 1 2"],
      [
        ["自然人", "商业企业"],
        ["1", "2"],
      ],
    ],
    [
      "one below the other",
      ["自然人", "商业企业", "1", "2"],
      [
        ["自然人", "商业企业"],
        ["1", "2"],
      ],
    ],
    ["behind the label of a row", ["规章 自然人 1"], [["规章"], ["自然人"], ["1"]]],
  ])("have no label where a header stands before the numbers: %s", (_, lines, rows) =>
    expect(folded(...lines)).toEqual(rows),
  );

  it.each<[string, string[], string[][]]>([
    ["ends a row", ["规章", "又\t再", "1"], [["规章"], ["1"]]],
    ["makes none where nothing stands before it", ["又\t再", "规章 1"], [["规章", "1"]]],
  ])("are apart from a row of cells, which %s", (_, lines, rows) => expect(folded(...lines)).toEqual(rows));

  it("have no text of the next line", () => {
    expect(folded("自然人", "说明")).toEqual([["自然人"], ["说明"]]);
  });

  it("are three times 0 in 规章000, and one number that nobody can take apart in 规章123 or 规章00", () => {
    expect(folded("规章000")).toEqual([["规章", "0", "0", "0"]]);
    expect(folded("规章123")).toEqual([["规章", "123"]]);
    expect(folded("规章00")).toEqual([["规章", "00"]]);
  });

  it("are as many times 0 as the label next to the numbers asks for, or that of 表四, which has none", () => {
    expect(folded("规章 （一）予以公开 0000000")).toEqual([["规章", "（一）予以公开", ..."0000000"]]);
    expect(folded("规章 说明 000")).toEqual([["规章", "说明", ..."000"]]);
    expect(folded("自然人", "0".repeat(15))?.[1]).toEqual([..."0".repeat(15)]);
  });

  it.each(["规章 100", "规章 001", "规章 000 5"])("are left as they are in %s", (line) => {
    expect(folded(line)).toEqual([line.split(" ")]);
  });

  it("keep words of one line together that are no label: they may be a misprint", () => {
    expect(folded("规章 1", "行政 规范 性文 2")).toEqual([
      ["规章", "1"],
      ["行政 规范 性文", "2"],
    ]);
  });

  it("keep words apart from a label behind them, and where no number follows", () => {
    expect(folded("说明 规章 1", "这里 没有")).toEqual([
      ["说明", "规章", "1"],
      ["这里", "没有"],
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

  it("know the cell where a line has several", () => {
    const grid = foldedGrid({ ...linesGrid("又\t规章 12"), left: 2 });
    expect(grid?.rows[0]?.map(({ origin }) => origin?.column)).toEqual([2, 3, 3]);
  });

  it("are none where no label of a row or a column stands", () => {
    expect(foldedGrid(linesGrid("总的情况。", "12"))).toBeNull();
    expect(foldedGrid(linesGrid("（三）不予公开", "12"))).toBeNull();
    expect(folded("自然人 其他")).toEqual([["自然人", "其他"]]);
  });
});
