import type { CellValue, Report } from "../../../src/report";
import { plainReport2019 } from "../../support/reports/consistent";
import { assessed, findingsOf, sample, written } from "./written";

const fee = (amount: CellValue) => ({ cells: [["disclosure", "fees", "amount", amount]] as const });
const cellOf = (value: CellValue) => ({
  ...{ table: "disclosure", row: "fees", column: "amount", value, origin: null },
});
const without = (report: Report, ...ids: readonly ("disclosure" | "requests")[]): Report => ({
  ...report,
  tables: { ...report.tables, ...Object.fromEntries(ids.map((id) => [id, null])) },
});
const whyNot = (code: string, report: Report): string | undefined =>
  assessed(report).notAssessed.find(({ rule }) => rule === code)?.why;

describe("X-9, a fee in the text that is more than 表二 has", () => {
  it("is to be looked at, with both amounts in 万元", () => {
    const other = "收取信息处理费13000元。";
    expect(findingsOf("X-9", written({ other }))).toEqual([
      {
        ...{ rule: "X-9", severity: "verify", expected: "1.2864", actual: "1.3", difference: 0.0136 },
        message:
          "正文「收取信息处理费13000元」折合 1.3 万元，表二行政事业性收费为 1.2864 万元，信息处理费应包含在内，多出 0.0136 万元，请核对金额和单位。",
        ...{ cells: [cellOf("1.2864")], origin: null, isMendedByExport: false },
      },
    ]);
  });

  it.each([
    ["0.0001元", "0", "0.00000001", "0.00000001"],
    ["661元", "0.066", "0.0661", "0.0001"],
    ["20000元", "1.5", "2", "0.5"],
    ["100000元", "0", "10", "10"],
    ["1000万元", "990", "1000", "10"],
    ["592372450元", "59237.2449", "59237.245", "0.0001"],
    ["592372450.01元", "59237.245", "59237.245001", "0.000001"],
    ["5元", "-1", "0.0005", "1.0005"],
  ])("counts exactly: %s above %s 万元", (stated, amount, actual, over) => {
    const found = findingsOf("X-9", written({ other: `收取信息处理费${stated}。`, ...fee(amount) }));
    expect(found).toMatchObject([{ expected: amount, actual, difference: Number(over) }]);
    expect(found[0]?.message).toContain(`折合 ${actual} 万元`);
    expect(found[0]?.message).toContain(`多出 ${over} 万元`);
  });

  it.each<readonly [string, CellValue]>([
    ["660元", "0.066"],
    ["659元", "0.066"],
    ["13000元", "1.30"],
    ["13000元", "1.200000001"],
    ["0.00001元", "0"],
    ["0.0000001元", "0"],
    ["13000元", null],
    ["13000元", { text: "1.2万" }],
  ])("is silent: %s, and 表二 has %j", (stated, amount) => {
    expect(findingsOf("X-9", written({ other: `收取信息处理费${stated}。`, ...fee(amount) }))).toEqual([]);
  });

  it("is found in section 一 as well, and asks nothing of an edition without that cell", () => {
    expect(findingsOf("X-9", written({ overall: "全年收取信息处理费13000元。", other: "已收费。" }))).toHaveLength(1);
    const { disclosure } = plainReport2019.tables;
    for (const [code, other] of [
      ["X-9", "收取信息处理费6000000元。"],
      ["X-10", "无"],
    ] as const) {
      const report = written({ other });
      expect(findingsOf(code, { ...report, tables: { ...report.tables, disclosure, requests: null } })).toEqual([]);
    }
  });

  it("needs 表二; without 表三 it still compares the amounts", () => {
    const report = written({ other: "收取信息处理费13000元。" });
    expect(whyNot("X-9", without(report, "disclosure"))).toBe("没有表二");
    expect(whyNot("X-9", without(report, "disclosure", "requests"))).toBe("没有表二");
    const silent = written({ overall: "", problems: "", other: "" });
    expect(whyNot("X-9", silent)).toBe("没有正文");
    expect(whyNot("X-9", without(silent, "disclosure"))).toBe("没有正文");
    expect(findingsOf("X-9", without(report, "requests"))).toHaveLength(1);
  });
});

describe("X-9, an applicant who did not pay", () => {
  const unpaid = (count: CellValue, other = "无"): Report =>
    written({ other, cells: [["requests", "other.feeUnpaid", "total", count]] });

  it("wants a word on fees in section 六", () => {
    const why = "“六、其他需要报告的事项”没有说明信息处理费收取情况，请补写。";
    expect(findingsOf("X-9", unpaid(2))).toEqual([
      {
        ...{ rule: "X-9", severity: "verify", message: `表三「（六）其他处理2.逾期不缴费」为 2，${why}` },
        ...{ expected: null, actual: null, difference: null },
        cells: [{ table: "requests", row: "other.feeUnpaid", column: "total", value: 2, origin: null }],
        ...{ origin: null, isMendedByExport: false },
      },
    ]);
  });

  it.each(["申请人逾期没有缴费。", "发出的通知没有收取到款项。"])("has one: %s", (other) => {
    expect(findingsOf("X-9", unpaid(2, other))).toEqual([]);
  });

  it("is not looked for where the cell is 0 or blank", () => {
    expect(findingsOf("X-9", unpaid(0))).toEqual([]);
    expect(findingsOf("X-9", unpaid(null))).toEqual([]);
  });

  it("stands beside an amount that is too high", () => {
    const report = written({ overall: "全年收取信息处理费13000元。", other: "无" });
    expect(findingsOf("X-9", report).map(({ cells }) => cells[0]?.table)).toEqual(["disclosure", "requests"]);
  });
});

describe("X-10, a fee in 表二 and nothing in section 六", () => {
  it("is a hint on the fee's cell", () => {
    const message =
      "表二行政事业性收费为 1.2864 万元，“六、其他需要报告的事项”写“无”：如其中有信息处理费，请在第六部分写明。";
    expect(findingsOf("X-10", written({ other: "无" }))).toEqual([
      {
        ...{ rule: "X-10", severity: "hint", message, expected: null, actual: null, difference: null },
        ...{ cells: [cellOf("1.2864")], origin: null, isMendedByExport: false },
      },
    ]);
  });

  it.each([
    ...["无", " 无。 ", "无.", "没有", "暂无", "本年无", "本年度无", "无其他事项", "无其他需要报告的事项。"],
    ...["没有其他事项", "没有其他需要报告的事项。", "无其他需要报告的情况。"],
  ])("is given for “%s”", (other) => expect(findingsOf("X-10", written({ other }))).toHaveLength(1));

  it.each([
    ...[
      "",
      "无收费",
      "本部门无",
      "本月无",
      "暂无安排",
      "无；",
      "无。。",
      "没有其他情况",
      "无其他",
      "除公开年报外无其他事项",
    ],
    ...["无其他需要报告的", "全年没有", "无其他需要报告的情况说明"],
  ])("is not given for “%s”", (other) => expect(findingsOf("X-10", written({ other }))).toEqual([]));

  it.each<readonly [CellValue, number]>([
    ["0.00000001", 1],
    ["0", 0],
    ["0.00", 0],
    ["-1.5", 0],
    [{ text: "约1" }, 0],
  ])("with %j 万元: %i", (amount, count) => {
    expect(findingsOf("X-10", written({ other: "无", ...fee(amount) }))).toHaveLength(count);
  });

  it("needs 表二", () => {
    expect(whyNot("X-10", without(sample(2025), "disclosure"))).toBe("没有表二");
    expect(whyNot("X-10", sample(2025))).toBeUndefined();
  });
});
