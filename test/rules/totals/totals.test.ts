import { withCell, type CellValue, type Report } from "../../../src/report";
import type { Finding } from "../../../src/rules";
import { assess } from "../../../src/rules/rule";
import { totalRules } from "../../../src/rules/totals";
import { cellIndex, plainReport } from "../../support/reports/consistent";
import { whyNot } from "../../support/reports/rules";

type Change = readonly [table: "requests" | "remedies", row: string, column: string, value: CellValue];

const changed = (changes: readonly Change[]): Report =>
  changes.reduce<Report>((report, [id, row, column, value]) => {
    const table = report.tables[id];
    if (!table) throw new Error(`no ${id}`);
    return {
      ...report,
      tables: { ...report.tables, [id]: withCell(table, cellIndex(table.form, row, column), value) },
    };
  }, plainReport);
const valueOf = (id: "requests" | "remedies", row: string, column: string): number => {
  const table = plainReport.tables[id];
  return Number(table?.cells[table ? cellIndex(table.form, row, column) : 0]?.value);
};
const totals = (changes: readonly Change[]): readonly Finding[] =>
  assess(changed(changes), totalRules, { stage: "final", previous: null }).findings;
const codes = (changes: readonly Change[]): readonly string[] => totals(changes).map(({ rule }) => rule);

const person = { new: valueOf("requests", "new", "person"), handled: valueOf("requests", "handled", "person") };

it.each<readonly [string, Change, readonly string[]]>([
  ["a typed number of 一", ["requests", "new", "person", person.new + 1], ["T3-1", "T3-3"]],
  ["a detail", ["requests", "granted", "legal", 99], ["T3-2", "T3-3"]],
  ["（七）总计", ["requests", "handled", "person", person.handled + 1], ["T3-1", "T3-2", "T3-3"]],
  ["a row's 总计", ["requests", "refused.inquiry", "total", 999], ["T3-2", "T3-3"]],
  ["the 总计 of 四", ["requests", "carriedOut", "total", 999], ["T3-1", "T3-3"]],
  ["an outcome", ["remedies", "directSuit", "other", 99], ["T4-1"]],
  ["a 总计 of 表四", ["remedies", "suitAfterReview", "total", 99], ["T4-1"]],
])("changing %s breaks its relations and no other", (_, change, rules) => {
  expect(codes([change])).toEqual(rules);
});

it("says both sides of the printed equation, expected, actual and difference, with its four cells", () => {
  const [found] = totals([["requests", "new", "person", person.new + 9]]);
  const carriedIn = valueOf("requests", "carriedIn", "person");
  const carriedOut = valueOf("requests", "carriedOut", "person");
  const [left, right] = [person.new + 9 + carriedIn, person.handled + carriedOut];
  expect(found).toMatchObject({ rule: "T3-1", severity: "error", expected: left, actual: right, difference: -9 });
  expect(found?.message).toBe(`表三「自然人」列：一＋二＝${left}，（七）＋四＝${right}，差 9。`);
  expect(found?.cells.map(({ row, column }) => [row, column])).toEqual([
    ["handled", "person"],
    ["carriedOut", "person"],
    ["new", "person"],
    ["carriedIn", "person"],
  ]);
});

it("names the total first where a row does not add up", () => {
  const [found] = totals([["remedies", "directSuit", "total", 20]]);
  expect(found?.message).toBe("表四「未经复议直接起诉」行：总计应为 11，现为 20，差 9。");
  expect(found).toMatchObject({ expected: 11, actual: 20, difference: 9 });
  expect(found?.cells[0]).toMatchObject({
    table: "remedies",
    row: "directSuit",
    column: "total",
    value: 20,
    origin: null,
  });
});

it.each<CellValue>([null, { text: "减4" }])("counts %j as nothing, as SUM does, and says so", (value) => {
  const [found] = totals([["remedies", "review", "corrected", value]]);
  expect(found?.message).toBe("表四「行政复议」行：总计应为 9，现为 10，差 1（有 1 格没有数字，按 0 计）。");
});

it("names the rows of a column that does not add up by their whole names", () => {
  const [found] = totals([["requests", "granted", "person", valueOf("requests", "granted", "person") + 5]]);
  const total = person.handled;
  expect(found?.message).toBe(`表三「自然人」列：（七）总计应为 ${total + 5}，现为 ${total}，差 5。`);
  expect(found?.cells[0]).toMatchObject({ table: "requests", row: "handled", column: "person", value: total });
});

it("is not assessed without its table", () => {
  const none: Report = { ...plainReport, tables: { ...plainReport.tables, requests: null, remedies: null } };
  const why = { requests: "报告中没有表三", remedies: "报告中没有表四" };
  expect(["T3-1", "T3-2", "T3-3", "T4-1"].map((code) => whyNot(code, none))).toEqual([
    ...[why.requests, why.requests, why.requests, why.remedies],
  ]);
});

it("finds nothing where two wrongs keep every sum", () => {
  const changes: readonly Change[] = [
    ["requests", "granted", "person", valueOf("requests", "granted", "person") + 2],
    ["requests", "partlyGranted", "person", valueOf("requests", "partlyGranted", "person") - 2],
    ["requests", "granted", "total", valueOf("requests", "granted", "total") + 2],
    ["requests", "partlyGranted", "total", valueOf("requests", "partlyGranted", "total") - 2],
  ];
  expect(codes(changes)).toEqual([]);
});
