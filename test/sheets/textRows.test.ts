import { sections } from "../../src/form/sections";
import { readSection } from "../../src/report";
import { textRowsOf } from "../../src/sheets";

const rowsOf = (id: string, text: string): readonly string[] => {
  const section = sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return textRowsOf(section, readSection(section, text.split("\n"))).map((row) => `${row.label}|${row.text}`);
};

describe("the rows of a section", () => {
  it("are one for each part, and for what stands before them", () => {
    expect(rowsOf("overall", "总的情况。\n（一）主动公开：甲\n（五）监督保障：乙\n丙")).toEqual([
      "概述|总的情况。",
      "（一）主动公开|甲",
      "（二）依申请公开|",
      "（三）政府信息管理|",
      "（四）政府信息公开平台建设|",
      "（五）监督保障|乙\n丙",
    ]);
    expect(rowsOf("problems", "存在问题：\n甲\n改进情况：\n乙")).toEqual(["存在问题|甲", "改进情况|乙"]);
  });

  it("are one alone where the text has an order or a wording of its own, which a cell for each part would lose", () => {
    for (const text of ["（五）监督保障：乙\n（一）主动公开：甲", "（一）主动公开情况。甲"]) {
      expect(rowsOf("overall", text)).toEqual([`内容|${text}`]);
    }
    expect(rowsOf("other", "无")).toEqual(["内容|无"]);
  });
});
