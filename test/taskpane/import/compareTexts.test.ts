import { sectionOf, editionOf } from "../../../src/form";
import { emptySection, readSection, type Grid, type NarrativeId, type Report } from "../../../src/report";
import { compareTexts, type ComparedText } from "../../../src/taskpane/import/compareTexts";
import { narrativeGrid } from "../../support/pane/narrativeSheet";
import { filled } from "../../support/pane/reports";
import { noTexts } from "../../support/pane/texts";

const blank: Report = { ...filled, narrative: noTexts };

/** The report with another text in a section. */
function withSection(report: Report, id: NarrativeId, text: string): Report {
  const written = text === "" ? emptySection : readSection(sectionOf(editionOf(report.edition), id), text.split("\n"));
  return { ...report, narrative: { ...report.narrative, [id]: written } };
}

/** A report with one text, to be imported. */
const only = (id: NarrativeId, text: string): Report => withSection(blank, id, text);

const compare = (present: Report, imported: Report, grid: Grid = narrativeGrid(present)) =>
  compareTexts(present, imported, [grid]);

const described = (texts: readonly ComparedText[]): readonly string[] =>
  texts.map(({ section, label, present, imported }) => `${section.id} ${label ?? "全部"}：${present}→${imported}`);

/** What a comparison would put into which row of the sheet: its label and the text. */
function rowsWritten(grid: Grid, texts: readonly ComparedText[]): readonly string[] {
  return texts.flatMap(({ writes }) =>
    writes.map(({ origin, to }) => {
      const label = String(grid.rows[origin.row]?.[0]?.value);
      return `${label}=${to !== null && typeof to === "object" ? to.text : ""}`;
    }),
  );
}

describe("texts of a file beside those of the sheets", () => {
  it("fill the empty ones part by part, and leave those that are the same", () => {
    const { blanks, different, same } = compare(blank, filled);
    expect(blanks.map(({ label }) => label)).toEqual([
      "概述",
      "（一）主动公开",
      "（二）依申请公开",
      "（三）政府信息管理",
      "（四）政府信息公开平台建设",
      "（五）监督保障",
      "存在问题",
      "改进情况",
      null,
    ]);
    expect([different.length, same]).toEqual([0, 0]);
    expect(compare(filled, filled)).toMatchObject({ blanks: [], different: [], same: 9, placeless: [] });
  });

  it("stand side by side where they differ; what the file lacks is left alone", () => {
    const present = withSection(filled, "overall", "（一）主动公开：甲\n（二）依申请公开：乙");
    const imported = only("overall", "（一）主动公开：甲\n（二）依申请公开：丙\n（五）监督保障：丁");
    const { blanks, different, same } = compare(present, imported);
    expect(described(blanks)).toEqual(["overall （五）监督保障：→丁"]);
    expect(described(different)).toEqual(["overall （二）依申请公开：乙→丙"]);
    expect(same).toBe(1);
    expect(different[0]?.writes).toMatchObject([{ kind: null, from: { text: "乙" }, to: { text: "丙" } }]);
  });

  it("go into the cells of their parts though their labels are worded otherwise", () => {
    const imported = only("overall", "总的情况。\n（一）主动公开情况。甲\n又一段\n（四）平台建设情况：乙");
    const { blanks } = compare(blank, imported);
    expect(rowsWritten(narrativeGrid(blank), blanks)).toEqual([
      "概述=总的情况。",
      "（一）主动公开=甲\n又一段",
      "（四）政府信息公开平台建设=乙",
    ]);
  });

  it("with an order of their own go into one cell whole, and no word is lost", () => {
    const text = "（五）监督保障：乙\n（一）主动公开：甲";
    const { blanks, different } = compare(blank, only("overall", text));
    expect(rowsWritten(narrativeGrid(blank), blanks)).toEqual([`概述=${text}`]);
    expect(different).toEqual([]);
  });

  it("with an order of their own replace a section only as a whole, and only when that is asked for", () => {
    const text = "（五）监督保障：乙\n（一）主动公开：甲";
    const present = withSection(blank, "overall", "总述\n（一）主动公开：旧");
    const { blanks, different } = compare(present, only("overall", text));
    expect(blanks).toEqual([]);
    expect(described(different)).toEqual([`overall 全部：总述\n（一）主动公开：旧→${text}`]);
    expect(rowsWritten(narrativeGrid(present), different)).toEqual([`概述=${text}`, "（一）主动公开="]);
  });

  it("do not double parts that stand in 概述 already", () => {
    const text = "（五）监督保障：乙\n（一）主动公开：甲";
    const grid = narrativeGrid(blank);
    const rows = grid.rows.map((row) => (row[0]?.value === "概述" ? [{ value: "概述" }, { value: text }] : row));
    const present = withSection(blank, "overall", text);
    const imported = only("overall", "（一）主动公开：甲\n（五）监督保障：乙");
    const { blanks, different } = compare(present, imported, { ...grid, rows });
    expect(blanks).toEqual([]);
    expect(rowsWritten(grid, different)).toEqual(["概述=", "（一）主动公开=甲", "（五）监督保障=乙"]);
    expect(compare(present, only("overall", text), { ...grid, rows })).toMatchObject({
      blanks: [],
      different: [],
      same: 1,
    });
  });

  it("are the same whatever the ends of their lines", () => {
    const present = withSection(blank, "other", "甲\n\n  乙 ");
    expect(compare(present, only("other", "甲\n乙"))).toMatchObject({ same: 1, different: [] });
  });

  it("that have no cell of their own are not written", () => {
    const unparted = "一是公开不及时。\n二是内容不全。";
    expect(compare(blank, only("problems", unparted))).toMatchObject({
      blanks: [],
      different: [],
      placeless: [{ section: { id: "problems" }, text: unparted }],
    });
    const foreign: Grid = { sheet: "全文", top: 0, left: 0, rows: [[{ value: "一、总体情况" }], [{ value: "一段" }]] };
    expect(compare(blank, filled, foreign).placeless.map(({ section }) => section.id)).toEqual([
      "overall",
      "problems",
      "other",
    ]);
  });

  it("longer than a cell holds are not written either", () => {
    const { placeless } = compare(blank, only("other", "字".repeat(32_768)));
    expect(placeless).toHaveLength(1);
  });
});
