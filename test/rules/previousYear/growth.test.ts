import { growth, linear } from "../../support/growth";
import type { Report } from "../../../src/report";
import { changed, findingsOf, whyNot, written, type Change } from "../../support/reports/rules";
import { year2024, year2025 } from "../../support/reports/years";

/** 3646 requests after 3607, of them 3525 and 3511 new; 3600 and 3500 handled; 250 licences after 200. */
const numbers = (report: Report, values: readonly number[], fee: string): Report => {
  const [received = 0, carriedIn = 0, handled = 0, licences = 0] = values;
  const cells: readonly Change[] = [
    ["requests", "new", "total", received],
    ["requests", "carriedIn", "total", carriedIn],
    ["requests", "handled", "total", handled],
    ["disclosure", "licences", "decisions", licences],
    ["disclosure", "fees", "amount", fee],
  ];
  return changed(report, ...cells);
};
const previous = numbers(year2024, [3511, 96, 3500, 200], "282.1");
const said = (text: string): readonly string[] => {
  const report = written(numbers(year2025, [3525, 121, 3600, 250], "310.31"), "overall", text);
  return findingsOf("Y-3", report, { previous }).map(({ expected }) => String(expected));
};

describe("Y-3: 同比 in the text, against both years' tables", () => {
  it.each([
    ["2025年共收到政府信息公开申请3646件，同比上升1.05%。", "增长 1.08%"],
    ["全年收到申请3646件（含上年结转121件），较上年增长10%。", "增长 1%"],
    ["全年新收申请3525件，比上年减少0.4%。", "增长 0.4%"],
    ["全年新收申请３,５２５件，同比增长４.0％。", "增长 0.4%"],
    ["办结申请3600件，同比增加100件，增长3.86%。", "增长 2.86%"],
    ["作出行政许可决定250件，与上年相比增长20%。", "增长 25%"],
    ["行政事业性收费310.31万元，同比增长11%；", "增长 10%"],
  ])("fires: %s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it("says what was written, both numbers and what follows from them", () => {
    const text = "共收到政府信息公开申请3646件，同比上升1.05%。";
    const report = written(numbers(year2025, [3525, 121, 3600, 250], "310.31"), "overall", text);
    expect(findingsOf("Y-3", report, { previous })).toMatchObject([
      {
        severity: "verify",
        actual: "同比上升1.05%",
        message: "正文写“同比上升1.05%”，但新收和上年结转申请由上年的 3607 变为 3646，应为增长 1.08%，请核对。",
        cells: [
          { table: "requests", row: "new", column: "total" },
          { row: "carriedIn", column: "total" },
        ],
      },
    ]);
  });

  it.each([
    ["the right percentage", "共收到政府信息公开申请3646件，同比上升1.08%。"],
    ["the right one, cut off", "办结申请3600件，同比增长2.85%。"],
    ["the right one of the new requests", "全年新收申请3525件，同比增长0.4%。"],
    ["one rounded in words", "共收到申请3646件，同比上升约5%。"],
    ["at least so much", "共收到申请3646件，同比上升0.5%以上。"],
    ["a number that is not in the table", "共收到申请3650件，同比上升9%。"],
    ["two numbers in one sentence", "共收到申请3646件，其中自然人3493件，同比上升9%。"],
    ["percentage points", "共收到申请3646件，占比同比提高9个百分点。"],
    ["another thing", "网站专栏发布信息3646条，同比上升9%。"],
    ["行政复议, which may count other cases", "收到行政复议申请3646件，同比上升9%。"],
    ["another year", "2023年共收到申请3646件，同比上升9%。"],
    ["a rate that is no comparison", "共收到申请3646件，按时办结率100%。"],
    ["no percentage", "共收到申请3646件，同比增加39件。"],
  ])("is silent about %s: %s", (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it("is silent where last year's number is 0 or missing", () => {
    const text = "作出行政许可决定250件，同比增长20%。";
    const report = written(numbers(year2025, [3525, 121, 3600, 250], "310.31"), "overall", text);
    for (const value of [0, null]) {
      const before = changed(previous, ["disclosure", "licences", "decisions", value]);
      expect(findingsOf("Y-3", report, { previous: before })).toEqual([]);
    }
  });

  it("is not assessed without a text", () => {
    expect(whyNot("Y-3", written(year2025, "overall", ""), { previous })).toBe("报告中没有可以比较的正文");
  });

  it.each(["字，", "同比", "1件，同比增长1%", "（"])("takes time in proportion to a long text of %s", (piece) => {
    const read = (length: number): unknown => said(`${piece.repeat(length / piece.length)}%`);
    expect(growth(read, 50_000)).toBeLessThan(linear);
  });
});
