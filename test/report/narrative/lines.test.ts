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
});
