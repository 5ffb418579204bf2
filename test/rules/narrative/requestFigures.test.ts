import type { Report } from "../../../src/report";
import { plainReport2019 } from "../../support/reports/consistent";
import { findingsOf, written, type Written } from "./written";

/** The sample's 表三: 38 new (24 of persons), 3 carried in (2), 37 handled (24), 4 carried out (2). */
const about = (text: string, cells: Written["cells"] = []): Report =>
  written({ overall: `（二）依申请公开：${text}`, cells });
const cell = (row: string, column: string, value: number | null) => ["requests", row, column, value] as const;
const messages = (code: string, report: Report): readonly string[] =>
  findingsOf(code, report).map(({ message }) => message);
const said = (clause: string, value: number, figures: string, gap: number): string =>
  `正文「${clause}」写的是 ${value}，${figures}，差 ${gap}，请核对正文和表格。`;

const both = "表三「一、本年新收」总计为 38，「一、本年新收」加「二、上年结转」为 41";

describe("X-1 names what it compares", () => {
  it.each([
    ["收到申请36件", 36, both, 2],
    ["新收申请39件", 39, both, 1],
    ["共办理申请50件", 50, `${both}，表三「（七）总计」为 37`, 9],
  ])("for %s", (text, value, figures, gap) => {
    expect(messages("X-1", about(`${text}。`))).toEqual([said(text, value, figures, gap)]);
  });

  it.each(["共办理申请38件。", "共办理申请41件。", "共办理申请37件。", "收到申请0件。", "其中收到申请12件。"])(
    "and is content: %s",
    (text) => expect(findingsOf("X-1", about(text))).toEqual([]),
  );

  it("and does not take what was handled for what was received", () => {
    expect(findingsOf("X-1", about("收到申请37件。"))).toHaveLength(1);
  });

  it("also where what is new is a part of all", () => {
    expect(findingsOf("X-1", about("共有申请41件，其中新收到申请30件。"))).toMatchObject([
      { expected: 38, actual: 30 },
    ]);
  });

  it.each<readonly [string, Written["cells"]]>([
    ["new", [cell("new", "total", null), cell("new", "person", null)]],
    ["carried in", [cell("carriedIn", "total", null), cell("carriedIn", "person", null)]],
    ["handled", [cell("handled", "total", null), cell("handled", "person", null)]],
  ])("once the number %s is there", (_, cells) => {
    expect(findingsOf("X-1", about("共办理申请50件。", cells))).toEqual([]);
  });
});

describe("X-2 names what it compares", () => {
  const replied = "表三「（七）总计」为 37，减去其他处理后为 34，再减去不予处理后为 30";

  it.each([
    ["上年结转申请5件", 5, "表三「二、上年结转」总计为 3", 2],
    ["结转下年度继续办理6件", 6, "表三「四、结转下年度继续办理」总计为 4", 2],
    ["年内办结申请35件", 35, "表三「（七）总计」为 37", 2],
    ["年内答复申请33件", 33, replied, 1],
  ])("for %s", (text, value, figures, gap) => {
    expect(messages("X-2", about(`${text}。`))).toEqual([said(text, value, figures, gap)]);
  });

  it.each([
    ["答复申请37件。", []],
    ["答复申请34件。", []],
    ["答复申请30件。", []],
    ["答复申请33件。", [cell("other.other", "total", null), cell("other.other", "person", null)]],
    ["答复申请33件。", [cell("rejected.petition", "total", null), cell("rejected.petition", "person", null)]],
    ["答复申请33件。", [cell("handled", "total", null), cell("handled", "person", null)]],
  ])("and is content: %s %j", (text, cells) => expect(findingsOf("X-2", about(text, cells))).toEqual([]));

  it.each([
    ["办结申请34件。", 37],
    ["答复申请35件。", 34],
    ["答复申请31件。", 30],
  ])("%s is nearest to %i", (text, expected) => {
    expect(findingsOf("X-2", about(text))).toMatchObject([{ expected }]);
  });

  it("takes 总计 as printed, or what the applicants add up to", () => {
    const cells = [cell("handled", "total", 40)];
    expect(findingsOf("X-2", about("办结申请40件。办结申请37件。", cells))).toEqual([]);
    expect(messages("X-2", about("办结申请39件。", cells))).toEqual([
      said("办结申请39件", 39, "表三「（七）总计」为 40 或 37", 1),
    ]);
  });

  it("after some applicants takes one kind of them, each value said once", () => {
    const text = (count: number): string => `自然人和企业提出的申请，办结${count}件。`;
    const ofKinds = "表三「（七）总计」为 37，其中一类申请人为 24 或 8 或 1 或 2 或 13";
    for (const count of [37, 24, 8, 1, 2, 13]) expect(findingsOf("X-2", about(text(count)))).toEqual([]);
    expect(messages("X-2", about(text(20)))).toEqual([said("办结20件", 20, ofKinds, 4)]);
    expect(findingsOf("X-2", about("办结24件。"))).toHaveLength(1);
  });

  it("after some applicants leaves out the kinds whose cell is blank", () => {
    const report = about("自然人提出的申请，办结20件。", [cell("handled", "business", null)]);
    const figures = "表三「（七）总计」为 37，其中一类申请人为 24 或 1 或 2";
    expect(messages("X-2", report)).toEqual([said("办结20件", 20, figures, 4)]);
  });

  it("waits for 总计 even where an applicant's number is there", () => {
    const cells = [cell("handled", "total", null), cell("handled", "business", null)];
    expect(findingsOf("X-2", about("自然人提出的申请，办结20件。", cells))).toEqual([]);
  });
});

describe("X-3 names what it compares", () => {
  it.each([
    ["予以公开15件", 15, "表三「予以公开」合计为 14", 1],
    ["部分公开5件", 5, "表三「部分公开」合计为 4", 1],
    ["不予公开8件", 8, "表三「不予公开」合计为 6", 2],
    ["无法提供7件", 7, "表三「无法提供」合计为 6", 1],
    ["不予处理5件", 5, "表三「不予处理」合计为 4", 1],
    ["其他处理4件", 4, "表三「其他处理」合计为 3", 1],
    ["其它处理4件", 4, "表三「其他处理」合计为 3", 1],
    ["予以公开和部分公开20件", 20, "表三「予以公开」、「部分公开」合计为 18", 2],
    ["信访举报投诉类申请4件", 4, "表三「（五）不予处理1.信访举报投诉类申请」总计为 2", 2],
  ])("for %s", (text, value, figures, gap) => {
    expect(messages("X-3", about(`${text}。`))).toEqual([said(text, value, figures, gap)]);
  });

  it("and reads （六） of 2019 in its one row", () => {
    const { requests } = plainReport2019.tables;
    const report = about("其他处理400件。");
    const old: Report = { ...report, edition: "2019", tables: { ...report.tables, requests } };
    const [found] = findingsOf("X-3", old);
    expect(found?.cells.map(({ row }) => row)).toEqual(["other"]);
    expect(found?.expected).toBe(
      requests?.cells[requests.form.cells.find(({ row, column }) => row === "other" && column === "total")?.index ?? -1]
        ?.value,
    );
  });
});

describe("X-4 names what it compares", () => {
  it.each([
    ["自然人申请20件", 20, "自然人", 26, 24, 24, 4],
    ["商业企业12件", 12, "商业企业", 9, 8, 8, 3],
    ["科研机构3件", 3, "科研机构", 1, 1, 1, 2],
    ["社会公益组织3件", 3, "社会公益组织", 1, 1, 1, 2],
    ["法律服务机构5件", 5, "法律服务机构", 3, 3, 2, 2],
    ["法人或其他组织18件", 18, "法人或其他组织", 15, 14, 13, 3],
  ])("for %s", (text, value, who, all, fresh, handled, gap) => {
    const figures = [
      `表三「一、本年新收」加「二、上年结转」的${who}为 ${all}`,
      `「一、本年新收」的${who}为 ${fresh}`,
      `「（七）总计」的${who}为 ${handled}`,
    ].join("，");
    expect(messages("X-4", about(`申请人中，${text}。`))).toEqual([said(text, value, figures, gap)]);
  });

  it.each([["new"], ["carriedIn"], ["handled"]])("once the number in %s is there", (row) => {
    expect(findingsOf("X-4", about("自然人申请20件。", [cell(row, "person", null)]))).toEqual([]);
  });
});
