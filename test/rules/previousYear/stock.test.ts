import type { Report } from "../../../src/report";
import { plainReport2019 } from "../../support/reports/consistent";
import { changed, findingsOf, whyNot } from "../../support/reports/rules";
import { year2024, year2025 } from "../../support/reports/years";

const row = "normativeDocuments";
const before = (inForce: number | null): Report => changed(year2024, ["disclosure", row, "inForce", inForce]);
const now = (issued: number, repealed: number, inForce: number | null): Report =>
  changed(
    year2025,
    ["disclosure", row, "issued", issued],
    ["disclosure", row, "repealed", repealed],
    ["disclosure", row, "inForce", inForce],
  );

describe("Y-2: 现行有效 follows from last year's", () => {
  it.each([
    [11, 2, 1, 13, 12],
    [597, 50, 227, 421, 420],
    [420, 61, 59, 420, 422],
  ])("fires: last year %i, issued %i, repealed %i, in force %i", (last, issued, repealed, inForce, expected) => {
    expect(findingsOf("Y-2", now(issued, repealed, inForce), { previous: before(last) })).toMatchObject([
      {
        severity: "verify",
        expected,
        actual: inForce,
        difference: inForce - expected,
        cells: [{ row, column: "inForce" }, { column: "issued" }, { column: "repealed" }],
        message: `表二「行政规范性文件」行：现行有效应为 ${expected} 件（上年 ${last} 加制发 ${issued} 减废止 ${repealed}），现为 ${inForce} 件，差 ${Math.abs(inForce - expected)}，请改正或写明原因。`,
      },
    ]);
  });

  it("fires for 规章 as well", () => {
    const report = changed(year2025, ["disclosure", "regulations", "inForce", 3]);
    expect(findingsOf("Y-2", report, { previous: year2024 })).toHaveLength(1);
  });

  it.each([
    [11, 2, 1, 12],
    [597, 50, 227, 420],
    [12, 3, 0, 15],
    [420, 61, 59, 422],
    [0, 0, 0, 0],
  ])("is silent: last year %i, issued %i, repealed %i, in force %i", (last, issued, repealed, inForce) => {
    expect(findingsOf("Y-2", now(issued, repealed, inForce), { previous: before(last) })).toEqual([]);
  });

  it("is silent where one of the numbers is not there", () => {
    expect(findingsOf("Y-2", now(2, 1, null), { previous: before(11) })).toEqual([]);
    expect(findingsOf("Y-2", now(2, 1, 99), { previous: before(null) })).toEqual([]);
  });

  it("is not assessed without 表二 in either year, or where last year's form did not ask", () => {
    const without = (report: Report): Report => ({ ...report, tables: { ...report.tables, disclosure: null } });
    expect(whyNot("Y-2", without(year2025), { previous: year2024 })).toBe("报告中没有表二");
    expect(whyNot("Y-2", year2025, { previous: without(year2024) })).toBe("上年报告中没有表二");
    expect(whyNot("Y-2", { ...year2025, year: 2021 }, { previous: plainReport2019 })).toBe(
      "上年报告用的是 2019 版格式，没有现行有效件数",
    );
  });
});
