import { writeText } from "../../../src/files/text/write";
import type { Grid, Remark, Report } from "../../../src/report";
import { recogniseReport } from "../../../src/report";
import { gridOfText } from "../../../src/files/text/read";
import { plainReport } from "../../support/reports/consistent";
import { flattenedReport } from "../../support/reports/flattened";
import { replaced, reportIn, valueOf, valuesOf } from "../../support/reports/read";

const official = writeText(plainReport);
const values = valuesOf(plainReport);
const labels = (report: Report): readonly string[] =>
  report.remarks.map((remark: Remark) =>
    remark.kind === "label" ? `${remark.found} -> ${remark.expected}` : remark.kind,
  );

describe("a report whose labels are dressed differently is read without a remark", () => {
  it.each<readonly [string, (text: string) => string]>([
    ["half-width brackets", (text) => text.replaceAll("（", "(").replaceAll("）", ")")],
    ["a space after the number", (text) => text.replace(/（([一二三四五六七])）/g, "（$1） ")],
    ["straight quotation marks", (text) => text.replaceAll(/[“”]/g, '"')],
    ["single quotation marks", (text) => text.replaceAll("“", "‘").replaceAll("”", "’")],
    ["a full-width dot", (text) => text.replace(/\t(\d)\.(?=[^\d])/g, "\t$1．")],
    ["an enumeration comma", (text) => text.replace(/\t(\d)\.(?=[^\d])/g, "\t$1、")],
    ["a dot and a space", (text) => text.replace(/\t(\d)\.(?=[^\d])/g, "\t$1. ")],
    ["radicals from a PDF", (text) => text.replaceAll("一", "⼀").replaceAll("行", "⾏").replaceAll("文", "⽂")],
    ["labels broken by spaces", (text) => text.replaceAll("商业企业", "商业 企业").replaceAll("结果维持", "结果 维持")],
    ["half-width colons", (text) => text.replace("勾稽关系为：", "勾稽关系为:").replace("单位：", "单位:")],
    ["numbers padded with spaces", (text) => text.replace(/\t(\d+)/g, "\t \u00a0$1\u3000")],
    ["Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
    ["blank lines within", (text) => text.replaceAll("\n", "\n\n")],
    ["empty fields behind", (text) => text.replace(/\t(?=[^\n]*\n)(?=[^\t\n]*\n)/g, "\t").replaceAll("\n", "\t\t\n")],
    ["总计 beside 申请人情况", (text) => replaced(text, "申请人情况\t\t\t\t\t\t", "申请人情况\t\t\t\t\t\t总计")],
  ])("%s", (_, change) => {
    const report = reportIn(replaced(official, official, change(official)));
    expect(valuesOf(report)).toEqual(values);
    expect(labels(report)).toEqual([]);
  });
});

describe("a misprinted label is understood and reported", () => {
  it.each([
    ["本年废止件数", "本年度止件数"],
    ["现行有效件数", "现行有效件"],
    ["本年制发件数", "本年发件数"],
    ["行政规范性文件", "规范性文件"],
    ["本年收费金额（单位：万元）", "本年收费金额单位:万元"],
    ["第二十条第（一）项", "第二十条(一)项"],
    ["第二十条第（八）项", "第二十条第"],
    ["一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请"],
    ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正"],
    ["5.要求行政机关确认或重新出具已获取信息", "5.要求行政机关确认或者重新出具信息"],
    ["社会公益组织", "社会公益组识"],
    ["四、结转下年度继续办理", "四、结转下年度继续办里"],
    ["未经复议直接起诉", "未经复议直接诉讼"],
    ["结果维持", "结果维特"],
    ["尚未审结", "尚末审结"],
    ["总计\t行政诉讼", "共计\t行政诉讼"],
  ])("%s as %s", (label, misprint) => {
    const at = label.startsWith("总计") ? -1 : official.indexOf(label);
    const text =
      at < 0
        ? replaced(official, /(尚未审结\t)总计(\t未经复议)/, "$1共计$2")
        : official.slice(0, at) + misprint + official.slice(at + label.length);
    const report = reportIn(text);
    expect(valuesOf(report)).toEqual(values);
    expect(labels(report)).toEqual([at < 0 ? "共计 -> 总计" : `${misprint} -> ${label}`]);
  });

  it("with its line, and the row or column that it names", () => {
    const line = official.split("\n").findIndex((text) => text.includes("本年废止件数"));
    expect(reportIn(replaced(official, "本年废止件数", "本年度止件数")).remarks).toMatchObject([
      { kind: "label", table: "disclosure", column: "repealed", origin: { sheet: null, row: line, column: 2 } },
    ]);
  });
});

describe("a flattened web page", () => {
  it("is read whole, with one remark on the misprint", () => {
    const report = reportIn(flattenedReport());
    expect([report.agency, report.year]).toEqual(["青禾乡", 2022]);
    expect(Object.values(valuesOf(report))).toHaveLength(200);
    expect(valuesOf(report)["disclosure fees amount"]).toBe("0");
    expect(new Set(Object.values(valuesOf(report)))).toEqual(new Set([0, "0"]));
    expect(labels(report)).toEqual(["本年度止件数 -> 本年废止件数"]);
    expect(report.narrative.overall.parts).toMatchObject({
      proactive: "本年度按目录公开信息。",
      onRequest: "本年度没有收到申请。",
    });
    expect(report.narrative.problems.parts).toEqual({ problems: "一是更新偏慢。", improvements: "一是安排专人。" });
    expect(report.narrative.other.text).toBe("无");
  });

  it("keeps every number in its own cell", () => {
    const rows = flattenedReport("本年废止件数").split("\n");
    const numbered = rows.map((row, index) => row.replace(/(^|\t)0(?=\t|$)/g, (_, tab: string) => `${tab}${index}`));
    const found = valuesOf(reportIn(numbered.join("\n")));
    const lineOf = (label: string): number => rows.findIndex((row) => row.includes(label));
    expect(found["requests refused.inquiry person"]).toBe(lineOf("8.属于行政查询事项"));
    expect(found["requests other.other person"]).toBe(lineOf("3.其他"));
    expect(found["requests other.other total"]).toBe(lineOf("3.其他"));
    expect(found["requests handled total"]).toBe(lineOf("(七) 总计"));
    expect(found["remedies suitAfterReview total"]).toBe(lineOf("复议后起诉") + 2);
    expect(found["disclosure fees amount"]).toBe(String(lineOf("行政事业性收费")));
  });
});

describe("the words of a table in the narrative", () => {
  it.each(["行政许可", "规章\t1\t2\t3", "（七）总计", "结果维持\t结果纠正\t其他结果\t尚未审结\t总计"])(
    "do not disturb the table: %j",
    (line) => {
      const report = reportIn(replaced(official, "总的情况。", `${line}\n总的情况。`));
      expect(valuesOf(report)).toEqual(values);
      expect(report.remarks).toEqual([]);
      expect(report.narrative.overall.text.split("\n")[0]).toBe(line);
    },
  );

  it("are a second table where they are a whole one beside the first", () => {
    const from = official.indexOf("（本列数据");
    const table = official.slice(from, official.indexOf("四、政府信息公开"));
    const report = reportIn(official.slice(0, from) + table + official.slice(from));
    expect(valuesOf(report)).toEqual(values);
    expect(report.remarks).toMatchObject([{ kind: "doubleTable", table: "requests" }]);
  });

  it("do not hide tables that stand in the wrong section", () => {
    const [head = "", tail = ""] = official.split("六、其他需要报告的事项");
    const start = head.indexOf("第二十条第（一）项");
    const end = head.indexOf("五、存在的主要问题");
    const moved = `${head.slice(0, start)}${head.slice(end)}六、其他需要报告的事项${tail}${head.slice(start, end)}`;
    expect(valuesOf(reportIn(moved))).toEqual(values);
  });
});

describe("tables in sheets", () => {
  /** The tables of the text as sheets of their own, somewhere on the sheet. */
  const sheets = (top: number, left: number): readonly Grid[] => {
    const { rows } = gridOfText(official);
    const line = (label: string): number =>
      rows.findIndex((row) => row.some((cell) => String(cell.value).startsWith(label)));
    const bands = [
      [line("第二十条第（一）项"), line("三、收到和处理")],
      [line("（本列数据"), line("四、政府信息公开")],
      [line("行政复议"), line("五、存在")],
    ] as const;
    return bands.map(([from, to], index) => ({
      sheet: `Sheet${index + 1}`,
      top,
      left,
      rows: rows
        .slice(from, to)
        .map((row) => row.map(({ value }) => ({ value: /^\d+$/.test(String(value)) ? Number(value) : value }))),
    }));
  };

  it("are found by their labels wherever they stand, each cell with its address", () => {
    const report = valueOf(recogniseReport(sheets(4, 2), null));
    expect(valuesOf(report)).toEqual(values);
    expect(report.tables.requests?.cells[0]?.origin).toEqual({ sheet: "Sheet2", row: 7, column: 5 });
    expect(report.tables.remedies?.cells[14]?.origin).toEqual({ sheet: "Sheet3", row: 7, column: 16 });
  });

  it("are found in any order of the sheets", () => {
    expect(valuesOf(valueOf(recogniseReport([...sheets(0, 0)].reverse(), null)))).toEqual(values);
  });

  it("report a second copy and take the first", () => {
    const [one, two, three] = sheets(0, 0);
    if (!one || !two || !three) throw new Error("no sheets");
    const report = valueOf(recogniseReport([one, two, three, { ...two, sheet: "副本" }], null));
    expect(valuesOf(report)).toEqual(values);
    expect(report.remarks).toMatchObject([
      { kind: "doubleTable", table: "requests", origins: [{ sheet: "Sheet2" }, { sheet: "副本" }] },
    ]);
  });

  it("keep blank cells blank, in their place", () => {
    const blanked = sheets(0, 0).map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => row.map((cell) => ({ value: typeof cell.value === "number" ? "" : cell.value }))),
    }));
    const report = valueOf(recogniseReport(blanked, null));
    expect(Object.values(valuesOf(report)).filter((value) => value !== null)).toEqual(["12.345"]);
    expect(report.remarks).toEqual([]);
    expect(report.tables.requests?.cells.every((cell) => cell.origin !== null)).toBe(true);
  });
});
