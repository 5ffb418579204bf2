import { linesOf } from "../../../src/report/narrative/lines";
import { edition } from "../../support/reports/consistent";
import { cellsOf, linesGrid } from "../../support/reports/grids";

describe("the paragraphs of our sheet 正文", () => {
  const linesIn = (rows: readonly (readonly string[])[]): readonly string[] =>
    linesOf({ ...linesGrid(), sheet: "正文", rows: rows.map(cellsOf) }, edition).map((line) => line.text);

  it("join the label of a part with its text as the report prints it", () => {
    expect(
      linesIn([
        ["一、总体情况", ""],
        ["概述", "总的。\n再说。"],
        ["（一）主动公开", "甲。\n乙。"],
        ["存在问题", "丙。"],
        ["改进情况", ""],
        ["内容", "无"],
      ]),
    ).toEqual(["一、总体情况", "总的。", "再说。", "（一）主动公开：甲。", "乙。", "存在问题：", "丙。", "无"]);
  });

  it("have one colon behind the label of a part, which may bring its own", () => {
    expect(
      linesIn([
        ["（一）主动公开：", "甲。"],
        ["存在问题:", "乙。"],
      ]),
    ).toEqual(["（一）主动公开：甲。", "存在问题：", "乙。"]);
  });

  it("pass over empty cells, and take the texts beside a label one below the other", () => {
    expect(
      linesIn([
        ["", "概述", "", "总的。", "再说。"],
        ["", ""],
        ["六、其他需要报告的事项", "", "无"],
      ]),
    ).toEqual(["总的。", "再说。", "六、其他需要报告的事项", "无"]);
  });

  it("have the label of an empty part only where its colon makes it a line of a text", () => {
    expect(linesIn([["（一）主动公开：", ""], ["（二）依申请公开", ""], ["存在问题："]])).toEqual([
      "（一）主动公开：",
      "存在问题：",
    ]);
  });

  it("stand where the first filled cell of their row does", () => {
    const grid = {
      ...linesGrid(),
      sheet: "正文",
      top: 3,
      left: 1,
      rows: [["甲"], ["", ""], ["", "乙", "丙"]].map(cellsOf),
    };
    expect(linesOf(grid, edition).map(({ text, origin }) => ({ text, ...origin }))).toEqual([
      { text: "甲", sheet: "正文", row: 3, column: 1 },
      { text: "乙", sheet: "正文", row: 5, column: 2 },
      { text: "丙", sheet: "正文", row: 5, column: 2 },
    ]);
  });
});

describe("the paragraphs of a text", () => {
  it("keep a tab within a sentence, and the label of a part without its colon", () => {
    const lines = linesOf(linesGrid("甲\t乙", "", "存在问题", "（一）主动公开\t甲"), edition);
    expect(lines.map(({ text }) => text)).toEqual(["甲\t乙", "存在问题", "（一）主动公开\t甲"]);
  });

  it("are compared with headings up to forty letters", () => {
    const [short, long] = ["一、".padEnd(40, "总"), "一、".padEnd(41, "总")];
    expect(linesOf(linesGrid(short, long), edition).map(({ key }) => key)).toEqual([short, ""]);
  });
});
