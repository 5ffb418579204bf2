import { emptyCell, withCell, type FilledTable, type Remark, type Report } from "../../../src/report";
import { checkReport, type Finding, type RuleContext } from "../../../src/rules";
import { cellIndex, plainReport } from "../../support/reports/consistent";

const numbers = (report: Report, context?: RuleContext): readonly Finding[] =>
  checkReport(report, context).findings.filter(({ rule }) => rule.startsWith("N"));
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

describe("blank cells (N-2)", () => {
  it("are errors in the end and hints while somebody types", () => {
    const report = withBlanks([["granted", "legal"]]);
    expect(numbers(report).map(({ severity }) => severity)).toEqual(["error"]);
    expect(numbers(report, { stage: "typing", previous: null }).map(({ severity }) => severity)).toEqual(["hint"]);
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
