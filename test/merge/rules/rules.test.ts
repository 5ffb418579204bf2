import { mergeRules } from "../../../src/merge";
import { emptySection, type Report } from "../../../src/report";
import { changed, written } from "../../support/reports/rules";
import { plainReport2019 } from "../../support/reports/consistent";
import { mergedOf, plan, said, unitReport, unsaid } from "../units";

const units = ["甲镇", "乙镇", "丙街道"].map((name) => unitReport(name));
const noText = { overall: emptySection, problems: emptySection, other: emptySection };

/** What the county would have typed: the sums, before anything is changed. */
function typed(): Report {
  return { ...mergedOf(units).report, narrative: noText };
}

it("are six, each with a code of its own and what it demands", () => {
  expect(mergeRules.map(({ code }) => code)).toEqual(["A-1", "A-2", "A-3", "A-4", "A-5", "A-6"]);
  expect(mergeRules.every(({ demand }) => demand.endsWith("。"))).toBe(true);
});

describe("A-1: the typed report is the sum", () => {
  it("finds nothing where it is, and is not applied without one", () => {
    expect(said(mergedOf(units, { own: typed() }), "A-1")).toEqual([]);
    expect(unsaid(mergedOf(units, { own: typed() }), "A-1")).toBeNull();
    expect(unsaid(mergedOf(units), "A-1")).toBe("未提供本级年报");
  });

  it("names the cell, both numbers and who gave most", () => {
    const own = changed(typed(), ["disclosure", "licences", "decisions", 400]);
    const merged = mergedOf(units, { own });
    expect(said(merged, "A-1")).toEqual([
      "表二「行政许可」行「处理决定数量」列：本级年报为 400，各单位之和为 408，差 8（甲镇 136、乙镇 136、丙街道 136），请核对。",
    ]);
    expect(merged.assessment.findings.find(({ rule }) => rule === "A-1")).toMatchObject({
      ...{ severity: "verify", expected: 408, actual: 400, difference: -8 },
      cells: [{ table: "disclosure", row: "licences", column: "decisions", value: 400 }],
    });
  });

  it("says so where a cell is blank or a text", () => {
    const own = changed(
      typed(),
      ["remedies", "review", "upheld", null],
      ["remedies", "review", "other", { text: "无" }],
    );
    const messages = said(mergedOf(units, { own }), "A-1");
    expect(messages[0]).toMatch(/^表四「行政复议」行「结果维持」列：本级年报还空着，各单位之和为 \d+，请核对。$/);
    expect(messages[1]).toMatch(/本级年报填的是“无”，各单位之和为 \d+，请核对。$/);
  });

  it("compares with no other agency's, no other year's and no other edition's report", () => {
    const why = (own: Report): string | null => unsaid(mergedOf(units, { own }), "A-1");
    expect(why({ ...typed(), agency: "开州区" })).toBe("本级年报是开州区 2025 年的，不是云阳县 2025 年的，没有比较");
    expect(why({ ...typed(), year: 2024 })).toBe("本级年报是云阳县 2024 年的，不是云阳县 2025 年的，没有比较");
    expect(why({ ...typed(), agency: null })).toBe("本级年报没有写明机关名称或年度，没有比较");
    const { requests } = plainReport2019.tables;
    expect(why({ ...typed(), tables: { ...typed().tables, requests } })).toBe(
      "本级年报的表三不是这一年度的格式，没有比较",
    );
    expect(why({ ...typed(), agency: "云阳县人民政府" })).toBeNull();
  });
});

describe("A-4: what was carried over the year before", () => {
  const before = (report: Report): Report => unitReport(report.agency ?? "", 2024);

  it("holds in the units that have last year's report, and says how many have none", () => {
    const merged = mergedOf(units, {
      contextFor: (report) => ({ previous: report.agency === "甲镇" ? before(report) : null }),
    });
    expect(said(merged, "A-4")).toEqual(["有 2 个单位没有可以比较的上年报告，没有核对上年结转。"]);
  });

  it("names the unit in which it is broken", () => {
    const wrong = changed(unitReport("乙镇"), ["requests", "carriedIn", "person", 9]);
    const contextFor = (report: Report): { readonly previous: Report | null } => ({
      previous: report.agency === "乙镇" ? before(report) : null,
    });
    const merged = mergedOf([wrong], { takesErrors: true, contextFor });
    expect(said(merged, "A-4")).toEqual([
      "乙镇：表三「自然人」列：二、上年结转应等于上年报告的结转下年度 2 件，现为 9 件，差 7，请改正或写明原因。",
    ]);
  });

  it("holds in the sum against last year's sum", () => {
    const lastYear: Report = { ...mergedOf(units.map(before), { year: 2024 }).report };
    const contextFor = (report: Report): { readonly previous: Report | null } => ({
      previous: report.agency === plan.agency ? lastYear : null,
    });
    expect(said(mergedOf(units, { contextFor }), "A-4")).toEqual([]);
    const [message] = said(mergedOf(units.slice(1), { contextFor }), "A-4");
    expect(message).toMatch(/^汇总数：表三「自然人」列：二、上年结转应等于上年报告的结转下年度 6 件，现为 4 件，差 2/);
  });

  it("is not applied without any report on the year before", () => {
    expect(unsaid(mergedOf(units), "A-4")).toBe("未提供上年报告");
  });
});

describe("A-5: addends by unit", () => {
  const named = (text: string): readonly string[] =>
    said(mergedOf(units, { own: written(typed(), "overall", text) }), "A-5");

  it.each([
    "全县共收到政府信息公开申请114件，其中甲镇38件、乙镇38件、丙街道38件。",
    "全县共收到政府信息公开申请130件，其中县政府办公室16件，甲镇38件，乙镇38件，丙街道38件。",
    // Both meanings of 收到: with what was carried in, the sum is 123.
    "全县新收政府信息公开申请114件，其中甲镇41件、乙镇41件、丙街道41件。",
    "全县共收到申请200件，其中甲镇38件、乙镇38件等。",
    "全县共收到申请114件，比上年增加8件，其中甲镇3件、乙镇5件。甲镇、乙镇各办结37件。",
    "全县共收到申请114件，其中自然人78件、法人或其他组织45件。",
    "全县公开信息858条，制发文件3件，甲镇286条、乙镇286条、丙街道286条。",
  ])("finds nothing in %s", (text) => expect(named(text)).toEqual([]));

  it.each([
    ["全县共收到政府信息公开申请117件，其中甲镇38件、乙镇38件、丙街道38件。", 117, 114],
    ["全县主动公开信息900条，其中县政府办公室100条，甲镇286条，乙镇286条，丙街道286条。", 900, 958],
    ["全县制发规范性文件5件：甲镇1件、乙镇1件、丙街道1件。", 5, 3],
  ])("finds the sum that is not the total in %s", (text, total, sum) => {
    const message = `列出的各单位合计 ${sum}，总数为 ${total}，差 ${Math.abs(sum - total)}，请核对。`;
    expect(named(text)).toEqual([expect.stringMatching(new RegExp(`^本级年报正文「.*」${message}$`))]);
  });

  it("is not applied where the typed report has no text", () => {
    expect(unsaid(mergedOf(units, { own: typed() }), "A-5")).toBe("本级年报没有正文");
  });
});

describe("A-6: money keeps its decimals", () => {
  const fee = (value: string): Report => changed(unitReport("甲镇"), ["disclosure", "fees", "amount", value]);

  it.each([
    ["59237.2449", "59237", /为 59237，各单位之和为 59237\.2449，小数被舍去了/],
    ["59237.2449", "59237.24", /小数被舍去了/],
    ["59237.2449", "59237.2448", /差 0\.0001（甲镇 59237\.2449），请核对/],
    ["2.02", "20.2", /差 18\.18/],
  ])("%s is not %s", (sum, own, message) => {
    const report = changed(mergedOf([fee(sum)]).report, ["disclosure", "fees", "amount", own]);
    const [found] = said(mergedOf([fee(sum)], { own: report }), "A-6");
    expect(found).toMatch(message);
  });

  it("says where a workbook cannot keep all digits of a sum", () => {
    const merged = mergedOf([fee("123456789012.3456")], { takesErrors: true });
    expect(said(merged, "A-6")[0]).toMatch(/各单位之和 123456789012\.3456 超过工作簿能保存的 15 位数字/);
    expect(said(mergedOf([fee("59237.2449")]), "A-6")).toEqual([]);
  });

  it("asks for one unit of money where the edition leaves it open", () => {
    const old = ["甲镇", "乙镇"].map((agency) => ({ ...plainReport2019, agency, file: `${agency}.txt` }));
    const [found] = said(mergedOf(old, { year: 2020, takesErrors: true }), "A-6");
    expect(found).toMatch(/^表二「政府集中采购」行「采购总金额」列：这一版格式没有规定金额单位，2 个单位填了金额/);
  });
});
