import type { Label } from "../../src/form";
import { defineTable } from "../../src/form/defineTable";

const tree: readonly Label[] = [
  { text: "一、甲", row: "a" },
  {
    text: "二、乙",
    children: [
      { text: "（一）丙", row: "c" },
      { text: "（二）丁", row: "d", children: [{ text: "1.戊", row: "e" }] },
    ],
  },
];

describe("the declaration of a table", () => {
  const columns: readonly Label[] = [
    { text: "合", column: "x" },
    { text: "分", column: "y" },
  ];
  const table = { id: "requests", number: "表三", sheetName: "表三" } as const;

  it("refuses two cells of one name", () => {
    const rows = [tree[0], tree[0]].filter((row) => row !== undefined);
    expect(() => defineTable({ ...table, blocks: [{ columns, rows, kind: "count" }], relations: [] })).toThrow(
      new RangeError("two cells of table requests have one name"),
    );
  });

  it("refuses a relation with a cell that is not there", () => {
    const relation = { rule: "X-1", along: "row", expected: ["z"], actual: ["x"], marks: "all" } as const;
    const blocks = [{ columns, rows: tree, kind: "count" }] as const;
    expect(() => defineTable({ ...table, blocks, relations: [relation] })).toThrow("X-1: no cell z in row a");
  });

  it("writes a relation out for every column, marking all of its cells", () => {
    const blocks = [{ columns, rows: tree, kind: "count" }] as const;
    const family = { rule: "X-1", along: "column", expected: ["a", "c"], actual: ["d.e"], marks: "all" } as const;
    expect(defineTable({ ...table, blocks, relations: [family] }).equations).toEqual([
      { rule: "X-1", along: "column", name: "x", expected: [0, 2], actual: [4], marked: [0, 2, 4] },
      { rule: "X-1", along: "column", name: "y", expected: [1, 3], actual: [5], marked: [1, 3, 5] },
    ]);
  });

  it("writes a relation out for every row, marking only the total", () => {
    const blocks = [{ columns, rows: tree, kind: "count" }] as const;
    const family = { rule: "X-1", along: "row", expected: ["y"], actual: ["x"], marks: "actual" } as const;
    expect(defineTable({ ...table, blocks, relations: [family] }).equations).toEqual([
      { rule: "X-1", along: "row", name: "a", expected: [1], actual: [0], marked: [0] },
      { rule: "X-1", along: "row", name: "c", expected: [3], actual: [2], marked: [2] },
      { rule: "X-1", along: "row", name: "d.e", expected: [5], actual: [4], marked: [4] },
    ]);
  });

  it("names the cells of a row without label after the nearest group above, and counts on in the next block", () => {
    const inner: Label = { text: "乙", row: "b", children: [{ text: "丙", column: "x", short: "三" }] };
    const grouped: readonly Label[] = [
      { text: "甲", row: "a", children: [inner] },
      { text: "丁", column: "y", kind: "signed" },
    ];
    const blocks = [
      { columns: grouped, rows: [], kind: "count" },
      { columns, rows: tree.slice(0, 1), kind: "money" },
    ] as const;
    expect(defineTable({ ...table, blocks, relations: [] }).cells).toEqual([
      { index: 0, row: "a.b", column: "x", rowName: "乙", columnName: "三", kind: "count" },
      { index: 1, row: "", column: "y", rowName: "", columnName: "丁", kind: "signed" },
      { index: 2, row: "a", column: "x", rowName: "一、甲", columnName: "合", kind: "money" },
      { index: 3, row: "a", column: "y", rowName: "一、甲", columnName: "分", kind: "money" },
    ]);
  });
});
