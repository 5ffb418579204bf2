import type { Report } from "../../../src/report";
import { plainReport2019 } from "../../support/reports/consistent";
import { changed } from "../../support/reports/rules";
import { findingsOf, written } from "./written";

/** The sample's 表二: 1 issued, 1 repealed, 4 in force. */
const about = (text: string): Report => written({ overall: `（三）政府信息管理：${text}` });
const { disclosure } = changed(
  plainReport2019,
  ["disclosure", "normativeDocuments", "made", 5],
  ["disclosure", "normativeDocuments", "published", 6],
  ["disclosure", "normativeDocuments", "inPublic", 9],
).tables;
const about2019 = (text: string): Report => {
  const report = about(text);
  return { ...report, edition: "2019", tables: { ...report.tables, disclosure } };
};
const name = "表二「行政规范性文件」";

describe("X-7 compares", () => {
  it.each([
    ["制发规范性文件2件", 2, `${name}制发件数为 1`, 1],
    ["制定规范性文件2件", 2, `${name}制发件数为 1`, 1],
    ["制定发布规范性文件4件", 4, `${name}制发件数为 1`, 3],
    ["制定印发规范性文件4件", 4, `${name}制发件数为 1`, 3],
    ["废止规范性文件4件", 4, `${name}废止件数为 1`, 3],
    ["现行有效规范性文件1件", 1, `${name}现行有效件数为 4`, 3],
    ["继续有效规范性文件1件", 1, `${name}现行有效件数为 4`, 3],
    ["公开规范性文件7件", 7, `${name}制发件数为 1，${name}现行有效件数为 4`, 3],
    ["发布规范性文件7件", 7, `${name}制发件数为 1，${name}现行有效件数为 4`, 3],
    ["印发规范性文件3件", 3, `${name}制发件数为 1，${name}现行有效件数为 4`, 1],
    ["公开7件规范性文件", 7, `${name}制发件数为 1，${name}现行有效件数为 4`, 3],
  ])("%s", (text, value, figures, gap) => {
    const [only, ...others] = findingsOf("X-7", about(`${text}。`));
    expect(others).toEqual([]);
    expect(only?.message).toBe(`正文「${text}」写的是 ${value}，${figures}，差 ${gap}，请核对正文和表格。`);
  });

  it.each([
    ["制发规范性文件2件", ["made"], 5],
    ["现行有效规范性文件2件", ["inPublic"], 9],
    ["公开规范性文件7件", ["published", "made", "inPublic"], 6],
  ])("%s with the columns of 2019", (text, columns, expected) => {
    const found = findingsOf("X-7", about2019(`${text}。`));
    expect(found).toMatchObject([{ expected }]);
    expect(found[0]?.cells.map(({ row, column }) => [row, column])).toEqual(
      columns.map((column) => ["normativeDocuments", column]),
    );
  });
});

describe("X-7 is content with", () => {
  it.each(["公开规范性文件1件。", "公开规范性文件4件。", "印发规范性文件4件。"])("any that may be meant: %s", (text) =>
    expect(findingsOf("X-7", about(text))).toEqual([]),
  );

  it.each(["公开规范性文件5件。", "公开规范性文件6件。", "公开规范性文件9件。", "废止规范性文件3件。"])(
    "any that 2019 has: %s",
    (text) => expect(findingsOf("X-7", about2019(text))).toEqual([]),
  );

  it("a part of the documents", () => {
    expect(findingsOf("X-7", about("清理规范性文件25件，其中废止规范性文件3件。"))).toEqual([]);
  });

  it("what is shown without a name, and not what is made", () => {
    expect(findingsOf("X-7", about("规范性文件方面，公开7件。"))).toEqual([]);
    expect(findingsOf("X-7", about("规范性文件方面，印发7件。"))).toEqual([]);
    expect(findingsOf("X-7", about("规范性文件方面，制定印发7件。"))).toMatchObject([{ expected: 1 }]);
  });

  it("a blank cell", () => {
    const cells = [["disclosure", "normativeDocuments", "issued", null]] as const;
    expect(findingsOf("X-7", written({ overall: "制发规范性文件2件。", cells }))).toEqual([]);
    expect(findingsOf("X-7", written({ overall: "公开规范性文件2件。", cells }))).toMatchObject([{ expected: 4 }]);
  });
});
