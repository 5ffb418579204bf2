import type { Origin, Remark, Report } from "../../../src/report";
import type { Finding } from "../../../src/rules";
import { plainReport } from "../../support/reports/consistent";
import { findingsOf, whyNot } from "../../support/reports/rules";

const origin: Origin = { sheet: null, row: 4, column: 0 };
const withRemarks = (...remarks: readonly Remark[]): Report => ({ ...plainReport, remarks });
const requests = "三、收到和处理政府信息公开申请情况";
const missing = (section: "requests" | "overall", expected: string): Remark => ({
  ...{ kind: "heading", section, expected, found: null, origin: null },
});

describe("S-1, what it makes of a remark on a heading", () => {
  it.each<readonly [string, Remark, string, Partial<Finding>]>([
    [
      "other words",
      { kind: "heading", section: "overall", expected: "一、总体情况", found: "一、概况", origin },
      "标题“一、概况”应为“一、总体情况”（第 5 行），导出时会改用标准标题。",
      { expected: "一、总体情况", actual: "一、概况", origin, isMendedByExport: true },
    ],
    [
      "other words in no known place",
      { kind: "heading", section: "overall", expected: "一、总体情况", found: "一、概况", origin: null },
      "标题“一、概况”应为“一、总体情况”，导出时会改用标准标题。",
      { expected: "一、总体情况", actual: "一、概况", isMendedByExport: true },
    ],
    [
      "none above a text",
      missing("overall", "一、总体情况"),
      "没有找到标题“一、总体情况”，请补上标题和内容。",
      { expected: "一、总体情况" },
    ],
    [
      "none above a table that is there",
      missing("requests", requests),
      `没有找到标题“${requests}”，导出时会补上。`,
      { expected: requests, isMendedByExport: true },
    ],
    [
      "a heading that stands twice",
      { kind: "doubleHeading", section: "overall", heading: "一、总体情况", origin },
      "标题“一、总体情况”多出一处（第 5 行），请只留一处。",
      { severity: "verify", expected: "一、总体情况", origin },
    ],
    [
      "a heading that stands too early",
      { kind: "headingOrder", section: "overall", heading: "一、总体情况", origin },
      "标题的顺序与格式不一致：“一、总体情况”（第 5 行）排得太前，导出时会恢复顺序。",
      { expected: "一、总体情况", origin, isMendedByExport: true },
    ],
  ])("%s", (_, remark, message, rest) => {
    expect(findingsOf("S-1", withRemarks(remark))).toEqual([
      {
        ...{ rule: "S-1", severity: "error", message, expected: null, actual: null, difference: null },
        ...{ cells: [], origin: null, isMendedByExport: false, ...rest },
      },
    ]);
  });

  it("does not count on an export for the heading of a table that is not there", () => {
    const report = withRemarks(missing("requests", requests));
    const without: Report = { ...report, tables: { ...report.tables, requests: null } };
    expect(findingsOf("S-1", without)).toMatchObject([
      { message: `没有找到标题“${requests}”，请补上标题和内容。`, isMendedByExport: false },
    ]);
  });

  it("takes the remarks in their order, and none that is about a table or a sheet", () => {
    const double: Remark = { kind: "doubleHeading", section: "overall", heading: "一、总体情况", origin };
    const others: readonly Remark[] = [
      { kind: "missingRow", table: "requests", row: "granted", label: "（一）予以公开" },
      { kind: "cutSheet", sheet: "数据", rows: 1000, columns: 100 },
    ];
    const report = withRemarks(double, ...others, missing("overall", "一、总体情况"));
    expect(findingsOf("S-1", report).map(({ severity }) => severity)).toEqual(["verify", "error"]);
  });
});

describe("S-1, where nothing is remarked", () => {
  const nothing = { text: "", parts: {} };
  const some = { text: "公开了信息。", parts: {} };
  const empty: Report["narrative"] = { overall: nothing, problems: nothing, other: nothing };

  it.each(["overall", "problems", "other"] as const)("passes a report with a text in %s alone", (section) => {
    const report: Report = { ...plainReport, narrative: { ...empty, [section]: some } };
    expect(whyNot("S-1", report)).toBeNull();
    expect(findingsOf("S-1", report)).toEqual([]);
  });

  it("does not judge a report without text, unless a heading was remarked on", () => {
    const report: Report = { ...plainReport, narrative: empty };
    expect(whyNot("S-1", report)).toBe("报告中没有正文，看不到六个标题");
    const remarked: Report = { ...report, remarks: [missing("overall", "一、总体情况")] };
    expect(whyNot("S-1", remarked)).toBeNull();
    expect(findingsOf("S-1", remarked)).toHaveLength(1);
  });
});
