import { findingsOf, written, type Case } from "./written";

describe("X-12", () => {
  it.each<Case>([
    { text: "全年主动公开政府信息20条。\n主动公开信息16条，内容涉及民生。", expected: 20, actual: 16 },
    {
      text: "2025年我镇共主动公开信息1,204条。\n（四）平台建设：全年主动公开各类信息1240条。",
      expected: 1204,
      actual: 1240,
    },
    { text: "本年度主动公开政府信息三十条，其中财政5条。全年主动公开信息31条。", expected: 30, actual: 31 },
  ])("fires: $text", ({ text, expected, actual }) => {
    const found = findingsOf("X-12", written({ overall: text }));
    expect(found).toMatchObject([{ severity: "verify", expected, actual }]);
    expect(found[0]?.message.match(/「/g)).toHaveLength(2);
  });

  it.each([
    "全年主动公开政府信息20条。主动公开信息20条，内容涉及民生。",
    "2024年主动公开信息16条。2025年主动公开信息20条。",
    "全年主动公开信息20条，其中主动公开信息16条涉及民生。",
    "通过网站主动公开信息20条，通过微信公众号主动公开信息16条。",
    "县教育局主动公开信息20条，本镇主动公开信息16条。",
    "主动公开信息20条，上半年主动公开信息9条。",
    "主动公开信息20条，发布政策解读16篇。",
  ])("is silent: %s", (text) => expect(findingsOf("X-12", written({ overall: text }))).toEqual([]));

  it("leaves what 表三 has to X-1, and speaks where there is no 表三", () => {
    const report = written({ overall: "（二）依申请公开：收到申请38件，全年办结30件。年内办结37件。" });
    expect(findingsOf("X-12", report)).toEqual([]);
    const without = { ...report, tables: { ...report.tables, requests: null } };
    expect(findingsOf("X-12", without)).toMatchObject([{ expected: 30, actual: 37 }]);
  });
});
