import type { Report } from "../../../src/report";
import type { Finding } from "../../../src/rules";
import type { Figure } from "../../../src/rules/narrative/figures";
import { mentionRule, mostFindings, withTable } from "../../../src/rules/narrative/mentionRule";
import { written } from "./written";

const figure = (name: string, value: number, ...cells: readonly number[]): Figure => ({ name, value, cells });
const about = (text: string): Report => written({ overall: `（二）依申请公开：${text}` });

/** What a rule on 收到 says whose table holds these figures. */
function findings(report: Report, figures: readonly Figure[] | null): readonly Finding[] {
  const rule = mentionRule({
    ...{ code: "X-0", demand: "。", table: "requests", topics: ["received"] },
    figuresOf: () => figures,
  });
  const verdict = rule.check(report, { stage: "final", previous: null });
  if ("why" in verdict) throw new Error(verdict.why);
  return verdict.findings;
}

const received36 = about("收到申请36件。");

describe("a rule on what the text says of a table", () => {
  it("gives the number nearest to the text's, its cells in front of the others'", () => {
    const [only, ...others] = findings(received36, [figure("新收", 30, 0, 1), figure("合计", 38, 1, 2)]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      ...{ rule: "X-0", severity: "verify", expected: 38, actual: 36, difference: -2 },
      message: "正文「收到申请36件」写的是 36，新收为 30，合计为 38，差 2，请核对正文和表格。",
    });
    expect(only?.cells.map(({ row, column }) => `${row ?? ""} ${column ?? ""}`)).toEqual([
      ...["new business", "new research", "new person"],
    ]);
  });

  it.each<readonly [string, readonly number[], number]>([
    ["the first where it is nearest", [35, 38, 30], 35],
    ["the last where it is nearest", [30, 40, 37], 37],
    ["the first of two that are equally near", [30, 35, 37], 35],
  ])("takes %s", (_, values, expected) => {
    expect(
      findings(
        received36,
        values.map((value) => figure("", value, 0)),
      ),
    ).toMatchObject([{ expected }]);
  });

  it("names no more than 12 cells", () => {
    const cells = Array.from({ length: 14 }, (_, cell) => cell);
    expect(findings(received36, [figure("新收", 38, ...cells)])[0]?.cells).toHaveLength(12);
  });

  it("is content with any of the numbers", () => {
    expect(findings(received36, [figure("新收", 38, 0), figure("合计", 36, 1)])).toEqual([]);
  });

  it.each([null, []])("says nothing where the table holds %j", (figures) => {
    expect(findings(received36, figures)).toEqual([]);
  });

  it("says nothing of another topic, nor of a number that may be another's", () => {
    const figures = [figure("新收", 38, 0)];
    expect(findings(about("办结36件。"), figures)).toEqual([]);
    expect(findings(about("县教育局收到申请36件。"), figures)).toEqual([]);
  });

  it.each([
    [mostFindings - 1, mostFindings - 1],
    [mostFindings, mostFindings],
    [mostFindings + 5, mostFindings],
  ])("of %i contradictions tells %i", (count, told) => {
    const text = Array.from({ length: count }, (_, at) => `全年收到申请${100 + at}件。`).join("");
    expect(findings(about(text), [figure("新收", 38, 0)])).toHaveLength(told);
  });
});

describe("a check of the text against a table", () => {
  const check = (report: Report): unknown => withTable(report, "disclosure", () => []);

  it("is made where both are there", () => {
    expect(check(received36)).toEqual({ findings: [] });
    expect(check(written({ overall: "", problems: "", other: "无" }))).toEqual({ findings: [] });
  });

  it("says first that there is no text, then that there is no table", () => {
    const without: Report = { ...received36, tables: { ...received36.tables, disclosure: null } };
    const { narrative } = written({ overall: " ", problems: "", other: "" });
    expect(check(without)).toEqual({ why: "没有表二" });
    expect(check({ ...without, narrative })).toEqual({ why: "没有正文" });
  });
});
