import { leavesOf, markOf, type Label } from "../../src/form";
import { defineTable } from "../../src/form/defineTable";
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

  it.each([
    ["一、本年新收", "一"],
    ["（七）总计", "（七）"],
    ["3.其他", "3"],
    ["总计", "总计"],
    ["一般", "一般"],
  ])("marks %s with %s", (text, mark) => {
    expect(markOf(text)).toBe(mark);
  });
});

describe("the declaration of a table", () => {
  const columns: readonly Label[] = [
    { text: "合", column: "x" },
    { text: "分", column: "y" },
  ];
  const table = { id: "requests", number: "表三", sheetName: "表三" } as const;

  it("refuses two cells of one name", () => {
    const rows = [tree[0], tree[0]].filter((row) => row !== undefined);
    expect(() => defineTable({ ...table, blocks: [{ columns, rows, kind: "count" }], relations: [] })).toThrow(
      RangeError,
    );
  });

  it("refuses a relation with a cell that is not there", () => {
    const relation = { rule: "X-1", along: "row", expected: ["z"], actual: ["x"], marks: "all" } as const;
    const blocks = [{ columns, rows: tree, kind: "count" }] as const;
    expect(() => defineTable({ ...table, blocks, relations: [relation] })).toThrow("X-1: no cell z in row a");
  });

  it("writes a relation out for every row, marking all of its cells or only the total", () => {
    const blocks = [{ columns, rows: tree, kind: "count" }] as const;
    const family = { rule: "X-1", along: "row", expected: ["y"], actual: ["x"], marks: "actual" } as const;
    expect(defineTable({ ...table, blocks, relations: [family] }).equations).toEqual([
      { rule: "X-1", along: "row", name: "a", expected: [1], actual: [0], marked: [0] },
      { rule: "X-1", along: "row", name: "c", expected: [3], actual: [2], marked: [2] },
      { rule: "X-1", along: "row", name: "d.e", expected: [5], actual: [4], marked: [4] },
    ]);
  });
});
