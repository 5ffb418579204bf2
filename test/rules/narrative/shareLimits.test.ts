import type { Report } from "../../../src/report";
import { assessed, findingsOf, written } from "./written";

const about = (text: string): Report => written({ overall: text });
const told = (text: string): readonly (number | string | null)[] =>
  findingsOf("X-8", about(text)).map(({ actual }) => actual);
/** Clauses without numbers. */
const filler = (count: number, end: string): string => `公开信息${end}`.repeat(count);
const nothing = { expected: null, actual: null, difference: null, cells: [], origin: null, isMendedByExport: false };

describe("X-8, a list of parts", () => {
  it("is to be looked at, with its sum and its total", () => {
    expect(findingsOf("X-8", about("发布信息100条，其中图文80条、视频30条。"))).toEqual([
      {
        ...{ ...nothing, rule: "X-8", severity: "verify", expected: 100, actual: 110, difference: 10 },
        message: "正文「其中图文80条、视频30条」中“其中”各项合计 110，总数为 100，差 10，请核对。",
      },
    ]);
  });

  it.each([
    ["that reaches its total", "发布信息100条，其中图文80条、其他20条。"],
    ["that does not claim to be complete", "发布信息100条，其中图文60条、视频30条。"],
    ["that adds up to a number before it", "公开信息110条。发布信息100条，其中图文80条、视频30条。"],
    ["that adds up to a number after it", "发布信息100条，其中图文80条、视频30条。公开信息110条。"],
    ["that divides a number twice", "发布信息50条，其中图文20条、视频30条、政策10条、动态40条。"],
    ["that divides a number twice, and some of it again", "发布信息50条，其中图文20条、视频30条、政策10条。"],
    ["that adds up to what was received", "发布信息30件，其中图文20件、视频18件。"],
    ["that adds up to what was received and carried in", "发布信息30件，其中图文20件、视频21件。"],
    ["that adds up to what was handled", "发布信息30件，其中图文20件、视频17件。"],
  ])("%s is right", (_, text) => expect(told(text)).toEqual([]));

  it.each([
    ["too short, and claims to be complete", "发布信息100条，其中图文60条、其他30条。", 90],
    ["another unit's number", "公开信息110次。发布信息100条，其中图文80条、视频30条。", 110],
    ["a rough number", "公开信息约110条。发布信息100条，其中图文80条、视频30条。", 110],
    ["a number that it goes past", "发布信息50条，其中图文20条、视频40条、政策30条、动态10条。", 100],
    [
      "a number that it divides once and then goes past",
      "发布信息50条，其中图文20条、视频30条、政策40条、动态30条。",
      120,
    ],
    ["one of its own parts", "发布信息50条，其中图文40条、视频0条、政策20条。", 60],
  ])("is wrong: %s", (_, text, sum) => expect(told(text)).toEqual([sum]));

  it.each<readonly [string, (count: number) => string, number]>([
    ["before it", (count) => `公开110条。${filler(count, "。")}发布信息100条，其中图文80条、视频30条。`, 38],
    ["after it", (count) => `发布信息100条，其中图文80条、视频30条。${filler(count, "。")}公开110条。`, 8],
  ])("may add up to a number not too far %s", (_, text, most) => {
    expect(told(text(most))).toEqual([]);
    expect(told(text(most + 1))).toEqual([110]);
  });
});

describe("X-8, a percentage", () => {
  it("is to be looked at, with the right one", () => {
    expect(findingsOf("X-8", about("发布信息200条，政策类50条，占总数的35%。"))).toEqual([
      {
        ...{ ...nothing, rule: "X-8", severity: "verify", expected: "25.0", actual: "35", difference: 10 },
        message: "正文「政策类50条，占总数的35%」写占 35%，按 50÷200 计算为 25.0%，请核对。",
      },
    ]);
  });

  it.each([
    ["占26%", 0],
    ["占24%", 0],
    ["占27%", 1],
    ["占23%", 1],
    ["占25.1%", 0],
    ["占24.9%", 0],
    ["占25.2%", 1],
    ["占24.8%", 1],
    ["占25.05%", 0],
    ["占24.95%", 0],
    ["占25.06%", 1],
    ["占24.94%", 1],
    ["占25.051%", 1],
  ])("of 50 in 200, %s: %i findings", (words, count) => {
    expect(told(`发布信息200条，政策类50条，${words}。`)).toHaveLength(count);
  });

  it.each([
    ["33.9", "33.3", "33.9", 0.6],
    ["33.43", "33.33", "33.43", 0.1],
    ["33.40", "33.33", "33.40", 0.07],
    ["40", "33.3", "40", 6.7],
    ["30.0", "33.3", "30.0", -3.3],
  ])("is told with as many decimals as it has, at least one: %s", (stated, expected, actual, difference) => {
    expect(findingsOf("X-8", about(`发布信息300条，政策类100条，占${stated}%。`))).toMatchObject([
      { expected, actual, difference },
    ]);
  });

  it.each([
    ...[
      "占",
      "占比",
      "占总数的",
      "占总量",
      "占总申请量",
      "占申请总数为",
      "占申请总量",
      "占收到申请总数约为",
      "占全部申请",
    ],
    ...["占全部", "占总计", "占总收件量", "占比为", "占比约为"],
  ])("is compared after %s", (words) => {
    expect(told(`发布信息200条，政策类50条，${words}35%。`)).toEqual(["35"]);
    expect(told(`发布信息200条，政策类50条${words}35%。`)).toEqual(["35"]);
  });

  it.each([
    ["after words that may mean another total", "发布信息200条，政策类50条，占全县总量的35%。"],
    ["after words before 占", "发布信息200条，政策类50条，共占35%。"],
    ["after words behind 占", "发布信息200条，政策类50条，占比达35%。"],
    ["without 占", "发布信息200条，政策类50条，35%。"],
    ["in another sentence", "发布信息200条，政策类50条。占35%。"],
    ["two clauses behind its part", "发布信息200条，政策类50条，内容详实，占35%。"],
    ["with words behind it", "发布信息200条，政策类50条，占35%强。"],
    ["of a rough part", "发布信息200条，政策类约50条，占35%。"],
    ["of a percentage", "发布信息200条，政策类50条，占25%，占35%。"],
    ["that is rough", "发布信息200条，政策类50条，占35%以上。"],
    ["without any total", "政策类50条，占35%。"],
    ["of a larger number than the total", "发布信息40条，政策类50条，占35%。"],
    ["with a total of another unit", "发布信息200次，政策类50条，占35%。"],
    ["with a rough total", "发布信息约200条，政策类50条，占35%。"],
    ["with a total in another sentence", "发布信息200条。政策类50条，占35%。"],
    ["of a percentage of a percentage", "发布信息200条，政策类100条，占50%，占25%，占35%。"],
    ["that is written with 余", "发布信息200条，政策类50条，占30余%。"],
    ["where it is none", "发布信息200条，政策类50条，占3个，动态50条，占25%。"],
    ["of nothing in nothing", "发布信息0条，政策类0条，占35%。"],
  ])("is left alone %s", (_, text) => expect(told(text)).toEqual([]));

  it("is quoted from where its part stands", () => {
    const [only] = findingsOf("X-8", about("发布信息200条、政策类50条占35%。"));
    expect(only?.message).toMatch(/^正文「发布信息200条、政策类50条占35%」写占 35%/);
  });

  it("may stand in a list, before 、", () => {
    expect(told("发布信息200条，政策类50条占35%、动态类100条占50%。")).toEqual(["35"]);
    expect(told("发布信息200条，政策类50条占百分之三十五。")).toEqual(["35"]);
  });

  it.each([
    ["the second number before it", "发布信息800条，动态200条，政策类50条，占25%。"],
    ["a number behind it", "发布信息800条，政策类50条，占25%。公开信息200条。"],
    ["a number of another sentence", "公开信息200条。发布信息800条，政策类50条，占25%。"],
    ["what was received", "收到申请400件，征地类19件，占50.0%。"],
    ["what was received and carried in", "收到申请400件，征地类10件，占24.4%。"],
    ["what was handled", "收到申请400件，征地类10件，占27.0%。"],
  ])("may be the share of %s", (_, text) => expect(told(text)).toEqual([]));

  it("is the share of the first number before it that is no smaller", () => {
    expect(findingsOf("X-8", about("发布信息20条，动态500条，视频100条，政策类50条，占35%。"))).toMatchObject([
      { expected: "10.0" },
    ]);
    expect(findingsOf("X-8", about("发布信息50条，政策类50条，占35%。"))).toMatchObject([{ expected: "100.0" }]);
    expect(findingsOf("X-8", about("发布信息50条，政策类0条，占35%。"))).toMatchObject([{ expected: "0.0" }]);
  });

  it("has its total not too far before it", () => {
    const text = (count: number): string => `公开200条，${filler(count, "，")}政策类50条，占35%。`;
    expect(told(text(38))).toEqual(["35"]);
    expect(told(text(39))).toEqual([]);
  });
});

describe("X-8", () => {
  const list = "发布信息100条，其中图文80条、视频30条。";
  const share = "发布信息200次，政策类50次，占35%。";

  it("reads sections 一 and 六, and not the problems of section 五", () => {
    const problems = `存在问题：${list}\n改进情况：${share}`;
    expect(findingsOf("X-8", written({ overall: list, problems, other: share }))).toHaveLength(2);
    expect(findingsOf("X-8", written({ overall: "公开了信息。", problems, other: "无" }))).toEqual([]);
  });

  it.each([
    ["lists", list],
    ["shares", share],
  ])("tells of no more than 20 wrong %s", (_, sentence) => {
    expect(told(Array.from({ length: 20 }, () => sentence).join("\n"))).toHaveLength(20);
    expect(told(Array.from({ length: 23 }, () => sentence).join("\n"))).toHaveLength(20);
  });

  it("is not assessed without text", () => {
    const report = written({ overall: "", problems: "", other: "" });
    expect(assessed(report).notAssessed).toContainEqual({ rule: "X-8", why: "没有正文" });
  });

  it("looks without 表三 as well", () => {
    const report = about(`发布信息30件，其中图文20件、视频18件。${share}`);
    const without: Report = { ...report, tables: { ...report.tables, requests: null } };
    expect(findingsOf("X-8", without).map(({ actual }) => actual)).toEqual([38, "35"]);
  });
});
