import { findingsOf, written, type Case } from "./written";

/** The sample's 表四: 4 reviews (2 upheld, 1 corrected, 1 pending), 4 suits (2 upheld). */
const about = (text: string) => written({ overall: `（五）监督保障：${text}` });

describe("X-6", () => {
  it.each<Case>([
    { text: "因政府信息公开被申请行政复议6件。", expected: 4, actual: 6 },
    { text: "全年发生政府信息公开行政复议案件五件，维持2件。", expected: 4, actual: 5 },
    { text: "因信息公开提起行政诉讼3件。", expected: 4, actual: 3 },
    { text: "发生政府信息公开行政复议4件，其中维持3件。", expected: 2, actual: 3 },
    { text: "信息公开方面没有发生行政复议。", expected: 0, actual: 4 },
    { text: "未发生因政府信息公开引起的行政复议、行政诉讼案件。", expected: 0, actual: 8 },
    { text: "因政府信息公开产生行政复议和行政诉讼共9件。", expected: 8, actual: 9 },
  ])("never gives more than verify: $text", ({ text, expected, actual }) => {
    const found = findingsOf("X-6", about(text));
    expect(found).toMatchObject([{ severity: "verify", expected, actual }]);
  });

  it.each([
    "因政府信息公开被申请行政复议4件，被提起行政诉讼4件。",
    "因政府信息公开产生行政复议和行政诉讼共8件。",
    "全县备案政府信息公开行政复议134件、诉讼57件。",
    "司法所协助办理行政复议案件21件。",
    "1件行政复议决定纠正了本镇的政府信息公开答复。",
    "2024年因政府信息公开被申请行政复议2件。",
    "没有行政复议被纠正的情况。",
    "没有发生因行政处罚引起的行政复议。",
    "参加行政诉讼庭审3次。",
  ])("is silent: %s", (text) => expect(findingsOf("X-6", about(text))).toEqual([]));
});
