import type { Report } from "../../../src/report";
import { assessed, findingsOf, written } from "./written";

/** A report without 表三, of which the text alone can speak. */
const about = (text: string): Report => {
  const report = written({ overall: `（二）依申请公开：${text}` });
  return { ...report, tables: { ...report.tables, requests: null } };
};

describe("X-12", () => {
  it("tells both places and the gap", () => {
    const text = "主动公开信息20条。主动公开各类信息16条。";
    expect(findingsOf("X-12", written({ overall: text }))).toEqual([
      {
        ...{ rule: "X-12", severity: "verify", expected: 20, actual: 16, difference: -4 },
        message: "正文对主动公开信息的条数写了两个数：「主动公开信息20条」与「主动公开各类信息16条」，差 4，请核对。",
        ...{ cells: [], origin: null, isMendedByExport: false },
      },
    ]);
  });

  it.each([
    ["收到申请的件数", "上年结转申请3件。收到申请30件。收到申请35件。", 30, 35],
    ["办结申请的件数", "办结申请30件。办结申请31件。", 30, 31],
    ["上年结转的件数", "上年结转申请3件。上年结转申请4件。", 3, 4],
    ["结转下年度的件数", "结转下年度继续办理5件。结转下年度继续办理4件。", 5, 4],
  ])("speaks of %s where there is no 表三", (name, text, expected, actual) => {
    const [only, ...others] = findingsOf("X-12", about(text));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ expected, actual });
    expect(only?.message).toContain(`正文对${name}写了两个数：`);
    expect(findingsOf("X-12", written({ overall: `（二）依申请公开：${text}` }))).toEqual([]);
  });

  it("does not wait for 表三 where it is of 主动公开", () => {
    expect(findingsOf("X-12", about("主动公开信息20条。主动公开信息16条。"))).toHaveLength(1);
  });

  it.each([
    ["the gap came from last year", "上年结转申请3件。收到申请38件。收到申请41件。", 0],
    ["the gap came from last year, the larger number in front", "上年结转申请3件。收到申请41件。收到申请38件。", 0],
    ["the gap is another", "上年结转申请3件。收到申请38件。收到申请42件。", 1],
    ["nothing is said of last year", "收到申请38件。收到申请41件。", 0],
    ["a third number is another", "上年结转申请3件。收到申请38件。收到申请41件。收到申请45件。", 1],
    ["as many were handled as the gap would be", "上年结转申请3件。办结申请38件。办结申请41件。", 1],
  ])("of what was received and handled, where %s: %#", (_, text, count) => {
    expect(findingsOf("X-12", about(text))).toHaveLength(count);
  });

  it.each([
    ["the same number", "办结申请30件。办结申请30件。"],
    ["another unit", "办结申请30件。办结申请31宗。"],
    ["a part", "办结申请30件，其中办结申请12件。"],
    ["some applicants", "办结申请30件。企业提出的申请，办结12件。"],
    ["others", "办结申请30件。县教育局办结申请12件。"],
    ["last year", "办结申请30件。2024年办结申请12件。"],
    ["something else", "办结申请30件。上年结转申请3件。"],
  ])("is silent about %s", (_, text) => expect(findingsOf("X-12", about(text))).toEqual([]));

  it("does not need any table, but a text", () => {
    const report = written({ overall: "", problems: "", other: "" });
    expect(assessed(report).notAssessed).toContainEqual({ rule: "X-12", why: "没有正文" });
    expect(assessed(about("办结申请30件。")).notAssessed.map(({ rule }) => rule)).not.toContain("X-12");
  });
});
