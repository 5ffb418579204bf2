import { withCell, type CellValue, type Remark, type Report } from "../../../src/report";
import type { Finding } from "../../../src/rules";
import { cellIndex, plainReport, plainReport2019 } from "../../support/reports/consistent";
import { changed, findingsOf } from "../../support/reports/rules";

const person = ["requests", "granted", "person"] as const;
const cell = "表三「（一）予以公开」行「自然人」列";
const withCount = (value: CellValue): Report => changed(plainReport, [...person, value]);
const said = (code: string, report: Report): readonly string[] =>
  findingsOf(code, report).map(({ message }) => message);

describe("a mark that stands for nothing", () => {
  it.each(["-", "/", "\\", "－", "—", "–", "―", "─", "／", "——", "-/-", "无", "没有", "空"])(
    "%s is to be replaced by 0 (N-2), and is no wrong number (N-1)",
    (text) => {
      const report = withCount({ text });
      expect(findingsOf("N-2", report)).toEqual<readonly Finding[]>([
        {
          ...{ rule: "N-2", severity: "error", message: `${cell}填的是“${text}”，没有的应填 0。` },
          ...{ expected: null, actual: text, difference: null },
          cells: [{ table: "requests", row: "granted", column: "person", value: { text }, origin: null }],
          ...{ origin: null, isMendedByExport: false },
        },
      ]);
      expect(findingsOf("N-1", report)).toEqual([]);
    },
  );

  it.each(["-无", "无数据", "本年无", "/3", "暂/", "没有了", "空白", "*"])(
    "is not seen in %s, which is no number (N-1)",
    (text) => {
      const report = withCount({ text });
      expect(findingsOf("N-2", report)).toEqual([]);
      expect(said("N-1", report)).toEqual([`${cell}填的是“${text}”，不是数字，请改为数字。`]);
    },
  );

  it("is a finding of its own beside the blanks of its table, and in front of them", () => {
    const report = changed(plainReport, [...person, { text: "/" }], ["requests", "granted", "legal", null]);
    expect(said("N-2", report)).toEqual([
      `${cell}填的是“/”，没有的应填 0。`,
      "表三「（一）予以公开」行「法律服务机构」列还空着，没有的请填 0。",
    ]);
  });
});

describe("an error value of a sheet (N-1)", () => {
  it.each([
    ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"],
    ...["##", "########"],
  ])("%s is named as what the cell shows", (text) => {
    expect(said("N-1", withCount({ text }))).toEqual([`${cell}显示 ${text}，公式或数据有误，请改为数字。`]);
  });

  it.each(["#", "#REF", "见#REF!", "#REF!列", "REF!"])("%s is none, only no number", (text) => {
    expect(said("N-1", withCount({ text }))).toEqual([`${cell}填的是“${text}”，不是数字，请改为数字。`]);
  });
});

describe("a number that such a cell cannot hold (N-1)", () => {
  it("is an error with the cell and what stands there", () => {
    expect(findingsOf("N-1", withCount(-35))).toEqual<readonly Finding[]>([
      {
        ...{ rule: "N-1", severity: "error", message: `${cell}是 -35，件数不能是负数，请改为 0 或正整数。` },
        ...{ expected: null, actual: -35, difference: null },
        cells: [{ table: "requests", row: "granted", column: "person", value: -35, origin: null }],
        ...{ origin: null, isMendedByExport: false },
      },
    ]);
  });

  it.each([
    ["2.5", "应为整数"],
    ["-2.5", "应为整数"],
    ["+2.5", "应为整数"],
    ["1,204.50", "应为整数"],
    ["12.75", "应为整数"],
    ["1,000,000,000,001", "数字过大"],
    ["-9007199254740993", "数字过大"],
    ["1000000000000.00", "数字过大"],
    ["2.5件", "不是数字"],
    ["约2.5", "不是数字"],
    ["2.", "不是数字"],
    [".5", "不是数字"],
    ["1.2.3", "不是数字"],
    ["--2", "不是数字"],
  ])("%s in a count: %s", (text, what) => {
    const [only, ...others] = findingsOf("N-1", withCount({ text }));
    expect(others).toEqual([]);
    expect(only?.message).toContain(`“${text}”，`);
    expect(only?.message).toContain(what);
    expect(only?.actual).toBe(text);
  });

  it("is a negative amount, which may have decimals but no minus", () => {
    const withFee = (value: CellValue): Report => changed(plainReport, ["disclosure", "fees", "amount", value]);
    expect(findingsOf("N-1", withFee("-52.15"))).toMatchObject([
      {
        severity: "error",
        message: "表二「行政事业性收费」行「收费金额」列是 -52.15，金额不能是负数，请改为 0 或正数。",
        actual: "-52.15",
      },
    ]);
    expect(findingsOf("N-1", withFee("52.15"))).toEqual([]);
    expect(said("N-1", withFee({ text: "52.15.1" }))[0]).toContain("不是数字，请改为数字");
    expect(said("N-1", withFee({ text: "52,15" }))[0]).toContain("不是数字，请改为数字");
  });
});

describe("the rules on numbers look at", () => {
  it("each table of the report's edition, in its order, and at none that is missing", () => {
    const report = changed(
      plainReport2019,
      ["remedies", "review", "total", null],
      ["disclosure", "procurement", "amount", null],
      ["requests", "granted", "person", null],
    );
    expect(said("N-2", report).map((message) => message.slice(0, 2))).toEqual(["表二", "表三", "表四"]);
    const without: Report = { ...report, tables: { ...report.tables, requests: null } };
    expect(said("N-2", without).map((message) => message.slice(0, 2))).toEqual(["表二", "表四"]);
  });
});

describe("a blank cell (N-2)", () => {
  const origin = { sheet: null, row: 3, column: 0 };
  const withBlank = (remark: Remark): Report => {
    const { requests, remedies } = plainReport.tables;
    if (!requests || !remedies) throw new Error("no tables");
    return {
      ...plainReport,
      tables: {
        ...plainReport.tables,
        requests: withCell(requests, cellIndex(requests.form, "granted", "person"), null),
        remedies: withCell(remedies, cellIndex(remedies.form, "review", "total"), null),
      },
      remarks: [remark],
    };
  };
  const tables = (report: Report): readonly (string | undefined)[] =>
    findingsOf("N-2", report).map(({ cells }) => cells[0]?.table);
  const other = { edition: "2019", axis: "column", labels: ["自然人数"], origin } as const;
  const label = "（一）予以公开";

  it.each<readonly [string, Remark]>([
    ["a missing row", { kind: "missingRow", table: "requests", row: "granted", label }],
    ["a row of another edition", { kind: "otherEdition", table: "requests", rows: ["granted"], ...other }],
  ])("is left to %s of its own table", (_, remark) => {
    expect(tables(withBlank(remark))).toEqual(["remedies"]);
  });

  it.each<readonly [string, Remark]>([
    ["a missing row of another table", { kind: "missingRow", table: "remedies", row: "granted", label }],
    ["another missing row", { kind: "missingRow", table: "requests", row: "partlyGranted", label }],
    [
      "a row of another edition in another table",
      { kind: "otherEdition", table: "remedies", rows: ["granted"], ...other },
    ],
    ["another row of another edition", { kind: "otherEdition", table: "requests", rows: ["partlyGranted"], ...other }],
    ["a row in the wrong order", { kind: "rowOrder", table: "requests", row: "granted", label, origin }],
    [
      "a label in other words",
      { kind: "label", table: "requests", row: "granted", expected: label, found: "公开", origin },
    ],
    ["a missing column", { kind: "missingColumn", table: "requests", column: "person", label: "自然人", origin }],
    [
      "the unplaced numbers of another row",
      { kind: "unplacedNumbers", table: "requests", row: "partlyGranted", label, found: 2, expected: 7, origin },
    ],
  ])("is counted beside %s", (_, remark) => {
    expect(tables(withBlank(remark))).toEqual(["requests", "remedies"]);
  });
});
