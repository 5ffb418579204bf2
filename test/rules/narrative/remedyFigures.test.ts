import type { Report } from "../../../src/report";
import { assessed, findingsOf, written, type Written } from "./written";

/** The sample's 表四: 4 reviews (2 upheld, 1 corrected, 1 pending), 2 and 2 suits (2 upheld, 1 other, 1 pending). */
const about = (text: string, cells: Written["cells"] = []): Report =>
  written({ overall: `（五）监督保障：信息公开方面，${text}`, cells });
const places = (report: Report): readonly string[] =>
  findingsOf("X-6", report).flatMap(({ cells }) => cells.map(({ row, column }) => `${row ?? ""} ${column ?? ""}`));
const total = (row: "review" | "directSuit" | "suitAfterReview", value: number | null) =>
  ["remedies", row, "total", value] as const;
const outcomesOf = (row: string): readonly string[] =>
  ["upheld", "corrected", "other", "pending"].map((column) => `${row} ${column}`);

describe("X-6, a number of reviews or suits", () => {
  it.each([
    ["发生行政复议6件", 6, "表四「行政复议」总计为 4，差 2", ["review total"]],
    ["发生行政诉讼7件", 7, "表四「行政诉讼」总计为 4，差 3", ["directSuit total", "suitAfterReview total"]],
    [
      ...(["发生行政复议和行政诉讼10件", 10, "表四「行政复议」和「行政诉讼」总计为 8，差 2"] as const),
      ["review total", "directSuit total", "suitAfterReview total"],
    ],
  ])("%s is compared with its 总计", (text, actual, said, cells) => {
    const [only, ...others] = findingsOf("X-6", about(`${text}。`));
    expect(others).toEqual([]);
    expect(only?.message).toBe(`正文「${text}」写的是 ${actual}，${said}，请核对正文和表格。`);
    expect(only).toMatchObject({ severity: "verify", actual });
    expect(places(about(`${text}。`))).toEqual(cells);
  });

  it("is compared with what the outcomes add up to as well, where that is another number", () => {
    const report = about("发生行政复议7件。", [total("review", 5)]);
    expect(findingsOf("X-6", report)).toMatchObject([
      { message: "正文「发生行政复议7件」写的是 7，表四「行政复议」总计为 5 或 4，差 2，请核对正文和表格。" },
    ]);
    expect(places(report)).toEqual(["review total", ...outcomesOf("review")]);
  });

  it.each<readonly [string, Written["cells"]]>([
    ["发生行政复议5件", [total("review", 5)]],
    ["发生行政复议4件", [total("review", 5)]],
    ["发生行政诉讼6件", [total("directSuit", 4)]],
    ["发生行政复议6件", [total("review", null)]],
    ["发生行政复议和行政诉讼10件", [total("suitAfterReview", null)]],
  ])("%s agrees with either of the two, or has nothing to be compared with: %j", (text, cells) => {
    expect(findingsOf("X-6", about(`${text}。`, cells))).toEqual([]);
  });

  it("is compared with 总计 alone where an outcome is blank", () => {
    const report = about("发生行政复议6件。", [["remedies", "review", "pending", null]]);
    expect(findingsOf("X-6", report)[0]?.message).toContain("表四「行政复议」总计为 4，差 2");
    expect(places(report)).toEqual(["review total"]);
  });
});

describe("X-6, an outcome", () => {
  it.each([
    ["发生行政复议4件，维持3件", 3, "表四「行政复议」的维持为 2，差 1", ["review upheld"]],
    ["发生行政复议4件，纠正2件", 2, "表四「行政复议」的纠正为 1，差 1", ["review corrected"]],
    ["发生行政复议4件，尚未审结3件", 3, "表四「行政复议」的尚未审结为 1，差 2", ["review pending"]],
    [
      "发生行政诉讼4件，维持3件",
      3,
      "表四「行政诉讼」的维持为 2，差 1",
      ["directSuit upheld", "suitAfterReview upheld"],
    ],
    [
      ...(["发生行政诉讼4件，尚未审结0件", 0, "表四「行政诉讼」的尚未审结为 1，差 1"] as const),
      ["directSuit pending", "suitAfterReview pending"],
    ],
  ])("%s is compared with its cells", (text, actual, said, cells) => {
    const [only, ...others] = findingsOf("X-6", about(`${text}。`));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: "verify", actual });
    expect(only?.message).toContain(`${said}，请核对正文和表格。`);
    expect(places(about(`${text}。`))).toEqual(cells);
  });

  it.each([
    "发生行政复议4件，维持2件，纠正1件，尚未审结1件。",
    "发生行政诉讼4件，维持2件，纠正0件，尚未审结1件。",
    "发生行政诉讼4件，撤回3件。",
  ])("agrees: %s", (text) => expect(findingsOf("X-6", about(text))).toEqual([]));

  it("waits for its cell", () => {
    const report = about("发生行政复议4件，维持3件。", [["remedies", "review", "upheld", null]]);
    expect(findingsOf("X-6", report)).toEqual([]);
  });
});

describe("X-6, a denial", () => {
  it.each([
    ["没有发生行政复议", "「行政复议」", 4, ["review total"]],
    ["没有发生行政诉讼", "「行政诉讼」", 4, ["directSuit total", "suitAfterReview total"]],
    [
      ...(["没有发生行政复议和行政诉讼", "「行政复议」和「行政诉讼」", 8] as const),
      ["review total", "directSuit total", "suitAfterReview total"],
    ],
  ])("%s contradicts 表四", (text, name, count, cells) => {
    const [only, ...others] = findingsOf("X-6", about(`${text}。`));
    expect(others).toEqual([]);
    const message = `正文「${text}」，但表四${name}总计为 ${count}，应为 0，差 ${count}；如统计范围不同，请写明。`;
    expect(only).toMatchObject({
      ...{ rule: "X-6", severity: "verify", message, expected: 0, actual: count, difference: count },
      ...{ origin: null, isMendedByExport: false },
    });
    expect(places(about(`${text}。`))).toEqual(cells);
  });

  const none = ["upheld", "corrected", "other", "pending"].map((column) => ["remedies", "review", column, 0] as const);

  it.each<readonly [string, Written["cells"]]>([
    ["总计 is 0", [total("review", 0)]],
    ["the outcomes are 0", none],
    ["both are 0", [total("review", 0), ...none]],
    ["总计 is blank", [total("review", null)]],
  ])("is right where %s", (_, cells) => {
    expect(findingsOf("X-6", about("没有发生行政复议。", cells))).toEqual([]);
  });

  it("of applications is none of reviews", () => {
    expect(findingsOf("X-6", written({ overall: "（二）依申请公开：本年度没有收到政府信息公开申请。" }))).toEqual([]);
  });

  it("stands behind the numbers that do not agree", () => {
    const report = about("没有发生行政复议。信息公开方面，发生行政诉讼7件。");
    expect(findingsOf("X-6", report).map(({ actual }) => actual)).toEqual([7, 4]);
  });
});

it("X-6 is not assessed without text or without 表四", () => {
  const whyNot = (report: Report): string | undefined =>
    assessed(report).notAssessed.find(({ rule }) => rule === "X-6")?.why;
  const report = about("没有发生行政复议。");
  expect(whyNot(report)).toBeUndefined();
  expect(whyNot({ ...report, tables: { ...report.tables, remedies: null } })).toBe("没有表四");
  expect(whyNot(written({ overall: "", problems: "", other: "" }))).toBe("没有正文");
});
