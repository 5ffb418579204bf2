import { success, type Report } from "../../../src/report";
import { explain, type Finding } from "../../../src/rules";
import { planOpinion } from "../../../src/sheets";
import { makeOpinion, type OpinionSource } from "../../../src/taskpane/opinion/opinion";
import { rowsOfOpinion, writeOpinion } from "../../../src/taskpane/opinion/write";
import { check, examine, sortOut } from "../../../src/taskpane/report/examine";
import { change, filled, previousOf, zeros } from "../../support/pane/reports";

const today = new Date(2024, 0, 5);

function sourceOf(report: Report, parts: Partial<OpinionSource> = {}, previous: Report | null = null): OpinionSource {
  const snapshot = {
    report: success(report),
    previous: previous && success(previous),
    explanations: [],
    sheets: [],
    grids: [],
  };
  const { findings, notAssessed } = check(report, snapshot, "final");
  const { diagnosis } = examine(report, snapshot);
  return { report, ...sortOut(findings, []), notAssessed, diagnosis, withHints: true, today, ...parts };
}

const textOf = (source: OpinionSource): string => writeOpinion(makeOpinion(source));
/** D6 ought to be 21. */
const wrongDigit = change(filled, "requests", "granted", "person", 12);

describe("the text of a 审核意见", () => {
  it("says whose report, what is wrong where, and what it should be", () => {
    expect(textOf(sourceOf(wrongDigit, { notAssessed: [{ rule: "Y-1", why: "未提供上年报告" }] })).split("\n")).toEqual(
      [
        "关于《高平镇2023年政府信息公开工作年度报告》的审核意见",
        "",
        "高平镇：",
        "你单位报送的2023年政府信息公开工作年度报告已检查，有强制性问题 2 项、需核实 0 项、提示 0 项。",
        "",
        "一、强制性问题（2 项，请逐项改正）",
        "表三 收到和处理政府信息公开申请情况",
        "1. 表三「自然人」列：（七）总计应为 43，现为 52，差 9。",
        "   位置：“表三 依申请公开” D6:D27",
        expect.stringMatching(
          /^ {3}建议：很可能是表三 D6「（一）予以公开」行「自然人」列，现为 12，应为 21，理由：.*21误作12.*。$/,
        ),
        expect.stringMatching(/^2\. 表三「（一）予以公开」行：总计应为 18，现为 27，差 9。$/),
        "   位置：“表三 依申请公开” D6:J6",
        "   建议：同第 1 条",
        "",
        "二、没有检查的规则",
        "Y-1：未提供上年报告",
        "",
        "请改正后重新报送；需核实的，也可以书面说明原因。",
        "2024年1月5日",
        "",
      ],
    );
  });

  it("says of a clean report that nothing was found", () => {
    const text = textOf(sourceOf(zeros, { notAssessed: [] }));
    expect(text).toContain("已检查，没有发现问题。");
    expect(text).not.toContain("请改正");
    expect(text.trimEnd().endsWith("2024年1月5日")).toBe(true);
  });

  it("takes a blank for an error, as the finished report does", () => {
    expect(textOf(sourceOf(change(zeros, "requests", "granted", "person", null)))).toMatch(
      /一、强制性问题（1 项.*\n.*\n1\. .*还空着，没有的请填 0/,
    );
  });

  it("counts hints, and lists them unless they are not wanted", () => {
    const hint: Finding = {
      rule: "W-11",
      severity: "hint",
      message: "第 3 段重复标点。",
      expected: null,
      actual: null,
      difference: null,
      cells: [],
      origin: { sheet: "正文", row: 8, column: 1 },
      isMendedByExport: false,
    };
    const source = sourceOf(wrongDigit, { open: [...sourceOf(wrongDigit).open, hint], notAssessed: [] });
    expect(textOf(source)).toMatch(/二、提示（1 项，供参考）\n整份报告\n3\. 第 3 段重复标点。\n {3}位置：“正文” B9/);
    const short = textOf({ ...source, withHints: false });
    expect(short).toContain("提示 1 项");
    expect(short).toContain("另有提示 1 项，未列出。");
    expect(short).not.toContain("重复标点");
    expect(textOf({ ...source, open: [hint] })).toContain("以上提示供参考。");
  });

  it("keeps the 说明 that were given, apart from what is open", () => {
    const before = change(previousOf(filled), "requests", "carriedOut", "business", 0);
    const source = sourceOf(filled, {}, before);
    const [found] = source.open.filter(({ rule }) => rule === "Y-1");
    if (!found) throw new Error("nothing found");
    const text = textOf({
      ...source,
      open: [],
      explained: [{ finding: found, explanation: explain(found, "上年报告漏计，\n已更正。") }],
    });
    expect(text).toMatch(/一、已作说明的事项（1 项）\n1\. 表三「商业企业」列.*\n {3}说明：上年报告漏计， 已更正。/);
  });

  it("names the ways out where several cells may be wrong", () => {
    const two = change(wrongDigit, "requests", "new", "business", 17);
    const text = textOf(sourceOf(two));
    expect(text).toMatch(/建议：/);
    expect(text).not.toContain("undefined");
  });

  it("does without the name and the year of the agency", () => {
    const text = textOf(sourceOf({ ...wrongDigit, agency: null, year: null }));
    expect(text.split("\n").slice(0, 3)).toEqual([
      "政府信息公开工作年度报告审核意见",
      "",
      expect.stringMatching(/^你单位报送的政府信息公开工作年度报告已检查/),
    ]);
  });
});

describe("the sheet of a 审核意见", () => {
  const rows = rowsOfOpinion(makeOpinion(sourceOf(wrongDigit)));
  const plan = planOpinion(rows);

  it("has the points in columns below a header", () => {
    const header = plan.contents.findIndex(([first]) => first === "序号");
    expect(plan.name).toBe("审核意见");
    expect(plan.contents[header]).toEqual(["序号", "级别", "表", "位置", "问题", "建议"]);
    expect(plan.contents[header + 1]?.slice(0, 4)).toEqual([1, "'强制", "'表三", "'“表三 依申请公开” D6:D27"]);
    expect(plan.contents.every((row) => row.length === plan.columnWidths.length)).toBe(true);
    expect(plan.rowHeights).toHaveLength(plan.contents.length);
    expect(Math.max(...plan.rowHeights)).toBeLessThanOrEqual(409);
  });

  it("makes no formula of what others wrote", () => {
    const foreign = planOpinion(rowsOfOpinion(makeOpinion(sourceOf({ ...wrongDigit, agency: "=HYPERLINK(1)" }))));
    const texts = foreign.contents.flat().filter((content) => typeof content === "string");
    expect(texts.some((content) => content.includes("HYPERLINK"))).toBe(true);
    expect(texts.filter((content) => /^[=+@-]/.test(content))).toEqual([]);
  });

  it("needs no header without points", () => {
    const clean = planOpinion(rowsOfOpinion(makeOpinion(sourceOf(zeros))));
    expect(clean.contents.flat()).not.toContain("序号");
    expect(clean.grids).toEqual([]);
  });
});
