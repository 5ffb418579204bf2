import { writeText } from "../../../src/files/text/write";
import type { Grid, Report } from "../../../src/report";
import { recogniseReport } from "../../../src/report";
import { blocksExport } from "../../../src/rules";
import { plainReport } from "../../support/reports/consistent";
import { replaced, reportIn, valueOf } from "../../support/reports/read";
import { findingsOf, whyNot } from "../../support/reports/rules";

const official = writeText(plainReport);
const reportWith = (from: string | RegExp, to: string): Report => reportIn(replaced(official, from, to));

describe("S-1: a heading in other words", () => {
  it.each([
    ["一、总体情况", "一、工作总体推进情况"],
    ["五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况"],
    ["四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
    ["六、其他需要报告的事项", "六、其他需报告事项"],
  ])("%s as %s is an error that the export mends", (heading, found) => {
    const findings = findingsOf("S-1", reportWith(heading, found));
    expect(findings).toMatchObject([{ severity: "error", expected: heading, actual: found, isMendedByExport: true }]);
    const line = official.split("\n").indexOf(heading) + 1;
    expect(findings[0]?.message).toBe(`标题“${found}”应为“${heading}”（第 ${line} 行），导出时会改用标准标题。`);
    expect(blocksExport(findings)).toEqual([]);
  });
});

describe("S-1: a missing heading", () => {
  it("of a text is an error that nothing mends", () => {
    const findings = findingsOf("S-1", reportWith("五、存在的主要问题及改进情况\n", ""));
    expect(findings.map(({ message }) => message)).toEqual([
      "没有找到标题“五、存在的主要问题及改进情况”，请补上标题和内容。",
    ]);
    expect(blocksExport(findings)).toHaveLength(1);
  });

  it("of a table that is there is printed by the export", () => {
    const findings = findingsOf("S-1", reportWith("三、收到和处理政府信息公开申请情况\n", ""));
    expect(findings.map(({ message }) => message)).toEqual([
      "没有找到标题“三、收到和处理政府信息公开申请情况”，导出时会补上。",
    ]);
    expect(blocksExport(findings)).toEqual([]);
  });

  it("is said of all six where a text has only tables", () => {
    const tables = official.split("\n").filter((line) => line.includes("\t"));
    expect(findingsOf("S-1", reportIn(tables.join("\n")))).toHaveLength(6);
  });
});

describe("S-1: order and number", () => {
  it("a heading too early is an error that the export mends", () => {
    const [head = "", problems = ""] = official.split("五、存在的主要问题及改进情况");
    const [body = "", other = ""] = problems.split("六、其他需要报告的事项");
    const text = `${head}六、其他需要报告的事项${other}\n五、存在的主要问题及改进情况${body}`;
    const findings = findingsOf("S-1", reportIn(text));
    expect(findings).toMatchObject([{ severity: "error", isMendedByExport: true }]);
    expect(findings[0]?.message).toMatch(/^标题的顺序与格式不一致：“六、其他需要报告的事项”（第 \d+ 行）排得太前/);
  });

  it("a heading that stands twice is to be looked at", () => {
    const findings = findingsOf("S-1", reportWith("总的情况。", "六、其他需要报告的事项\n总的情况。"));
    expect(findings.map(({ severity, isMendedByExport }) => [severity, isMendedByExport])).toContainEqual([
      "verify",
      false,
    ]);
  });
});

describe("S-1 is silent about", () => {
  it.each<readonly [string, string | RegExp, string]>([
    ["spaces in a heading", "一、总体情况", "一、 总体情况"],
    ["a half-width comma", "四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况 "],
    ["radicals from a PDF", "四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开⾏政复议、⾏政诉讼情况"],
    [
      "a sentence that begins like one",
      "总的情况。",
      "一、总体情况良好，各项工作按照年初的计划有序推进，没有发生需要追究责任的情形，群众比较满意。",
    ],
  ])("%s", (_, from, to) => {
    expect(findingsOf("S-1", reportWith(from, to))).toEqual([]);
  });

  it("the headings of tables in sheets of their own", () => {
    const lines = official.split("\n").map((line) => line.split("\t").map((value) => ({ value })));
    const at = (label: string): number => lines.findIndex((line) => line[0]?.value.startsWith(label));
    const [two, five] = [at("二、主动公开"), at("五、存在")];
    const sheet = (name: string, rows: Grid["rows"]): Grid => ({ sheet: name, top: 0, left: 0, rows });
    const report = valueOf(
      recogniseReport(
        [sheet("正文", [...lines.slice(0, two), ...lines.slice(five)]), sheet("表", lines.slice(two, five))],
        null,
      ),
    );
    expect(report.tables.requests).not.toBeNull();
    expect(findingsOf("S-1", report)).toEqual([]);
  });

  it("a report that has no text, and says that it did not look", () => {
    const empty = { text: "", parts: {} };
    const report = { ...plainReport, narrative: { overall: empty, problems: empty, other: empty } };
    expect(whyNot("S-1", report)).toBe("报告中没有正文，看不到六个标题");
    expect(whyNot("S-1", plainReport)).toBeNull();
  });
});
