import { findingsOf, written } from "./written";

/** The sample has fees of 1.2864 万元 and one applicant who did not pay. */
describe("X-9", () => {
  it.each([
    ["收取信息处理费13000元。", "1.3", "0.0136"],
    ["申请人缴纳信息处理费2.2万元。", "2.2", "0.9136"],
    ["本年度收取政府信息公开信息处理费共12864.5元。", "1.28645", "0.00005"],
  ])("fires on more than 表二 has: %s", (other, actual, over) => {
    const found = findingsOf("X-9", written({ other }));
    expect(found).toMatchObject([{ severity: "verify", expected: "1.2864", actual }]);
    expect(found[0]?.message).toContain(`多出 ${over} 万元`);
  });

  it.each([
    "收取信息处理费660元。",
    "收取信息处理费12,864元。",
    "未收取信息处理费。",
    "2024年收取信息处理费20000元。",
    "发出信息处理费收费通知2件。",
  ])("is silent: %s", (other) => expect(findingsOf("X-9", written({ other }))).toEqual([]));

  it("asks for a word on fees where an applicant did not pay", () => {
    expect(findingsOf("X-9", written({ other: "无" }))).toMatchObject([{ severity: "verify" }]);
    expect(findingsOf("X-9", written({ other: "" }), "typing")).toEqual([]);
    const cells = [["requests", "other.feeUnpaid", "total", 0]] as const;
    expect(findingsOf("X-9", written({ other: "无", cells }))).toEqual([]);
    expect(findingsOf("X-9", written({ other: "申请人逾期没有缴费。" }))).toEqual([]);
  });
});

describe("X-10", () => {
  it.each(["无", "无。", "没有其他需要报告的事项。"])("hints: %s", (other) =>
    expect(findingsOf("X-10", written({ other }))).toMatchObject([{ severity: "hint" }]),
  );

  it("is silent where there is no fee, or something is written", () => {
    expect(findingsOf("X-10", written({ other: "无", cells: [["disclosure", "fees", "amount", "0"]] }))).toEqual([]);
    expect(findingsOf("X-10", written({ other: "无", cells: [["disclosure", "fees", "amount", null]] }))).toEqual([]);
    expect(findingsOf("X-10", written({ other: "2025年没有收取信息处理费。" }))).toEqual([]);
  });
});
