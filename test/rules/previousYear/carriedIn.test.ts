import { carriedInFrom } from "../../../src/rules";
import { cellIndex, plainReport2019 } from "../../support/reports/consistent";
import { changed, findingsOf, whyNot, type Change } from "../../support/reports/rules";
import { year2024, year2025 } from "../../support/reports/years";

const columns = ["person", "business", "research", "welfare", "legal", "otherOrganisation", "total"] as const;
const fired = (previous = year2024, ...changes: readonly Change[]): readonly unknown[] =>
  findingsOf("Y-1", changed(year2025, ...changes), { previous }).map(({ cells }) => cells[0]?.column);

describe("Y-1: 上年结转 is what last year carried over", () => {
  it.each(columns)("fires in column %s alone", (column) => {
    expect(fired(year2024, ["requests", "carriedIn", column, 99])).toEqual([column]);
    expect(fired(changed(year2024, ["requests", "carriedOut", column, 99]))).toEqual([column]);
  });

  it("says both numbers, and names this year's cell", () => {
    const report = changed(year2025, ["requests", "carriedIn", "business", 5]);
    expect(findingsOf("Y-1", report, { previous: year2024 })).toMatchObject([
      {
        severity: "verify",
        message: "表三「商业企业」列：二、上年结转应等于上年报告的结转下年度 2 件，现为 5 件，差 3，请改正或写明原因。",
        expected: 2,
        actual: 5,
        difference: 3,
        cells: [{ table: "requests", row: "carriedIn", column: "business", value: 5 }],
      },
    ]);
  });

  it.each<readonly [string, Change]>([
    ["another row", ["requests", "carriedOut", "person", 99]],
    ["a blank, which is what N-2 speaks of", ["requests", "carriedIn", "person", null]],
    ["a text, which is what N-1 speaks of", ["requests", "carriedIn", "person", { text: "减4" }]],
  ])("is silent about %s", (_, change) => {
    expect(fired(year2024, change)).toEqual([]);
  });

  it("leaves out a column in which last year has no number, and compares the others", () => {
    const previous = changed(year2024, ["requests", "carriedOut", "person", null]);
    expect(fired(previous, ["requests", "carriedIn", "person", 99])).toEqual([]);
    expect(fired(previous, ["requests", "carriedIn", "legal", 99])).toEqual(["legal"]);
  });

  it("compares across the change of the form from 2020 to 2021", () => {
    const report = changed({ ...year2025, year: 2021 }, ["requests", "carriedIn", "person", 6]);
    const found = findingsOf("Y-1", report, { previous: plainReport2019 });
    expect(found.map(({ cells, expected }) => [cells[0]?.column, expected])).toEqual([
      ["business", 5],
      ["research", 4],
      ["welfare", 3],
      ["legal", 2],
      ["otherOrganisation", 1],
    ]);
  });

  it("is not assessed without 表三 in either year, or without numbers in last year's 四", () => {
    const without = (report: typeof year2024): typeof year2024 => ({
      ...report,
      tables: { ...report.tables, requests: null },
    });
    expect(whyNot("Y-1", without(year2025), { previous: year2024 })).toBe("报告中没有表三");
    expect(whyNot("Y-1", year2025, { previous: without(year2024) })).toBe("上年报告中没有表三");
    const blank = changed(year2024, ...columns.map((column): Change => ["requests", "carriedOut", column, null]));
    expect(whyNot("Y-1", year2025, { previous: blank })).toBe("上年报告的“四、结转下年度继续办理”没有数字");
  });
});

describe("carriedInFrom", () => {
  it("gives the seven cells of 二、上年结转 with last year's 四", () => {
    const { requests } = year2025.tables;
    if (!requests) throw new Error("no 表三");
    expect(carriedInFrom(year2024)).toEqual(
      columns.map((column, at) => ({
        index: cellIndex(requests.form, "carriedIn", column),
        value: [1, 2, 3, 4, 5, 6, 21][at],
      })),
    );
  });

  it("leaves out what last year did not fill in, and gives nothing without 表三", () => {
    const previous = changed(year2024, ["requests", "carriedOut", "research", null]);
    expect(carriedInFrom(previous).map(({ value }) => value)).toEqual([1, 2, 4, 5, 6, 21]);
    expect(carriedInFrom({ ...year2024, tables: { ...year2024.tables, requests: null } })).toEqual([]);
  });
});
