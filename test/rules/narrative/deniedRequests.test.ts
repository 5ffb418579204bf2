import type { Report } from "../../../src/report";
import type { Finding } from "../../../src/rules";
import { assessed, findingsOf, written, type Written } from "./written";

const applicants = ["person", "business", "research", "welfare", "legal", "otherOrganisation"];
/** 表三 with these numbers in 一、本年新收; all of what is added up are persons. */
const fresh = (total: number | null, added: number): Written["cells"] => [
  ["requests", "new", "total", total],
  ...applicants.map((column) => ["requests", "new", column, column === "person" ? added : 0] as const),
];
const about = (text: string, cells: Written["cells"] = []): Report =>
  written({ overall: `（二）依申请公开：${text}`, cells });
const cell = (value: number): Finding["cells"] => [
  { table: "requests", row: "new", column: "total", value, origin: null },
];

describe("X-5", () => {
  it.each([
    [
      "全年没有收到信息公开申请",
      "正文「全年没有收到信息公开申请」，但表三「一、本年新收」总计为 38，应为 0，差 38，请核对。",
    ],
    ["收到申请0件", "正文「收到申请0件」写的是 0，表三「一、本年新收」总计为 38，差 38，请核对。"],
  ])("says that %s contradicts 表三", (text, message) => {
    expect(findingsOf("X-5", about(`${text}。`))).toEqual<readonly Finding[]>([
      {
        ...{ rule: "X-5", severity: "verify", message, expected: 0, actual: 38, difference: 38 },
        ...{ cells: cell(38), origin: null, isMendedByExport: false },
      },
    ]);
  });

  it("tells each place, those that deny in front of those that write 0", () => {
    const found = findingsOf("X-5", about("收到申请0件。全年没有收到信息公开申请。"));
    expect(found.map(({ message }) => message.slice(0, 8))).toEqual(["正文「全年没有收", "正文「收到申请0"]);
  });

  it.each([
    "其中收到申请0件。",
    "县教育局收到申请0件。",
    "办结申请0件。",
    "收到申请38件。",
    "没有发生信息公开行政复议。",
  ])("is silent: %s", (text) => expect(findingsOf("X-5", about(text))).toEqual([]));

  it.each<readonly [number | null, number, number]>([
    [0, 0, 0],
    [0, 3, 0],
    [3, 0, 0],
    [3, 2, 1],
    [null, 3, 1],
  ])("with 总计 %j and %i added up finds %i", (total, added, count) => {
    const report = about("全年没有收到信息公开申请。", fresh(total, added));
    expect(findingsOf("X-5", report)).toHaveLength(count);
  });

  it("waits for the number", () => {
    const cells = [...(fresh(null, 3) ?? []), ["requests", "new", "legal", null] as const];
    expect(findingsOf("X-5", about("全年没有收到信息公开申请。", cells))).toEqual([]);
    expect(findingsOf("X-11", about("接受咨询3条，没有收到信息公开申请。", cells))).toEqual([]);
  });
});

describe("X-11", () => {
  const text = "全年接受群众咨询3条，没有收到信息公开申请。";

  it("says that enquiries were counted as applications", () => {
    const message =
      "正文「全年接受群众咨询3条」，又说没有收到申请，而表三「一、本年新收」总计正是 3：可能把咨询当作申请填进了表三，请核对。";
    expect(findingsOf("X-11", about(text, fresh(3, 3)))).toEqual<readonly Finding[]>([
      {
        ...{ rule: "X-11", severity: "verify", message, expected: 0, actual: 3, difference: 3 },
        ...{ cells: cell(3), origin: null, isMendedByExport: false },
      },
    ]);
  });

  it("takes the number that agrees: 总计, or what the applicants add up to", () => {
    expect(findingsOf("X-11", about(text, fresh(3, 2)))).toMatchObject([{ actual: 3, cells: [{ column: "total" }] }]);
    const added = findingsOf("X-11", about(text, fresh(2, 3)));
    expect(added).toMatchObject([{ actual: 3 }]);
    expect(added[0]?.cells.map(({ column }) => column)).toEqual(applicants);
  });

  it.each(["接受咨询3条，收到申请0件。", "接受咨询5条。接受咨询3条。没有收到信息公开申请。"])(
    "finds them: %s",
    (words) => {
      expect(findingsOf("X-11", about(words, fresh(3, 3)))).toHaveLength(1);
      expect(findingsOf("X-5", about(words, fresh(3, 3)))).toEqual([]);
    },
  );

  it.each([
    "接受咨询3条。",
    "接受咨询3条，收到申请3件。",
    "接受咨询4条，没有收到信息公开申请。",
    "主动公开信息3条，没有收到信息公开申请。",
  ])("is silent: %s", (words) => expect(findingsOf("X-11", about(words, fresh(3, 3)))).toEqual([]));

  it("does not take no enquiry for no application", () => {
    const words = "接受咨询0条，没有收到信息公开申请。";
    expect(findingsOf("X-11", about(words, fresh(0, 0)))).toEqual([]);
    expect(findingsOf("X-5", about(words, fresh(0, 0)))).toEqual([]);
  });
});

it.each(["X-5", "X-11"])("%s is not assessed without 表三 or without a text", (code) => {
  const report = about("没有收到信息公开申请。");
  const whyNot = (of: Report): string | undefined => assessed(of).notAssessed.find(({ rule }) => rule === code)?.why;
  expect(whyNot(report)).toBeUndefined();
  expect(whyNot({ ...report, tables: { ...report.tables, requests: null } })).toBe("没有表三");
  expect(whyNot(written({ overall: "", problems: "", other: "" }))).toBe("没有正文");
});
