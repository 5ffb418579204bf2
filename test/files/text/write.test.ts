import { draftMark, tableLines, writeText } from "../../../src/files/text/write";
import { plainReport } from "../../support/reports/consistent";

describe("writeText", () => {
  const lines = writeText(plainReport).split("\n");

  it("prints the title, then the six headings in order", () => {
    expect(lines[0]).toBe("柳岸镇2025年政府信息公开工作年度报告");
    expect(lines.filter((line) => /^[一二三四五六]、[^\t]*$/.test(line))).toEqual([
      "一、总体情况",
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ]);
  });

  it("separates the cells of a table with tabs, and merged cells are empty fields", () => {
    const { requests } = plainReport.tables;
    if (!requests) throw new Error("no 表三");
    const table = tableLines(requests.form, requests);
    expect(table.map((line) => line.split("\t").length)).toEqual(Array(28).fill(10));
    expect(table[2]).toBe("\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t");
    expect(table[7]).toMatch(/^\t（三）不予公开\t1\.属于国家秘密\t\d+(\t\d+){6}$/);
    for (const line of table) expect(lines).toContain(line);
  });

  it("marks a draft in its first line, with the number of open errors", () => {
    expect(writeText(plainReport, { openErrors: 2 }).split("\n")[0]).toBe("【草稿】还有 2 项强制性问题没有改正");
    expect(draftMark(0)).toBe("【草稿】");
  });

  it("prints the title that was read where agency or year are unknown", () => {
    expect(writeText({ ...plainReport, agency: null, title: "年报" })).toMatch(/^年报\n/);
  });
});
