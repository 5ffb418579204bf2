import type { FilledTable, Origin, Remark, Report } from "../../../src/report";
import type { Finding } from "../../../src/rules";
import { plainReport, plainReport2019 } from "../../support/reports/consistent";
import { findingsOf, whyNot } from "../../support/reports/rules";

const origin: Origin = { sheet: "表二", row: 6, column: 2 };
const of2019 = "2019 版格式（国办公开办函〔2019〕60号）";
const of2021 = "2021 版格式（国办公开办函〔2021〕30号）";
const oldDisclosure = plainReport2019.tables.disclosure;
const withOld = (year: number | null, table = oldDisclosure): Report => ({
  ...{ ...plainReport, year },
  tables: { ...plainReport.tables, disclosure: table },
});
const base = { rule: "S-3", severity: "error", difference: null, isMendedByExport: false } as const;

describe("S-3, a table of another edition than the report's", () => {
  const cell = { table: "disclosure", row: null, column: null, value: null } as const;

  it("is an error of the whole table", () => {
    const message = `表二用的是 ${of2019}，2025 年的年报应使用 ${of2021}，请按该版格式重新填写。`;
    expect(findingsOf("S-3", withOld(2025))).toEqual<readonly Finding[]>([
      { ...base, message, expected: "2021", actual: "2019", cells: [{ ...cell, origin: null }], origin: null },
    ]);
  });

  it("stands where the first of its cells does that has a place", () => {
    if (!oldDisclosure) throw new Error("no 表二");
    const cells = oldDisclosure.cells.map((filled, at) => (at < 2 ? filled : { ...filled, origin }));
    const placed: FilledTable = { ...oldDisclosure, cells };
    expect(findingsOf("S-3", withOld(2025, placed))).toMatchObject([{ cells: [{ ...cell, origin }], origin }]);
  });

  it.each([null, 2015])("does not go together with the others where the year is %j", (year) => {
    const report = withOld(year);
    expect(findingsOf("S-3", report).map(({ message }) => message)).toEqual([
      `表二用的是 ${of2019}，与其他表不是同一版，请统一为 ${of2021}，请按该版格式重新填写。`,
    ]);
    expect(whyNot("S-3", report)).toBeNull();
  });
});

describe("S-3, a part of another edition", () => {
  const remark = { kind: "otherEdition", table: "requests", edition: "2019", origin } as const;

  it.each<readonly [Extract<Remark, { kind: "otherEdition" }>, string, string | null]>([
    [
      { ...remark, axis: "column", labels: ["自然人数", "法人数"], rows: ["granted", "refused"] },
      "“自然人数”“法人数”是 2019 版格式的列",
      "granted",
    ],
    [{ ...remark, axis: "row", labels: ["其他处理"], rows: [] }, "“其他处理”是 2019 版格式的行", null],
  ])("names its labels, its table and the first row without numbers", (part, sentence, row) => {
    const tail = `（表二!C7），与这张表的其余部分不是同一版，其中的数字没有读取，请统一为 ${of2021}。`;
    expect(findingsOf("S-3", { ...plainReport, remarks: [part] })).toEqual<readonly Finding[]>([
      {
        ...{ ...base, message: `表三混用了两版格式：${sentence}${tail}` },
        ...{ expected: "2021", actual: part.labels.join("、"), origin },
        cells: [{ table: "requests", row, column: null, value: null, origin }],
      },
    ]);
  });

  it("comes after the whole tables, and is told of a report without a year as well", () => {
    const part: Remark = { ...remark, axis: "row", labels: ["其他处理"], rows: [] };
    const report: Report = { ...withOld(null), remarks: [part] };
    expect(findingsOf("S-3", report).map(({ actual }) => actual)).toEqual(["2019", "其他处理"]);
    const alone: Report = { ...plainReport, year: null, remarks: [part] };
    expect(findingsOf("S-3", alone)).toHaveLength(1);
    expect(whyNot("S-3", alone)).toBeNull();
  });
});

describe("S-3, a report in one edition", () => {
  const other: Remark = { kind: "missingRow", table: "requests", row: "granted", label: "（一）予以公开" };

  it.each<readonly [string, Report]>([
    ["of the year's", plainReport],
    ["of an old year's", plainReport2019],
    ["with other remarks", { ...plainReport, remarks: [other] }],
    ["that lacks a table", { ...plainReport, tables: { ...plainReport.tables, remedies: null } }],
  ])("%s passes", (_, report) => {
    expect(findingsOf("S-3", report)).toEqual([]);
    expect(whyNot("S-3", report)).toBeNull();
  });

  it.each([
    [null, "年度不明，无法核对格式版本"],
    [2015, "2015 年的年报早于现有各版格式，无法核对格式版本"],
  ])("is not judged where the year is %j", (year, why) => {
    expect(whyNot("S-3", { ...plainReport, year })).toBe(why);
  });
});
