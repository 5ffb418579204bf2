import { readReportJson } from "../../../src/files/json/read";
import { writeReportJson } from "../../../src/files/json/write";
import { writeText } from "../../../src/files/text/write";
import type { Report } from "../../../src/report";
import { plainReport, plainReport2019 } from "../../support/reports/consistent";
import { replaced, reportIn, valueOf, valuesOf } from "../../support/reports/read";
import { findingsOf, tableFindings, whyNot } from "../../support/reports/rules";

const newText = writeText(plainReport);
const oldText = writeText(plainReport2019);
const said = (report: Report): readonly string[] => findingsOf("S-3", report).map(({ message }) => message);

describe("S-3: a whole table of the wrong edition", () => {
  const oldIn2025 = reportIn(replaced(oldText, "2020年", "2025年"));

  it("in a report on 2025 is an error for each table, and every number is read", () => {
    expect(oldIn2025.edition).toBe("2021");
    expect(valuesOf(oldIn2025)).toEqual(valuesOf(plainReport2019));
    expect(said(oldIn2025)).toEqual(
      ["表二", "表三"].map(
        (table) =>
          `${table}用的是 2019 版格式（国办公开办函〔2019〕60号），2025 年的年报应使用 2021 版格式（国办公开办函〔2021〕30号），请按该版格式重新填写。`,
      ),
    );
    expect(findingsOf("S-3", oldIn2025)).toMatchObject([
      {
        severity: "error",
        expected: "2021",
        actual: "2019",
        isMendedByExport: false,
        cells: [{ table: "disclosure" }],
      },
      { cells: [{ table: "requests" }] },
    ]);
  });

  it("is the only thing wrong with it", () => {
    expect(tableFindings(oldIn2025).map(({ rule }) => rule)).toEqual(["S-3", "S-3"]);
  });

  it("is found in the other direction as well", () => {
    const report = reportIn(newText.replaceAll("2025", "2020"));
    expect(report.edition).toBe("2019");
    expect(said(report)).toHaveLength(2);
    expect(valuesOf(report)).toEqual(valuesOf(plainReport));
  });

  it("is found where only 表三 is old: （六）其他处理 in one row", () => {
    const six = (line: string): boolean => line.includes("（六）其他处理");
    const row = oldText.split("\n").find(six) ?? "";
    const lines = newText.split("\n");
    lines.splice(lines.findIndex(six), 3, row);
    const report = reportIn(lines.join("\n"));
    expect(said(report)).toHaveLength(1);
    expect(said(report)[0]).toMatch(/^表三用的是 2019 版格式/);
    expect(valuesOf(report)["requests other person"]).toBe(valuesOf(plainReport2019)["requests other person"]);
  });

  it("survives JSON and text", () => {
    for (const again of [valueOf(readReportJson(writeReportJson(oldIn2025), null)), reportIn(writeText(oldIn2025))]) {
      expect(valuesOf(again)).toEqual(valuesOf(oldIn2025));
      expect(again.edition).toBe("2021");
      expect(said(again)).toEqual(said(oldIn2025));
    }
  });
});

describe("S-3: a table of two editions", () => {
  it.each<readonly [string, string | RegExp, string, string, readonly string[]]>([
    [
      "the old columns of 第（一）项",
      "本年制发件数\t本年废止件数\t现行有效件数",
      "本年新制作数量\t本年新公开数量\t对外公开总数量",
      "“本年新制作数量”“本年新公开数量”“对外公开总数量”是 2019 版格式的列",
      ["issued", "repealed", "inForce"].flatMap((column) => [
        `disclosure regulations ${column}`,
        `disclosure normativeDocuments ${column}`,
      ]),
    ],
    [
      "one old column",
      "本年制发件数\t",
      "本年新制作数量\t",
      "“本年新制作数量”是 2019 版格式的列",
      ["disclosure regulations issued", "disclosure normativeDocuments issued"],
    ],
    [
      "the old row 政府集中采购 at the end",
      /(行政事业性收费.*\n)/,
      "$1第二十条第（九）项\t\t\t\n信息内容\t采购项目数量\t采购总金额\t\n政府集中采购\t3\t25.5\t\n",
      "“政府集中采购”是 2019 版格式的行",
      [],
    ],
    [
      "the old row 其他对外管理服务事项",
      /(行政许可.*\n)/,
      "$1其他对外管理服务事项\t7\t\t\n",
      "“其他对外管理服务事项”是 2019 版格式的行",
      [],
    ],
    [
      "the old columns of the fee",
      /本年收费金额（单位：万元）\t\t\n行政事业性收费.*\n/,
      "上一年项目数量\t本年增/减\t\n行政事业性收费\t4\t-1\t\n",
      "“上一年项目数量”“本年增/减”是 2019 版格式的列",
      ["disclosure fees amount"],
    ],
  ])("%s in a new one", (_, from, to, sentence, unread) => {
    const report = reportIn(replaced(newText, from, to));
    const [only, ...others] = said(report);
    expect(others).toEqual([]);
    expect(only).toContain(sentence);
    expect(only).toMatch(/（第 \d+ 行），.*其中的数字没有读取，请统一为 2021 版格式/);
    const expected = Object.entries(valuesOf(plainReport)).map(([name, value]) => [
      name,
      unread.includes(name) ? null : value,
    ]);
    expect(valuesOf(report)).toEqual(Object.fromEntries(expected));
    // The cells that were not read are no blanks of the clerk's making.
    expect(tableFindings(report).map(({ rule }) => rule)).toEqual(["S-3"]);
  });

  it("reads the column that both editions have from below its own label", () => {
    const report = reportIn(
      replaced(
        newText,
        /本年处理决定数量\t\t\n行政许可.*\n/,
        "上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t4\t-1\t7\n",
      ),
    );
    expect(valuesOf(report)["disclosure licences decisions"]).toBe(7);
    expect(said(report)[0]).toContain("“上一年项目数量”“本年增/减”是 2019 版格式的列");
  });

  it("new columns in an old one", () => {
    const from = "本年新制作数量\t本年新公开数量\t对外公开总数量";
    const report = reportIn(replaced(oldText, from, "本年制发件数\t本年废止件数\t现行有效件数"));
    expect(report.edition).toBe("2019");
    expect(said(report)).toHaveLength(1);
    expect(said(report)[0]).toContain("是 2021 版格式的列");
    expect(valuesOf(report)["disclosure procurement amount"]).toBe("52.15");
  });

  it("of JSON names the rows and columns of the other edition", () => {
    const json = replaced(
      writeReportJson(plainReport),
      '"licences": {',
      '"otherServices": { "decisions": 4 },\n      "licences": { "change": -1,',
    );
    const report = valueOf(readReportJson(json, null));
    expect(said(report)).toEqual([
      expect.stringContaining("“其他对外管理服务事项”是 2019 版格式的行（第 11 行）"),
      expect.stringContaining("“本年增/减”是 2019 版格式的列（第 12 行）"),
    ]);
  });
});

describe("S-3 is silent about", () => {
  it.each([
    ["a report of 2020 in the form of 2019", oldText],
    ["a report of 2019", oldText.replaceAll("2020", "2019")],
    ["a report of 2021", newText.replaceAll("2025", "2021")],
    ["short labels of （六）", newText.replace(/1\.申请人无正当理由[^\t]*/, "1.逾期不补正")],
    ["规范性文件 for 行政规范性文件", newText.replace("行政规范性文件", "规范性文件")],
  ])("%s", (_, text) => {
    expect(said(reportIn(text))).toEqual([]);
  });

  it("last year's tables in another sheet's place: the fuller reading of one place decides", () => {
    const between = newText.replace(
      "五、存在的主要问题及改进情况",
      `${oldText.slice(oldText.indexOf("第二十条第（一）项"), oldText.indexOf("三、收到和"))}\n五、存在的主要问题及改进情况`,
    );
    const report = reportIn(replaced(between, "现行有效件数", "现行有效件"));
    expect(valuesOf(report)).toEqual(valuesOf(plainReport));
  });
});

describe("without a year", () => {
  const untitled = (text: string): Report => reportIn(text.replace(/^.*\n/, "年报\n"));

  it("the tables show the edition, and S-3 says that it could not be checked", () => {
    expect(untitled(oldText).edition).toBe("2019");
    expect(untitled(newText).edition).toBe("2021");
    expect(whyNot("S-3", untitled(oldText))).toBe("年度不明，无法核对格式版本");
    expect(tableFindings(untitled(oldText))).toEqual([]);
  });

  it("tables of two editions are said not to go together", () => {
    const from = newText.indexOf("第二十条第（一）项");
    const old = oldText.slice(oldText.indexOf("第二十条第（一）项"), oldText.indexOf("三、收到和"));
    const mixed = newText.slice(0, from) + old + newText.slice(newText.indexOf("三、收到和"));
    const [only, ...others] = said(untitled(mixed));
    expect(others).toEqual([]);
    expect(only).toMatch(/^表二用的是 2019 版格式.*，与其他表不是同一版，请统一为 2021 版格式/);
  });

  it("a year before all editions is not judged", () => {
    expect(whyNot("S-3", reportIn(oldText.replaceAll("2020", "2015")))).toBe(
      "2015 年的年报早于现有各版格式，无法核对格式版本",
    );
  });
});
