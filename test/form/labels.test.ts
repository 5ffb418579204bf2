import { leavesOf, markOf, type Label } from "../../src/form";
import { depthOf, nameForMessages } from "../../src/form/labels";

const tree: readonly Label[] = [
  { text: "一、甲", row: "a" },
  {
    text: "二、乙",
    children: [
      { text: "（一）丙", row: "c" },
      { text: "（二）丁", row: "d", short: "丁", children: [{ text: "1.戊", row: "e" }] },
    ],
  },
];

describe("a tree of labels", () => {
  it("gives its leaves in printed order, names joined on the way down", () => {
    expect(leavesOf(tree, "row").map(({ name, label }) => [name, label.text])).toEqual([
      ["a", "一、甲"],
      ["c", "（一）丙"],
      ["d.e", "1.戊"],
    ]);
    expect(leavesOf(tree, "row").map((leaf) => leaf.path.map((label) => label.text).join("/"))).toEqual([
      "一、甲",
      "二、乙/（一）丙",
      "二、乙/（二）丁/1.戊",
    ]);
    expect(leavesOf(tree, "column").map((leaf) => leaf.name)).toEqual(["", "", ""]);
  });

  it("knows its depth", () => {
    expect(depthOf(tree)).toBe(3);
    expect(depthOf([])).toBe(0);
  });

  it("names a numbered leaf after its group", () => {
    expect(leavesOf(tree, "row").map((leaf) => nameForMessages(leaf.path))).toEqual(["一、甲", "（一）丙", "丁1.戊"]);
    expect(nameForMessages([])).toBe("");
  });

  it.each<readonly [string, readonly Label[], string]>([
    ["by its text", [{ text: "甲" }], "甲"],
    ["by its short wording", [{ text: "甲（乙）", short: "甲" }], "甲"],
    ["alone where it is not numbered", [{ text: "甲" }, { text: "乙1" }], "乙1"],
    ["alone where it has no group", [{ text: "1.甲" }], "1.甲"],
    ["with its group where it is numbered", [{ text: "又" }, { text: "甲" }, { text: "1.乙" }], "甲1.乙"],
    [
      "by the short wording of both",
      [
        { text: "甲（丙）", short: "甲" },
        { text: "1.乙丁", short: "1.乙" },
      ],
      "甲1.乙",
    ],
  ])("names a leaf %s", (_, path, name) => expect(nameForMessages(path)).toBe(name));

  it.each([
    ["一、本年新收", "一"],
    ["十二、又", "十二"],
    ["（十一）又", "（十一）"],
    ["12.又", "12"],
    ["见（一）", "见（一）"],
    ["第3.条", "第3.条"],
    ["3其他", "3其他"],
    ["（七）总计", "（七）"],
    ["3.其他", "3"],
    ["总计", "总计"],
    ["一般", "一般"],
  ])("marks %s with %s", (text, mark) => {
    expect(markOf(text)).toBe(mark);
  });
});
