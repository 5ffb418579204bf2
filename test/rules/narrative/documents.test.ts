import { findingsOf, written, type Case } from "./written";

/** The sample's 表二: 1 issued, 1 repealed, 4 in force. */
const about = (text: string) => written({ overall: `（三）政府信息管理：${text}` });

describe("X-7", () => {
  it.each<Case>([
    { text: "制发行政规范性文件2件，废止1件。", expected: 1, actual: 2 },
    { text: "新出台的三件规范性文件均配发解读。", expected: 1, actual: 3 },
    { text: "清理规范性文件，废止2件，现行有效4件。", expected: 1, actual: 2 },
    { text: "现行有效的行政规范性文件14件。", expected: 4, actual: 14 },
    { text: "行政规范性文件现行有效5件。", expected: 4, actual: 5 },
    { text: "全年公开规范性文件7件。", expected: 4, actual: 7 },
  ])("fires: $text", ({ text, expected, actual }) => {
    const found = findingsOf("X-7", about(text));
    expect(found).toMatchObject([{ severity: "verify", expected, actual }]);
    expect(found[0]?.cells[0]).toMatchObject({ table: "disclosure", row: "normativeDocuments" });
  });

  it.each([
    "制发行政规范性文件1件，经清理废止1件，现行有效4件。",
    "公开规范性文件1件。",
    "2024年制发规范性文件2件。",
    "县司法局审查规范性文件12件。",
    "清理规范性文件25件。",
    "印发文件60件，发布通知公告12件。",
    "废止一批过期的公示信息。",
    "公开制度5项。",
    "制发规范性文件解读材料3份。",
  ])("is silent: %s", (text) => expect(findingsOf("X-7", about(text))).toEqual([]));
});
