import { gridOfText } from "../../../src/files/text/read";
import { writeText } from "../../../src/files/text/write";
import { recogniseReport, type Grid, type Report } from "../../../src/report";
import { plainReport, plainReport2019 } from "../../support/reports/consistent";
import { replaced, reportIn, valueOf, valuesOf } from "../../support/reports/read";
import { findingsOf } from "../../support/reports/rules";

const official = writeText(plainReport2019);
const values = valuesOf(plainReport2019);

/** The text as one sheet; numbers are numbers. */
const sheetOf = (text: string): Grid => {
  const { rows } = gridOfText(text);
  const cells = rows.map((row) =>
    row.map(({ value }) => ({ value: /^-?\d+(\.\d+)?$/.test(String(value)) ? Number(value) : value })),
  );
  return { sheet: "年报", top: 2, left: 1, rows: cells };
};
const inSheet = (text: string): Report => valueOf(recogniseReport([sheetOf(text)], null));

describe("a report of the edition of 2019 whose labels are dressed differently is read without a remark", () => {
  it.each<readonly [string, (text: string) => string]>([
    ["as it is", (text) => text],
    ["half-width brackets", (text) => text.replaceAll("（", "(").replaceAll("）", ")")],
    ["a full-width slash", (text) => text.replaceAll("本年增/减", "本年增／减")],
    ["labels broken by spaces", (text) => text.replaceAll("本年新制作数量", "本年新 制作数量")],
    ["radicals from a PDF", (text) => text.replaceAll("一", "⼀").replaceAll("行", "⾏")],
    ["empty fields behind", (text) => text.replaceAll("\n", "\t\t\n")],
    ["Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
  ])("%s", (_, change) => {
    for (const read of [reportIn, inSheet]) {
      const report = read(change(official));
      expect([report.edition, report.remarks]).toEqual(["2019", []]);
      expect(valuesOf(report)).toEqual(values);
    }
  });
});

describe("its misprinted labels are understood and reported", () => {
  it.each([
    ["对外公开总数量", "对外公开总数"],
    ["规范性文件", "行政规范性文件"],
    ["其他对外管理服务事项", "其他对外管理服务事顶"],
    ["采购总金额", "采购总金额（单位：万元）"],
    ["第二十条第（九）项", "第二十条（九）项"],
    ["（六）其他处理", "（六）其它处理"],
  ])("%s as %s", (label, misprint) => {
    const report = reportIn(replaced(official, label, misprint));
    expect(valuesOf(report)).toEqual(values);
    expect(report.remarks).toMatchObject([{ kind: "label", expected: label, found: misprint }]);
  });
});

it("numbers with a sign or a unit are read as what they are", () => {
  const text = replaced(replaced(official, "\t-2\t130", "\t+2\t130"), "52.15", "251000元");
  const report = reportIn(text);
  expect(valuesOf(report)).toEqual({
    ...values,
    "disclosure licences change": 2,
    "disclosure procurement amount": "251000",
  });
  expect(findingsOf("N-3", report)).toHaveLength(2);
});

it("a missing row of it is named once, and nothing slips into its place", () => {
  const row = official.split("\n").find((line) => line.startsWith("其他对外管理服务事项")) ?? "";
  const report = reportIn(replaced(official, `${row}\n`, ""));
  expect(report.edition).toBe("2019");
  expect(report.remarks).toMatchObject([{ kind: "missingRow", row: "otherServices" }]);
  expect(valuesOf(report)["disclosure penalties decisions"]).toBe(31);
});

describe("tables of two editions in a workbook", () => {
  it("are each read in their own form", () => {
    const text = replaced(official, "2020年", "2025年");
    const report = inSheet(text);
    expect(report.edition).toBe("2021");
    expect(valuesOf(report)).toEqual(values);
    expect(findingsOf("S-3", report).map(({ cells }) => cells[0]?.origin?.sheet)).toEqual(["年报", "年报"]);
  });

  it("old columns are not read as new ones, whatever their number", () => {
    const from = "本年制发件数\t本年废止件数\t现行有效件数";
    const report = inSheet(replaced(writeText(plainReport), from, "本年新制作数量\t本年新公开数量\t对外公开总数量"));
    const unread = Object.entries(valuesOf(report)).filter(([, value]) => value === null);
    expect(unread).toHaveLength(6);
    expect(findingsOf("S-3", report)).toMatchObject([{ cells: [{ origin: { sheet: "年报", column: 2 } }] }]);
  });

  it("last year's tables in a sheet further on are not taken for this year's", () => {
    const own = sheetOf(writeText(plainReport).replaceAll("2025", "2021").replace("现行有效件数", "现行有效件"));
    const before = { ...sheetOf(official), sheet: "上年" };
    const report = valueOf(recogniseReport([own, before], null));
    expect(valuesOf(report)).toEqual(valuesOf(plainReport));
    expect(findingsOf("S-3", report)).toEqual([]);
  });
});
