import { findingsOf, written } from "./written";

const none = [
  ["requests", "new", "total", 0],
  ...["person", "business", "research", "welfare", "legal", "otherOrganisation"].map(
    (column) => ["requests", "new", column, 0] as const,
  ),
] as const;
const three = [
  ["requests", "new", "total", 3],
  ["requests", "new", "person", 3],
  ...["business", "research", "welfare", "legal", "otherOrganisation"].map(
    (column) => ["requests", "new", column, 0] as const,
  ),
] as const;
const inPart = (text: string, cells: Parameters<typeof written>[0]["cells"] = []) =>
  written({ overall: `（二）依申请公开：${text}`, cells });

describe("X-5, a text that denies applications", () => {
  it.each([
    "本年度没有收到群众的政府信息公开申请。",
    "全年未收到依申请公开事项。",
    "2025年，我镇未收到任何公民、法人和其他组织提出的政府信息公开申请。",
    "未接到信息公开申请件。",
    "全年无依申请公开情况。",
    "本年度收到政府信息公开申请0件。",
    "收到申请零件。",
    "全年无人申请公开政府信息。",
  ])("fires: %s", (text) => {
    const found = findingsOf("X-5", inPart(text));
    expect(found).toMatchObject([{ severity: "verify", expected: 0, actual: 38, difference: 38 }]);
    expect(found[0]?.message).toMatch(/「[^」]+」.*38/);
  });

  it.each([
    "2024年没有收到政府信息公开申请。",
    "上年未收到申请，今年收到38件。",
    "县教育局未收到政府信息公开申请。",
    "一季度未收到政府信息公开申请。",
    "未收到因政府信息公开申请引发的行政复议。",
    "没有收到重复申请。",
    "没有收到申请人的反馈意见。",
    "未收到涉及商业秘密的政府信息公开申请。",
    "全年未收到信访举报投诉。",
    "其中，石桥村没有收到申请。",
    "对没有收到申请书原件的，电话告知补正。",
  ])("is silent: %s", (text) => expect(findingsOf("X-5", inPart(text))).toEqual([]));

  it("is silent where 表三 has none either, or only some from last year", () => {
    expect(findingsOf("X-5", inPart("本年度没有收到政府信息公开申请。", none))).toEqual([]);
    expect(findingsOf("X-1", inPart("收到申请0件。", none))).toEqual([]);
  });
});

describe("X-11, enquiries in 表三", () => {
  it.each([
    "全年接受群众咨询3条，没有收到政府信息公开申请。",
    "收到咨询三条，均已答复。本年度未收到申请。",
    "解答电话咨询3件。本年无依申请公开情况。",
  ])("fires instead of X-5: %s", (text) => {
    const report = inPart(text, three);
    expect(findingsOf("X-11", report)).toMatchObject([{ severity: "verify", expected: 0, actual: 3 }]);
    expect(findingsOf("X-5", report)).toEqual([]);
  });

  it.each([
    "全年接受群众咨询3条，收到政府信息公开申请3件。",
    "全年接受群众咨询30条，没有收到政府信息公开申请。",
    "开展业务培训3次，没有收到政府信息公开申请。",
  ])("is silent: %s", (text) => expect(findingsOf("X-11", inPart(text, three))).toEqual([]));
});
