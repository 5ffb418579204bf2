import { editionFor, editionOf } from "../../src/form";
import type { Grid, Report } from "../../src/report";
import { textPlacesIn } from "../../src/sheets";
import { narrativeGrid } from "../support/pane/narrativeSheet";
import { zeros } from "../support/pane/reports";
import { noTexts } from "../support/pane/texts";

const edition = editionOf(zeros.edition);

function places(grid: Grid): readonly string[] {
  return textPlacesIn([grid], edition).map(({ section, label, text }) => `${section} ${label} ${text.slice(0, 8)}`);
}

/** The grid with the cells of one row replaced, found by its label. */
function withRow(grid: Grid, label: string, cells: readonly (string | number)[]): Grid {
  const at = grid.rows.findIndex(([first]) => first?.value === label);
  if (at < 0) throw new Error(`no row ${label}`);
  return { ...grid, rows: grid.rows.map((row, index) => (index === at ? cells.map((value) => ({ value })) : row)) };
}

describe("the cells that keep the texts", () => {
  const built = narrativeGrid(zeros);

  it("are those that a build makes, with what they hold", () => {
    expect(places(built)).toEqual([
      "overall 概述 2023年，高平",
      "overall （一）主动公开 围绕群众关心的事",
      "overall （二）依申请公开 畅通网上、信函和",
      "overall （三）政府信息管理 信息公开前依次经",
      "overall （四）政府信息公开平台建设 整合了网站栏目，",
      "overall （五）监督保障 工作考核、社会评",
      "problems 存在问题 一是部分信息公开",
      "problems 改进情况 一是把公开时间写",
      "other 内容 本年度没有收取信",
    ]);
  });

  it("are found in a blank sheet as well, and in one whose rows were moved or indented", () => {
    const blank = narrativeGrid({ ...zeros, narrative: noTexts });
    expect(places(blank)).toHaveLength(9);
    const moved: Grid = { ...blank, top: 4, left: 2, rows: blank.rows.map((row) => [{ value: "" }, ...row]) };
    const [first] = textPlacesIn([moved], edition);
    expect(first?.origin).toEqual({ sheet: "正文", row: 4 + 5, column: 2 + 2 });
  });

  it("are one where a text with an order of its own stands in one cell", () => {
    const text = "（五）监督保障：乙\n（一）主动公开：甲";
    const parts = { proactive: "甲", supervision: "乙" };
    const own: Report["narrative"] = { ...zeros.narrative, overall: { text, parts } };
    const grid = narrativeGrid({ ...zeros, narrative: own });
    expect(places(grid).filter((place) => place.startsWith("overall"))).toEqual(["overall 内容 （五）监督保障："]);
  });

  it.each<[string, Grid]>([
    ["another text beside it", withRow(built, "内容", ["内容", "无", "", "批注"])],
    ["another label", withRow(built, "内容", ["说明", "无"])],
    ["no label", withRow(built, "内容", ["无", ""])],
    ["the heading twice", withRow(built, "机关名称", ["六、其他需要报告的事项", ""])],
  ])("are left out with %s", (_, grid) => {
    expect(places(grid).some((place) => place.startsWith("other"))).toBe(false);
  });

  it("are left out where a formula stands, and where a label stands twice", () => {
    const formula = built.rows.map((row) =>
      row[0]?.value === "存在问题" ? [{ value: "存在问题" }, { value: "一是", isFormula: true }] : row,
    );
    expect(places({ ...built, rows: formula })).not.toContainEqual(expect.stringContaining("存在问题"));
    expect(places(withRow(built, "改进情况", ["存在问题", "又一处"]))).not.toContainEqual(
      expect.stringContaining("存在问题"),
    );
  });

  it("are none in a sheet that is not the one of the texts", () => {
    const text: Grid = { sheet: "表", top: 0, left: 0, rows: [[{ value: "一、总体情况" }], [{ value: "概述" }]] };
    expect(textPlacesIn([text], editionFor(2025))).toEqual([]);
  });
});
