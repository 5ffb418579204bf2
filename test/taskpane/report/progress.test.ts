import { countBlanks, isComplete, progressOf } from "../../../src/taskpane/report/progress";
import { change, reportOf, zeros } from "../../support/pane/reports";
import { noTexts } from "../../support/pane/texts";

const blank = reportOf({ agency: "高平镇", kind: "township", year: 2023 }, null);

describe("progressOf", () => {
  it("counts cells of tables and parts of texts, in the order of the sections", () => {
    const report = change(blank, "requests", "new", "person", 3);
    const rows = progressOf({
      ...report,
      narrative: {
        overall: { text: "…", parts: { proactive: "公开 3 条。", onRequest: " " } },
        problems: { text: "没有分条写的一段。", parts: {} },
        other: { text: "", parts: {} },
      },
    }).map((row) => [row.section.id, row.kind, "done" in row ? row.done : null, "all" in row ? row.all : null]);
    expect(rows).toEqual([
      ["overall", "parts", 1, 5],
      ["disclosure", "table", 0, 10],
      ["requests", "table", 1, 175],
      ["remedies", "table", 0, 15],
      ["problems", "text", null, null],
      ["other", "text", null, null],
    ]);
  });

  it("leaves out the cells that a formula works out", () => {
    const { remedies } = blank.tables;
    if (!remedies) throw new Error("no 表四");
    const cells = remedies.cells.map((cell, index) =>
      remedies.form.cells[index]?.column === "total" ? { ...cell, value: 0, isFormula: true } : cell,
    );
    const report = { ...blank, tables: { ...blank.tables, remedies: { ...remedies, cells } } };
    const row = progressOf(report).find(({ section }) => section.id === "remedies");
    expect(row).toMatchObject({ done: 0, all: 12 });
  });

  it("names the first blank cell that can be filled", () => {
    const report = change(blank, "remedies", "review", "upheld", 0);
    const remedies = progressOf(report).find((row) => row.section.id === "remedies");
    expect(remedies).toMatchObject({ firstBlank: { sheet: "表四 复议诉讼", row: 3, column: 1 } });
  });

  it("knows a table that is not there", () => {
    const report = { ...zeros, tables: { ...zeros.tables, remedies: null } };
    const row = progressOf(report).find(({ section }) => section.id === "remedies");
    expect(row?.kind).toBe("missingTable");
    expect(row && isComplete(row)).toBe(false);
  });

  it("calls a section complete when nothing is left to fill", () => {
    const complete = (report: typeof zeros): readonly boolean[] => progressOf(report).map(isComplete);
    expect(complete(zeros)).toEqual([true, true, true, true, true, true]);
    expect(complete({ ...zeros, narrative: noTexts })).toEqual([false, true, true, true, false, false]);
    expect(complete({ ...zeros, narrative: { ...noTexts, other: { text: "无", parts: {} } } })[5]).toBe(true);
  });
});

describe("countBlanks", () => {
  it("counts the blanks that have a place", () => {
    expect(countBlanks(blank)).toBe(200);
    expect(countBlanks(zeros)).toBe(0);
    const { remedies } = blank.tables;
    const placeless = remedies && { ...remedies, cells: remedies.cells.map((cell) => ({ ...cell, origin: null })) };
    expect(countBlanks({ ...blank, tables: { ...blank.tables, remedies: placeless } })).toBe(185);
  });
});
