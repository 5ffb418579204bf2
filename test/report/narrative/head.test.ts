import { readHead } from "../../../src/report/narrative/head";
import { labelKey, type Grid } from "../../../src/report";

const head = (lines: readonly string[], firstHeading = -1): ReturnType<typeof readHead> =>
  readHead(
    lines.map((text, row) => ({ text, key: labelKey(text), origin: { sheet: null, row, column: 0 } })),
    null,
    firstHeading,
  );

describe("the head of a report", () => {
  it.each<readonly [readonly string[], string | null, number | null]>([
    [["竹溪湾镇2025年政府信息公开工作年度报告"], "竹溪湾镇", 2025],
    [["发布时间", "竹溪湾镇 2025 年政府信息公开工作年度报告"], "竹溪湾镇", 2025],
    [["竹溪湾镇", "2025年政府信息公开工作年度报告"], "竹溪湾镇", 2025],
    [["竹溪湾镇2025年政府信息公开", "工作年度报告"], "竹溪湾镇", 2025],
    [["竹溪湾镇２０２５年政府信息公开工作年度报告"], "竹溪湾镇", 2025],
    [["【草稿】还有 3 项强制性问题没有改正", "竹溪湾镇2025年政府信息公开工作年度报告"], "竹溪湾镇", 2025],
    [["2025年政府信息公开工作年度报告"], null, 2025],
    [["竹溪湾镇工作总结"], null, null],
    [[], null, null],
  ])("reads %j", (lines, agency, year) => {
    expect(head(lines)).toMatchObject({ agency, year, kind: null });
  });

  it.each<readonly [string, readonly string[], string | null]>([
    [
      "is the line alone",
      ["竹溪湾镇2025年政府信息公开工作年度报告", "发布时间"],
      "竹溪湾镇2025年政府信息公开工作年度报告",
    ],
    [
      "is put together from two lines",
      ["竹溪湾镇", "2025年政府信息公开工作年度报告"],
      "竹溪湾镇2025年政府信息公开工作年度报告",
    ],
    ["may have no agency", ["2025年政府信息公开工作年度报告"], "2025年政府信息公开工作年度报告"],
    ["is none", ["竹溪湾镇工作总结", "2025年"], null],
  ])("has a title that %s", (_, lines, title) => expect(head(lines).title).toBe(title));

  it("has an agency of forty letters at most on the line before, for a sentence is none", () => {
    const ending = "2025年政府信息公开工作年度报告";
    const longest = "某".repeat(40);
    expect(head([longest, ending])).toMatchObject({ agency: longest, title: longest + ending });
    expect(head([`${longest}某`, ending])).toMatchObject({ agency: null, title: ending, year: 2025 });
    expect(head([`${longest}某2025年政府信息公开`, "工作年度报告"])).toMatchObject({ agency: null, title: null });
  });

  it("looks for the title above the first heading only", () => {
    const lines = ["一、总体情况", "松城市2024年政府信息公开工作年度报告"];
    expect(head(lines, 0)).toMatchObject({ title: null, agency: null, year: null });
  });

  it("prefers what the sheet 正文 says beside its labels", () => {
    const rows = [
      ["松城市2024年政府信息公开工作年度报告", ""],
      ["机关名称", "竹溪湾镇"],
      ["机关类型", "乡镇街道"],
      ["年度", 2025],
    ].map((row) => row.map((value) => ({ value })));
    const grid: Grid = { sheet: "正文", top: 0, left: 0, rows };
    const title = "松城市2024年政府信息公开工作年度报告";
    const lines = [{ text: title, key: labelKey(title), origin: { sheet: "正文", row: 0, column: 0 } }];
    expect(readHead(lines, grid, -1)).toMatchObject({ agency: "竹溪湾镇", kind: "township", year: 2025 });
  });

  it("is read from the first twelve rows of the sheet", () => {
    const grid = (above: number): Grid => {
      const rows = [...Array<string[]>(above).fill([""]), ["机关名称", "竹溪湾镇"]];
      return { sheet: "正文", top: 0, left: 0, rows: rows.map((row) => row.map((value) => ({ value }))) };
    };
    expect([11, 12].map((above) => readHead([], grid(above), -1).agency)).toEqual(["竹溪湾镇", null]);
  });
});
