import { emptyCell, withCell, type FilledTable, type Remark, type Report } from "../../../src/report";
import type { Finding, RuleContext } from "../../../src/rules";
import { numberRules } from "../../../src/rules/numbers/numbers";
import { assess } from "../../../src/rules/rule";
import { cellIndex, plainReport, plainReport2019 } from "../../support/reports/consistent";
import { changed, findingsOf } from "../../support/reports/rules";

const numbers = (report: Report, stage: RuleContext["stage"] = "final"): readonly Finding[] =>
  assess(report, numberRules, { stage, previous: null }).findings;
const requests = (): FilledTable => {
  const table = plainReport.tables.requests;
  if (!table) throw new Error("no 表三");
  return table;
};
const withBlanks = (blanks: readonly (readonly [string, string])[], remarks: readonly Remark[] = []): Report => {
  const table = blanks.reduce(
    (before, [row, column]) => withCell(before, cellIndex(before.form, row, column), null),
    requests(),
  );
  return { ...plainReport, tables: { ...plainReport.tables, requests: table }, remarks };
};
const inquiry = ["person", "business", "research", "welfare", "legal", "otherOrganisation", "total"].map(
  (column) => ["refused.inquiry", column] as const,
);

it("has three rules on numbers, which say what they demand in whole sentences", () => {
  expect(numberRules.map(({ code }) => code)).toEqual(["N-1", "N-2", "N-3"]);
  for (const { demand } of numberRules) expect(demand).toMatch(/^.+。$/);
});

describe("blank cells (N-2)", () => {
  it("are errors in the end and hints while somebody types", () => {
    const report = withBlanks([["granted", "legal"]]);
    expect(numbers(report).map(({ severity }) => severity)).toEqual(["error"]);
    expect(numbers(report, "typing").map(({ severity }) => severity)).toEqual(["hint"]);
  });

  it("are one finding for a table, with all of its cells and the first by name", () => {
    const [found, ...others] = numbers(withBlanks([["granted", "legal"], ...inquiry]));
    expect(others).toEqual([]);
    expect(found?.message).toBe("表三还有 8 格空着（从表三「（一）予以公开」行「法律服务机构」列起），没有的请填 0。");
    expect(found?.cells).toHaveLength(8);
    expect(found?.expected).toBe(0);
  });

  it.each<Remark>([
    { kind: "missingRow", table: "requests", row: "refused.inquiry", label: "8.属于行政查询事项" },
    { kind: "doubleRow", table: "requests", row: "refused.inquiry", label: "8.属于行政查询事项", origins: [] },
    {
      ...{ kind: "unplacedNumbers", table: "requests", row: "refused.inquiry", label: "8.属于行政查询事项" },
      ...{ found: 2, expected: 7, origin: { sheet: null, row: 3, column: 0 } },
    },
  ])("are not counted where the row itself is reported: $kind", (remark) => {
    expect(numbers(withBlanks(inquiry, [remark]))).toEqual([]);
    const others = numbers(withBlanks([["refused.enforcementFile", "person"], ...inquiry], [remark]));
    expect(others.map((found) => found.cells.length)).toEqual([1]);
  });

  it("of 表四 are not counted where its numbers could not be told apart, and are where one row is missing", () => {
    const { remedies } = plainReport.tables;
    if (!remedies) throw new Error("no 表四");
    const blank = { ...remedies, cells: remedies.cells.map(() => emptyCell) };
    const report = (remark: Remark): Report => ({
      ...plainReport,
      tables: { ...plainReport.tables, remedies: blank },
      remarks: [remark],
    });
    const common = { table: "remedies", row: "review", label: "数字" } as const;
    const origin = { sheet: null, row: 3, column: 0 };
    expect(numbers(report({ kind: "unplacedNumbers", ...common, found: 14, expected: 15, origin }))).toEqual([]);
    expect(numbers(report({ kind: "missingRow", ...common })).map((found) => found.cells.length)).toEqual([10]);
  });
});

it("names the cell, what stands there and what it counts as, for a dressed number (N-3)", () => {
  const table = requests();
  const index = cellIndex(table.form, "granted", "person");
  const cells = table.cells.map((cell, at) => (at === index ? { ...cell, dress: " １" } : cell));
  const [found] = numbers({ ...plainReport, tables: { ...plainReport.tables, requests: { ...table, cells } } });
  expect(found).toMatchObject({ rule: "N-3", severity: "hint", expected: "1", actual: " １", isMendedByExport: true });
  expect(found?.message).toBe("表三「（一）予以公开」行「自然人」列的“１”按 1 计，建议改成单纯的数字。");
});

describe("N-1", () => {
  const inCount = (value: number | { readonly text: string }): readonly string[] =>
    findingsOf("N-1", changed(plainReport, ["requests", "granted", "person", value])).map(({ message }) => message);

  it.each<readonly [number | { readonly text: string }, RegExp]>([
    [-35, /是 -35，件数不能是负数/],
    [{ text: "减4" }, /填的是“减4”，不是数字/],
    [{ text: "2.5" }, /是“2.5”，件数应为整数/],
    [{ text: "9007199254740993" }, /是“9007199254740993”，数字过大/],
    [{ text: "1,000,000,000,000" }, /数字过大/],
    [{ text: "#REF!" }, /显示 #REF!/],
  ])("fires for %j", (value, message) => {
    expect(inCount(value)).toHaveLength(1);
    expect(inCount(value)[0]).toMatch(message);
  });

  it.each([0, 7, 999_999_999_999, { text: "/" }, { text: "无" }])("is silent about %j", (value) => {
    expect(inCount(value)).toEqual([]);
  });

  const inChange = (value: number | { readonly text: string }): readonly string[] =>
    findingsOf("N-1", changed(plainReport2019, ["disclosure", "fees", "change", value])).map(({ message }) => message);

  it("lets 本年增/减 of 2019 be negative, and says how to write it", () => {
    expect([-8, 0, 8].flatMap(inChange)).toEqual([]);
    expect(inChange({ text: "减4" })).toEqual([
      "表二「行政事业性收费」行「本年增/减」列填的是“减4”，不是数字，请改为整数，减少的用负数表示，如 -8。",
    ]);
    expect(inChange({ text: "-2.5" })[0]).toContain("应为整数");
  });

  it("does not let the other numbers of 2019 be negative", () => {
    const report = changed(
      plainReport2019,
      ["disclosure", "fees", "itemsLastYear", -1],
      ["disclosure", "procurement", "amount", "-52.15"],
    );
    expect(findingsOf("N-1", report).map(({ cells }) => cells[0]?.column)).toEqual(["itemsLastYear", "amount"]);
  });
});

it("leaves rows alone whose numbers belong to another edition (N-2)", () => {
  const remark: Remark = {
    ...{ kind: "otherEdition", table: "requests", edition: "2019", axis: "column", labels: ["自然人数"] },
    ...{ rows: ["refused.inquiry"], origin: { sheet: null, row: 3, column: 0 } },
  };
  expect(findingsOf("N-2", withBlanks(inquiry, [remark]))).toEqual([]);
  expect(findingsOf("N-2", withBlanks([["granted", "person"], ...inquiry], [remark]))[0]?.cells).toHaveLength(1);
});
