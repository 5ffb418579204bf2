import { isNumber, isObject, parseJson, type Json } from "../../../src/files/json/parse";
import { sentenceOf, valueOf } from "../../support/reports/read";

/** What JSON.parse would make of it. */
const plain = (json: Json): unknown => {
  if (isNumber(json)) return Number(json.literal);
  if (isObject(json)) return Object.fromEntries(json.members.map(({ key, value }) => [key, plain(value)]));
  return Array.isArray(json) ? (json as readonly Json[]).map(plain) : json;
};

describe("parseJson", () => {
  it.each([
    "null",
    " true ",
    "[false,\t-0.5e+3, 12 ,0]",
    '{"a":{"b":[1,{}]},"c":[],"":"x"}',
    '"\\u7af9\\n\\"\\\\\\/\\ud83d\\ude00 竹"',
    '\r\n{\r\n"a" : 1\r\n}\r\n',
  ])("agrees with JSON.parse on %s", (text) => {
    expect(plain(valueOf(parseJson(text)))).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"a": 1,\n "b" 2}', "第 2 行第 6 个字符处，应为冒号"],
    ['{"a": 1', "第 1 行第 8 个字符处，应为逗号或右花括号"],
    ["{\n\n'a': 1}", "第 3 行第 1 个字符处，应为双引号括起的名称"],
    ['{"a": 1,}', "第 1 行第 9 个字符处，应为双引号括起的名称"],
    ["[1 2]", "应为逗号或右方括号"],
    ["[1,]", "无法识别"],
    ["{} {}", "多出了内容"],
    ['"a\nb"', "引号里的文字没有结束"],
    ['"\\x"', "引号里的文字没有结束"],
    ["01", "无法识别"],
    ["1.e3", "无法识别"],
    ["nul", "无法识别"],
    ["NaN", "无法识别"],
    ["", "内容没有写完"],
    ["[".repeat(100_000), "层数太多"],
  ])("says where %j is malformed", (text, reason) => {
    expect(() => void JSON.parse(text)).toThrow();
    expect(sentenceOf(parseJson(text))).toContain(reason);
    expect(sentenceOf(parseJson(text))).toMatch(/^JSON 格式有误：第 \d+ 行第 \d+ 个字符处，.*。$/);
  });

  it("keeps the digits of a number and both of two equal keys, with their lines", () => {
    const json = valueOf(parseJson('{\n"fee": 59237.24490000000000001,\r\n"fee": 1}'));
    expect(isObject(json) && json.members).toEqual([
      { key: "fee", value: { literal: "59237.24490000000000001" }, line: 1 },
      { key: "fee", value: { literal: "1" }, line: 2 },
    ]);
  });

  it("refuses more values than a report has", () => {
    expect(sentenceOf(parseJson(`[${"0,".repeat(100_000)}0]`))).toBe("JSON 的内容过多，不像是一份年报，没有读取。");
  });

  it("reads a text of some million letters", () => {
    const text = "字\\n".repeat(1_500_000);
    expect(valueOf(parseJson(`"${text}"`))).toHaveLength(3_000_000);
  });
});
