import { isSameAgency } from "../../../src/rules";
import { tableFindings, whyNot } from "../../support/reports/rules";
import { year2024, year2025 } from "../../support/reports/years";

const rules = ["Y-1", "Y-2", "Y-3", "Y-4", "Y-5"];

describe("what is not last year's report of the agency is not compared, and every rule says why", () => {
  it.each([
    ["no previous report", null, "未提供上年报告"],
    [
      "another agency's",
      { ...year2024, agency: "云阳县农业农村局" },
      "上年报告是云阳县农业农村局的，不是柳岸镇的，没有比较",
    ],
    ["the year before last", { ...year2024, year: 2022 }, "上年报告是2022年的，应为2024年，没有比较"],
    ["the same year", { ...year2024, year: 2025 }, "上年报告是2025年的，应为2024年，没有比较"],
    ["one without a year", { ...year2024, year: null }, "上年报告没有写明年度，无法确认是上一年的，没有比较"],
    ["one without an agency", { ...year2024, agency: null }, "上年报告没有写明机关名称，无法确认是同一机关，没有比较"],
  ])("%s", (_, previous, why) => {
    expect(rules.map((rule) => whyNot(rule, year2025, { previous }))).toEqual(rules.map(() => why));
    expect(tableFindings(year2025, { previous })).toEqual([]);
  });

  it("nor is anything compared with a report that does not say whose and of when it is", () => {
    const previous = year2024;
    expect(whyNot("Y-1", { ...year2025, agency: null }, { previous })).toMatch(/^本报告没有写明机关名称/);
    expect(whyNot("Y-1", { ...year2025, year: null }, { previous })).toMatch(/^本报告没有写明年度/);
  });

  it("a better reason is passed on", () => {
    expect(whyNot("Y-5", year2025, { noPrevious: "文件夹里没有" })).toBe("文件夹里没有");
  });
});

it("two years that go together have no finding, and every rule was applied", () => {
  expect(tableFindings(year2025, { previous: year2024 })).toEqual([]);
  expect(rules.map((rule) => whyNot(rule, year2025, { previous: year2024 }))).toEqual(rules.map(() => null));
});

describe("isSameAgency", () => {
  it.each([
    ["柳岸镇", "柳岸镇"],
    ["柳岸镇", "柳岸镇人民政府"],
    ["东湾街道", "东湾街道办事处"],
    ["云阳县柳岸镇人民政府", "柳岸镇"],
    ["松城市财政局", "财政局"],
    ["柳岸 镇", "柳岸镇"],
  ])("takes %s and %s for one", (a, b) => {
    expect([isSameAgency(a, b), isSameAgency(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["柳岸镇", "柳岸乡"],
    ["甲县城关镇", "乙县城关镇"],
    ["新柳岸镇", "柳岸镇"],
    ["松城市财政局", "松城市审计局"],
    ["松城市人民政府", "松城市人民政府办公室"],
    ["柳岸镇", ""],
  ])("tells %s from %s", (a, b) => {
    expect([isSameAgency(a, b), isSameAgency(b, a)]).toEqual([false, false]);
  });
});
