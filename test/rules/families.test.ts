import { catalogue } from "../../src/rules/catalogue";
import { families, familyOf } from "../../src/rules/families";

it("stand in the order in which findings are listed, with their names", () => {
  expect(families.map(({ letter, name, short }) => `${letter} ${name} ${short}`)).toEqual([
    "T 表内勾稽 勾稽",
    "N 数字 数字",
    "S 结构 结构",
    "Y 与上年比较 上年",
    "X 正文与表格 正文",
    "W 文字 文字",
  ]);
});

it("have all rules of the catalogue, each in the family of its letter", () => {
  expect(families.flatMap(({ rules }) => rules)).toEqual(catalogue);
  for (const { letter, rules } of families) {
    expect(rules.length).toBeGreaterThan(0);
    for (const { code } of rules) expect(familyOf(code)).toBe(letter);
  }
});

it("are none of a code that no family has", () => {
  expect([familyOf("M-1"), familyOf(""), familyOf("W-13"), familyOf("T3-1")]).toEqual([null, null, "W", "T"]);
});
