import { Kind, kindsIn } from "../../../../src/rules/narrative/reading/letters";

const namesIn = (text: string): readonly string[] =>
  Object.entries(Kind).flatMap(([name, bit]) => ((kindsIn(text) & bit) === 0 ? [] : [name]));

describe("the kinds of letters in a text", () => {
  it.each<readonly [string, ...string[]]>([
    ["收到申请三件，办结。"],
    [""],
    ...[..."XxＸｘ✕╳○"].map((letter): [string, string] => [`申请${letter}件`, "placeholder"]),
    ["申请×件", "placeholder"],
    ["申请_件", "placeholder", "blank"],
    ["申请＿件", "placeholder", "blank"],
    ...[...",;:?!"].map((letter): [string, string] => [`申请${letter}件`, "halfWidth"]),
    ...[..."０１２３４５６７８９"].map((letter): [string, string] => [`申请${letter}件`, "wideDigit"]),
    ["占3%", "percent"],
    ["占3％", "percent"],
    ["完成。。", "doubled"],
    ["完成，、", "doubled"],
    ["完成；：", "doubled"],
    ["完，成，"],
    ["申请 件", "blank"],
    ["申请\u00a0件", "blank"],
    ["申请\u3000件", "blank"],
    ["（一）", "bracket"],
    ["(一)", "bracket"],
    ["【一】", "bracket"],
    ["[一]", "bracket"],
    ["一）"],
  ])("of %j", (text, ...names) => {
    // Which letters plainText has to change is its own test.
    expect(namesIn(text).filter((name) => name !== "odd")).toEqual(names);
  });

  it("is all of them together", () => {
    expect(namesIn("收到XX件,占3%。。（一）１")).toEqual([
      "placeholder",
      "halfWidth",
      "wideDigit",
      "percent",
      "doubled",
      "bracket",
    ]);
  });
});
