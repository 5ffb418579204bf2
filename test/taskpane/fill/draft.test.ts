import { emptyDraft, planOf, type NewReportDraft } from "../../../src/taskpane/fill/draft";

const today = new Date(2026, 0, 12);
const draft: NewReportDraft = { agency: "高平镇", kind: "township", year: "2025", totals: "formula" };

describe("emptyDraft", () => {
  it("offers the year before, for reports are written in January", () => {
    expect(emptyDraft(today)).toEqual({ agency: "", kind: "township", year: "2025", totals: "formula" });
  });
});

describe("planOf", () => {
  it("takes what was typed, spaces and full-width digits put right", () => {
    expect(planOf({ ...draft, agency: "  高平镇\u3000人民政府 ", year: "２０２４", totals: "typed" }, today)).toEqual({
      plan: { agency: "高平镇 人民政府", kind: "township", year: 2024, totals: "typed" },
    });
  });

  it.each<[string, Partial<NewReportDraft>, object]>([
    ["no agency", { agency: " \u3000" }, { agency: "请填写机关名称。" }],
    ["a whole paragraph as agency", { agency: "镇".repeat(61) }, { agency: "机关名称请控制在 60 个字以内。" }],
    ["no year", { year: "" }, { year: "请填写四位数的年度，如 2025。" }],
    ["a year in words", { year: "2025年" }, { year: "请填写四位数的年度，如 2025。" }],
    ["a year before the format", { year: "2018" }, { year: expect.stringContaining("2019 至 2026") as string }],
    ["a year to come", { year: "2027" }, { year: expect.stringContaining("2019 至 2026") as string }],
    [
      "nothing at all",
      { agency: "", year: "" },
      { agency: expect.any(String) as string, year: expect.any(String) as string },
    ],
  ])("says what is wrong with %s", (_, typed, problems) => {
    expect(planOf({ ...draft, ...typed }, today)).toEqual(problems);
  });
});
