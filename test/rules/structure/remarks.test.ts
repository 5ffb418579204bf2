import type { Origin, Remark, Report } from "../../../src/report";
import type { Finding, Severity } from "../../../src/rules";
import { plainReport } from "../../support/reports/consistent";
import { findingsOf } from "../../support/reports/rules";

const origin: Origin = { sheet: "表三", row: 3, column: 1 };
const second: Origin = { sheet: "表三", row: 9, column: 1 };
const found = (remark: Remark, report: Report = plainReport): readonly Finding[] =>
  findingsOf("S-2", { ...report, remarks: [...report.remarks, remark] });

const row = { row: "granted", label: "（一）予以公开" } as const;
const column = { column: "person", label: "自然人" } as const;
const at = (where: { readonly row?: string; readonly column?: string }, origin: Origin | null): Finding["cells"] => [
  { table: "requests", row: where.row ?? null, column: where.column ?? null, value: null, origin },
];

describe("S-2, what it makes of a remark on a table", () => {
  const table = "requests";
  const label = { kind: "label", table, expected: "自然人", found: "自然", origin } as const;

  it.each<readonly [string, Remark, string, Partial<Finding>]>([
    [
      "a label in other words",
      label,
      "表三的“自然”应为“自然人”（表三!B4），导出时会改用标准名称。",
      { expected: "自然人", actual: "自然", origin, isMendedByExport: true },
    ],
    [
      "a row's label in other words",
      { ...label, expected: "（一）予以公开", found: "公开", row: "granted" },
      "表三的“公开”应为“（一）予以公开”（表三!B4），导出时会改用标准名称。",
      { expected: "（一）予以公开", actual: "公开", cells: at(row, origin), origin, isMendedByExport: true },
    ],
    [
      "a column's label in other words",
      { ...label, column: "person" },
      "表三的“自然”应为“自然人”（表三!B4），导出时会改用标准名称。",
      { expected: "自然人", actual: "自然", cells: at(column, origin), origin, isMendedByExport: true },
    ],
    [
      "a missing row",
      { kind: "missingRow", table, ...row },
      "表三缺少“（一）予以公开”一行，请补上。",
      { expected: "（一）予以公开", cells: at(row, null) },
    ],
    [
      "a missing column",
      { kind: "missingColumn", table, ...column, origin },
      "表三缺少“自然人”一列（表头在表三!B4附近），请补上。",
      { expected: "自然人", cells: at(column, origin), origin },
    ],
    [
      "a row that stands twice",
      { kind: "doubleRow", table, ...row, origins: [origin, second] },
      "表三的“（一）予以公开”出现了 2 次（表三!B4、表三!B10），无法判断用哪一行，请只留一行。",
      { expected: "（一）予以公开", cells: at(row, null), origin },
    ],
    [
      "a row that stands too late",
      { kind: "rowOrder", table, ...row, origin },
      "表三的行次与格式不一致：“（一）予以公开”（表三!B4）应排在前面，数据已按名称读取，导出时会恢复顺序。",
      { expected: "（一）予以公开", cells: at(row, origin), origin, isMendedByExport: true },
    ],
    [
      "columns without names",
      { kind: "missingHeader", table, labels: ["自然人", "总计"], origin },
      "表三没有找到列名（“自然人”“总计”应在表三!B4上方），数字按格式的列次读取，请补上列名并核对。",
      { origin },
    ],
    [
      "a missing group",
      { kind: "missingGroup", table, label: "法人或其他组织", origin },
      "表三没有找到“法人或其他组织”（表三!B4附近），数字按格式的列次读取，请补上并核对。",
      { expected: "法人或其他组织", origin },
    ],
    [
      "a column that stands twice",
      { kind: "doubleColumn", table, ...column, origins: [origin, second] },
      "表三的“自然人”一列出现了 2 次（表三!B4、表三!B10），无法判断用哪一列，请只留一列。",
      { expected: "自然人", cells: at(column, null), origin },
    ],
    [
      "a column that stands too late",
      { kind: "columnOrder", table, ...column, origin },
      "表三的列次与格式不一致：“自然人”（表三!B4）应排在前面，请按格式排列并核对。",
      { expected: "自然人", cells: at(column, origin), origin, isMendedByExport: true },
    ],
    [
      "numbers that cannot be told apart",
      { kind: "unplacedNumbers", table, ...row, found: 3, expected: 7, origin },
      "表三的“（一）予以公开”应有 7 个数，读到 3 个，无法对应（表三!B4），请每格填一个数，没有的填 0。",
      { expected: 7, actual: 3, cells: at(row, origin), origin },
    ],
    [
      "a row that the form does not have",
      { kind: "unknownRow", table, found: "小计", origin },
      "表三中的“小计”一行不在格式里（表三!B4），没有读取，请核对。",
      { actual: "小计", origin },
    ],
    [
      "a column that the form does not have",
      { kind: "unknownColumn", table, row: "granted", found: "个人", origin },
      "表三中的“个人”一列不在格式里（表三!B4），没有读取，请核对。",
      { actual: "个人", cells: at(row, origin), origin },
    ],
    [
      "a column beside the form's",
      { kind: "otherColumn", table, found: "备注", count: 4, origin },
      "表三的“备注”一列不在格式里（表三!B4），其中的 4 个数字没有读取。",
      { severity: "hint", actual: "备注", origin },
    ],
    [
      "numbers without a label",
      { kind: "strayNumbers", table, found: "17", count: 2, origin },
      "表三中有 2 个数字不属于任何一格（第一个是表三!B4的“17”），没有读取，请核对。",
      { severity: "verify", actual: "17", origin },
    ],
    [
      "a table that stands twice",
      { kind: "doubleTable", table, origins: [origin, second] },
      "表三出现了 2 次（表三!B4、表三!B10），只检查其中第一处，请核对。",
      { severity: "verify", origin },
    ],
  ])("%s", (_, remark, message, rest) => {
    expect(found(remark)).toEqual([
      {
        ...{ rule: "S-2", severity: "error", message, expected: null, actual: null, difference: null },
        ...{ cells: [], origin: null, isMendedByExport: false, ...rest },
      },
    ]);
  });

  it("leaves the parts of another edition to S-3", () => {
    const remark = { kind: "otherEdition", table, edition: "2019", axis: "row", labels: ["政府集中采购"] } as const;
    expect(found({ ...remark, rows: ["fees"], origin })).toEqual([]);
  });
});

describe("S-2, a table that is not there", () => {
  const without = (...ids: readonly (keyof Report["tables"])[]): Report => ({
    ...plainReport,
    tables: { ...plainReport.tables, ...Object.fromEntries(ids.map((id) => [id, null])) },
  });

  it("is an error, named by its section without the number of it", () => {
    expect(findingsOf("S-2", without("requests"))).toEqual([
      {
        ...{ rule: "S-2", severity: "error", expected: null, actual: null, difference: null },
        message: "没有找到表三（收到和处理政府信息公开申请情况），请补上这张表。",
        ...{ cells: [], origin: null, isMendedByExport: false },
      },
    ]);
  });

  it("comes before the remarks, one finding for each table in the form's order", () => {
    const remark: Remark = { kind: "unknownRow", table: "requests", found: "小计", origin };
    expect(found(remark, without("disclosure", "remedies")).map(({ message }) => message)).toEqual([
      "没有找到表二（主动公开政府信息情况），请补上这张表。",
      "没有找到表四（政府信息公开行政复议、行政诉讼情况），请补上这张表。",
      "表三中的“小计”一行不在格式里（表三!B4），没有读取，请核对。",
    ]);
  });
});

describe("S-2, a sheet of which only a part was read", () => {
  const cut: Remark = { kind: "cutSheet", sheet: "数据", rows: 1000, columns: 100 };
  const table = "requests";
  const missing: readonly (readonly [string, Report])[] = [
    ["a table", { ...plainReport, tables: { ...plainReport.tables, remedies: null } }],
    ["a row", { ...plainReport, remarks: [{ kind: "missingRow", table, ...row }] }],
    ["a column", { ...plainReport, remarks: [{ kind: "missingColumn", table, ...column, origin }] }],
  ];
  const ofSheet = (report: Report): Finding | undefined => found(cut, report).at(-1);

  it("is a hint where nothing is missing, with the sheet's first cell", () => {
    expect(found(cut)).toEqual([
      {
        ...{ rule: "S-2", severity: "hint", expected: null, actual: null, difference: null },
        message: "工作表“数据”很大，只读取了前 1000 行、前 100 列，后面的内容没有检查。",
        ...{ cells: [], origin: { sheet: "数据", row: 0, column: 0 }, isMendedByExport: false },
      },
    ]);
  });

  it.each(missing)("is to be looked at where %s is missing, which may stand in the rest", (_, report) => {
    expect(ofSheet(report)).toMatchObject({
      severity: "verify" satisfies Severity,
      message: "工作表“数据”很大，只读取了前 1000 行、前 100 列，后面可能还有没读到的表格，请把年报移到单独的工作表。",
    });
  });

  it("stays a hint beside other remarks", () => {
    const remarks: readonly Remark[] = [{ kind: "rowOrder", table, ...row, origin }];
    expect(ofSheet({ ...plainReport, remarks })?.severity).toBe("hint");
  });
});
