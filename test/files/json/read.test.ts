import * as fc from "fast-check";
import { readReportJson } from "../../../src/files/json/read";
import { cellJson, writeReportJson } from "../../../src/files/json/write";
import { emptyCell, withCell, type CellValue, type Report } from "../../../src/report";
import { consistentReports, consistentReports2019 } from "../../support/reports/arbitrary";
import { cellIndex, plainReport, plainReport2019 } from "../../support/reports/consistent";
import { findingsOf, tableFindings } from "../../support/reports/rules";
import { replaced, sentenceOf, valueOf, valuesOf } from "../../support/reports/read";
import { runs } from "../../support/runs";

const json = writeReportJson(plainReport);
const read = (text: string): Report => valueOf(readReportJson(text, null));
const withRequest = (value: CellValue): Report => {
  const { requests } = plainReport.tables;
  if (!requests) throw new Error("no 表三");
  const table = withCell(requests, cellIndex(requests.form, "granted", "person"), value);
  return { ...plainReport, tables: { ...plainReport.tables, requests: table } };
};

describe("report JSON", () => {
  it.each([
    ["2021", consistentReports],
    ["2019", consistentReports2019],
  ])("gives the same report of edition %s after writing and reading", (_, reports) => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(read(writeReportJson(report))).toEqual(report);
      }),
      { seed: 2021, numRuns: runs(50) },
    );
  });

  it("has the names of the edition of 2019, with a signed integer and a decimal string", () => {
    const { edition, tables } = JSON.parse(writeReportJson(plainReport2019)) as {
      readonly edition: string;
      readonly tables: Record<string, Record<string, object>>;
    };
    expect(edition).toBe("2019");
    expect(tables["disclosure"]?.["licences"]).toEqual({ itemsLastYear: 14, change: -2, decisions: 130 });
    expect(tables["disclosure"]?.["procurement"]).toEqual({ items: 17, amount: "52.15" });
    expect(Object.keys(tables["requests"]?.["other"] ?? {})).toHaveLength(7);
  });

  it.each<readonly [string, string, string]>([
    ['"year": 2020,', '"year": null,', "2019"],
    ['"edition": "2019"', '"edition": null', "2019"],
    ['"year": 2020,\n  "edition": "2019"', '"year": null,\n  "edition": null', "2019"],
    ['"edition": "2019"', '"edition": "2021"', "2019"],
    ['"year": 2020,', '"year": 2025,', "2021"],
    ['"year": 2020,', '"year": 2015,', "2019"],
  ])("takes the edition of the year, else the one that is named, else the tables': %s -> %s", (from, to, edition) => {
    const report = read(replaced(writeReportJson(plainReport2019), from, to));
    expect(report.edition).toBe(edition);
    expect(valuesOf(report)).toEqual(valuesOf(plainReport2019));
    expect(findingsOf("S-3", report)).toHaveLength(edition === "2021" ? 2 : 0);
  });

  const odd: readonly CellValue[] = [
    null,
    -1,
    7,
    { text: "减4" },
    { text: "#REF!" },
    { text: "2.5" },
    { text: "TRUE" },
  ];
  it.each(odd.map((value) => [value]))("keeps the cell value %j", (value) => {
    expect(read(writeReportJson(withRequest(value)))).toEqual(withRequest(value));
    expect(cellJson(value)).toEqual(value);
  });

  it("has the members of the contract in their order, and the kind only where it is known", () => {
    const keys = ["file", "agency", "year", "edition", "title", "tables", "narrative"];
    expect(Object.keys(JSON.parse(json) as object)).toEqual(keys);
    const withKind = JSON.parse(writeReportJson({ ...plainReport, kind: "township" })) as Record<string, object>;
    expect(withKind["kind"]).toBe("township");
    expect(Object.keys(withKind).filter((key) => key !== "kind")).toEqual(keys);
    expect(read(JSON.stringify(withKind)).kind).toBe("township");
    expect(Object.keys(withKind["narrative"] as object)).toEqual(["overall", "problems", "other"]);
    const { overall, problems, other } = withKind["narrative"] as Record<string, object>;
    const parts = ["text", "proactive", "onRequest", "management", "platform", "supervision"];
    expect(Object.keys(overall as object)).toEqual(parts);
    expect(Object.keys(problems as object)).toEqual(["text", "problems", "improvements"]);
    expect(other).toBe("无");
  });

  it("writes counts as integers, the fee as a decimal string, a table that is not there as null", () => {
    const written = JSON.parse(
      writeReportJson({ ...plainReport, tables: { ...plainReport.tables, remedies: null } }),
    ) as {
      readonly tables: Record<string, Record<string, Record<string, unknown>>>;
    };
    expect(written.tables["disclosure"]?.["fees"]).toEqual({ amount: "12.345" });
    expect(written.tables["disclosure"]?.["normativeDocuments"]).toEqual({ issued: 1, repealed: 2, inForce: 3 });
    expect(written.tables["remedies"]).toBeNull();
  });

  it("takes the given file name, or else the one in the text", () => {
    expect(valueOf(readReportJson(json, "b.json")).file).toBe("b.json");
    expect(read(json).file).toBe("report.json");
  });

  const fee = (written: string): CellValue | undefined =>
    valuesOf(read(replaced(json, '"amount": "12.345"', `"amount": ${written}`)))["disclosure fees amount"];
  it.each([
    ['"59237.2449"', "59237.2449"],
    ["59237.2449", "59237.2449"],
    ["0.1000", "0.1"],
    ["123456789012345678.25", "123456789012345678.25"],
    ["2e-3", "0.002"],
    ['"1,204.5 万元"', "1204.5"],
    ["null", null],
    ['"两万元"', { text: "两万元" }],
  ])("reads the fee %s as %j", (written, value) => {
    expect(fee(written)).toEqual(value);
  });

  const granted = (written: string): unknown => {
    const report = read(replaced(json, /("granted": \{ "person": )\d+/, `$1${written}`));
    const { requests } = report.tables;
    const cell = requests?.cells[cellIndex(requests.form, "granted", "person")];
    return [cell?.value, cell?.dress];
  };
  it.each([
    ["3", 3, null],
    ["3.0", 3, null],
    ["1e2", 100, null],
    ["-2", -2, null],
    ["2.5", { text: "2.5" }, null],
    ["12345678901234567890", { text: "12345678901234567890" }, null],
    ["9007199254740993", { text: "9007199254740993" }, null],
    ["1e300", { text: expect.stringMatching(/^1000+/) as string }, null],
    ['"3"', 3, "3"],
    ['"３"', 3, "３"],
    ['"1,204件"', 1204, "1,204件"],
    ['""', null, null],
    ["true", { text: "TRUE" }, null],
    ['{ "text": "#DIV/0!" }', { text: "#DIV/0!" }, null],
    ['{ "text": "3" }', 3, "3"],
  ])("reads the count %s as %j, dressed as %j", (written, value, dress) => {
    expect(granted(written)).toEqual([value, dress]);
  });
});

describe("report JSON that is not as it should be", () => {
  const messages = (text: string): readonly string[] =>
    tableFindings(read(text)).map(({ rule, message }) => `${rule} ${message}`);

  it("names a row that the form does not have, and its line", () => {
    const text = replaced(json, '"granted":', '"grantd": { "person": 9 },\n      "granted":');
    expect(messages(text)).toEqual(["S-2 表三中的“grantd”一行不在格式里（第 19 行），没有读取，请核对。"]);
  });

  it("names a column that the form does not have", () => {
    const text = replaced(json, '"licences": { "decisions": 31', '"licences": { "decisions": 31, "decision": 4');
    expect(messages(text)).toEqual(["S-2 表二中的“行政许可：decision”一列不在格式里（第 11 行），没有读取，请核对。"]);
  });

  it("reports a missing row once, and not its cells as blanks", () => {
    const text = replaced(json, /\n *"refused.stateSecret".*/, "");
    const found = messages(text).filter((message) => !message.startsWith("T"));
    expect(found).toEqual(["S-2 表三缺少“（三）不予公开1.属于国家秘密”一行，请补上。"]);
  });

  it("takes neither of two equal rows, and names both", () => {
    const text = replaced(json, /(\n *"refused.stateSecret".*)/, "$1$1");
    const found = messages(text).filter((message) => !message.startsWith("T"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^S-2 表三的“（三）不予公开1.属于国家秘密”出现了 2 次（第 21 行、第 22 行）/);
    expect(valuesOf(read(text))["requests refused.stateSecret person"]).toBeNull();
  });

  it("reports a missing cell as a blank", () => {
    const text = replaced(json, /("granted": \{ )"person": \d+, /, "$1");
    expect(messages(text)).toContain("N-2 表三「（一）予以公开」行「自然人」列还空着，没有的请填 0。");
  });

  it("gives the same values with the rows in another order, and no finding", () => {
    const text = replaced(json, /(\n *"new".*)(\n *"carriedIn".*)/, "$2$1");
    expect(read(text).tables).toEqual(plainReport.tables);
    expect(messages(text)).toEqual([]);
  });

  it.each([
    ["", /^文件是空的/],
    ["竹溪湾镇", /^JSON 格式有误：第 1 行第 1 个字符处/],
    ["[]", /这不是年报的 JSON/],
    ["{}", /这不是年报的 JSON/],
    ['{"name": "nianbao"}', /这不是年报的 JSON/],
    ['{"tables": []}', /tables 应为一个对象/],
    ['{"tables": {"requets": {}}}', /tables\.requets 不是格式里的名称/],
    ['{"tables": {"requests": 3}}', /tables\.requests 应为一个对象/],
    ['{"tables": {"requests": {}, "requests": {}}}', /tables\.requests 出现了 2 次/],
    ['{"tables": {"requests": {"new": 3}}}', /tables\.requests\.new 应为一个对象/],
    ['{"tables": {"requests": {"new": {"person": [3]}}}}', /tables\.requests\.new\.person 应为数字/],
    ['{"tables": {"requests": {"new": {"person": {"txt": "3"}}}}}', /tables\.requests\.new\.person 应为数字/],
    ['{"tables": {"requests": {"new": {"person": 3, "person": 4}}}}', /tables\.requests\.new\.person 出现了 2 次/],
    ['{"tables": {}, "narrative": {"overal": {}}}', /narrative\.overal 不是格式里的名称/],
    ['{"tables": {}, "narrative": {"overall": {"platfrom": ""}}}', /narrative\.overall\.platfrom 不是格式里的名称/],
    ['{"tables": {}, "narrative": {"overall": 3}}', /narrative\.overall 应为文字、对象或 null/],
    ['{"tables": {}, "narrative": {"problems": {"text": 3}}}', /narrative\.problems\.text 应为文字或 null/],
    ['{"tables": {}, "year": "2025"}', /year 应为四位数的年份/],
    ['{"tables": {}, "year": 25}', /year 应为四位数的年份/],
    ['{"tables": {}, "agency": 3}', /agency 应为文字/],
    ['{"tables": {}, "kind": "village"}', /kind 是“village”/],
    ['{"tables": {}, "edition": "2030"}', /edition 是“2030”/],
  ])("says in one sentence what is wrong with %s", (text, sentence) => {
    expect(sentenceOf(readReportJson(text, null))).toMatch(sentence);
    expect(sentenceOf(readReportJson(text, null))).toMatch(/^[^\n]*。$/);
  });
});

describe("the narrative of report JSON", () => {
  const narrative = (value: unknown): Report["narrative"] =>
    read(JSON.stringify({ tables: {}, narrative: value })).narrative;

  it("makes the whole text of its parts where it is not given", () => {
    const { overall, problems, other } = narrative({
      overall: { proactive: "公开了。\n很多。", platform: "建了。" },
      problems: { text: "先说一句。", problems: "慢。" },
    });
    expect(overall.text).toBe("（一）主动公开：公开了。\n很多。\n（四）政府信息公开平台建设：建了。");
    expect(problems.text).toBe("先说一句。\n存在问题：\n慢。");
    expect(other.text).toBe("");
  });

  it("finds the parts in a whole text", () => {
    expect(narrative({ overall: "（二）依申请公开：没有。" }).overall.parts["onRequest"]).toBe("没有。");
  });

  it("keeps a part that the whole text does not contain", () => {
    const { overall } = narrative({ overall: { text: "（一）主动公开：公开了。", supervision: "考核了。" } });
    expect(overall.text).toBe("（一）主动公开：公开了。\n（五）监督保障：考核了。");
    expect(overall.parts).toMatchObject({ proactive: "公开了。", supervision: "考核了。" });
  });

  it("reads a report without narrative and cells without a place", () => {
    const report = read('{"tables": {"remedies": {"review": {}, "directSuit": {}, "suitAfterReview": {}}}}');
    expect(report.narrative.overall.text).toBe("");
    expect(report.tables.remedies?.cells).toEqual(Array(15).fill(emptyCell));
  });
});
