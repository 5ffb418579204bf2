import type { CellValue, Report } from "../../../src/report";
import { withCell } from "../../../src/report";
import { compareCells, countFilled, otherTotals, totalsAddUp } from "../../../src/taskpane/import/compareCells";
import { change, filled, reportOf, zeros } from "../../support/pane/reports";

const blank = reportOf({ agency: "高平镇", kind: "township", year: 2023 }, null);

/** The report with formulas in the total cells of 表三, as the template builds them. */
function withFormulas(report: Report): Report {
  const { requests } = report.tables;
  if (!requests) throw new Error("no 表三");
  const cells = requests.cells.map((cell, at) => {
    const form = requests.form.cells[at];
    return { ...cell, isFormula: form?.column === "total" || form?.row === "handled" };
  });
  return { ...report, tables: { ...report.tables, requests: { ...requests, cells } } };
}

const named = (cells: ReturnType<typeof compareCells>["blanks"]): readonly unknown[] =>
  cells.map(({ form, write }) => [form.row, form.column, write.from, write.to]);

describe("a file beside the sheets", () => {
  it("fills blanks, leaves equal cells, and asks about all others", () => {
    const present = change(change(filled, "requests", "granted", "person", 12), "requests", "new", "person", null);
    const { blanks, different, same } = compareCells(present, filled);
    expect(named(blanks)).toEqual([["new", "person", null, 53]]);
    expect(named(different)).toEqual([["granted", "person", 12, 21]]);
    expect(same).toBe(198);
  });

  it("goes by what the cells are: a cell keeps its place in the sheet", () => {
    const [first] = compareCells(blank, filled).blanks;
    expect(first?.write.origin.sheet).toBe("表二 主动公开");
    expect(compareCells(blank, filled).blanks).toHaveLength(200);
  });

  it("takes nothing from cells that the file leaves blank", () => {
    const { blanks, different, same } = compareCells(filled, blank);
    expect([blanks.length, different.length, same]).toEqual([0, 0, 0]);
  });

  it.each<[CellValue, CellValue, boolean]>([
    [0, { text: "无" }, false],
    [{ text: "无" }, { text: "无" }, true],
    [0, 0, true],
  ])("tells %j and %j apart: %s", (present, imported, isSame) => {
    const [before, after] = [present, imported].map((value) => change(zeros, "requests", "granted", "person", value));
    expect(compareCells(before ?? zeros, after ?? zeros).different).toHaveLength(isSame ? 0 : 1);
  });

  it("never writes over a formula, and says what it will show where that is not what the file says", () => {
    const present = withFormulas(blank);
    const wrong = change(filled, "requests", "handled", "person", 99);
    const comparison = compareCells(present, wrong);
    expect(comparison.computed).toBe(31);
    expect(comparison.blanks.some(({ form }) => form.column === "total" && form.row === "new")).toBe(false);
    expect(otherTotals(present, filled, compareCells(present, filled).blanks)).toEqual([]);
    const other = otherTotals(present, wrong, comparison.blanks);
    expect(other.map(({ form, imported, computed }) => [form.row, form.column, imported, computed])).toEqual([
      ["handled", "person", 99, 52],
    ]);
  });

  it("foresees a total by what will stand in the sheet: what is not ticked stays", () => {
    const present = withFormulas(change(filled, "requests", "granted", "person", 12));
    const { different } = compareCells(present, filled);
    expect(otherTotals(present, filled, []).map(({ form, computed }) => [form.row, form.column, computed])).toEqual([
      ["granted", "total", 18],
      ["handled", "person", 43],
      ["handled", "total", 54],
    ]);
    expect(otherTotals(present, filled, different)).toEqual([]);
  });

  it("names the tables and rows for which the workbook has no place", () => {
    const { requests } = filled.tables;
    if (!requests) throw new Error("no 表三");
    const at = requests.form.cells.findIndex(({ row }) => row === "granted");
    const cells = requests.cells.map((cell, index) => (index === at ? { ...cell, value: null, origin: null } : cell));
    const present = { ...filled, tables: { ...filled.tables, remedies: null, requests: { ...requests, cells } } };
    expect(compareCells(present, filled).placeless).toEqual(["表四", "表三“（一）予以公开”"]);
  });

  it("does not take a table of another edition for its own", () => {
    const old = reportOf({ agency: "高平镇", kind: "township", year: 2019 }, 1);
    const mixed: Report = { ...filled, tables: { ...filled.tables, disclosure: old.tables.disclosure } };
    const { placeless, different } = compareCells(filled, mixed);
    expect(placeless).toEqual(["表二"]);
    expect(different).toEqual([]);
  });
});

describe("totals", () => {
  it("that are the sums of their parts, or blank, may become formulas; others may not", () => {
    expect([totalsAddUp(filled), totalsAddUp(blank)]).toEqual([true, true]);
    expect(totalsAddUp(change(filled, "requests", "handled", "person", 99))).toBe(false);
    expect(totalsAddUp(change(filled, "remedies", "review", "total", { text: "/" }))).toBe(false);
    const { requests } = filled.tables;
    const alone = requests && { ...withCell(requests, 0, null) };
    expect(totalsAddUp({ ...filled, tables: { ...filled.tables, requests: alone } })).toBe(false);
  });

  it("are counted among the cells that have something in them", () => {
    expect([countFilled(filled), countFilled(blank)]).toEqual([200, 0]);
  });
});
