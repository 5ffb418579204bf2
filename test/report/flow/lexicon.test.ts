import { labelTree, letterKey, widthsOf, type Word } from "../../../src/report/flow/lexicon";

function wordOf(text: string): Word | null | undefined {
  let node: ReturnType<typeof labelTree> | undefined = labelTree();
  for (const letter of text) node = node?.next.get(letterKey(letter));
  return node?.word;
}

describe("the tree of all labels", () => {
  it.each([
    ["规章", "row"],
    ["本年制发件数", "column"],
    ["本年新公开数量", "column"],
    ["(三)不予公开", "group"],
    ["(六)其他处理", "row"],
    ["1.属于国家秘密", "row"],
    ["1、属于国家秘密", "row"],
    ["总计", "column"],
  ] as const)("has %s as a %s", (text, kind) => expect(wordOf(text)).toEqual({ kind, labels: null }));

  it.each(["规", "规章制度", ""])("has no word %j", (text) => expect(wordOf(text) ?? null).toBeNull());

  it("has the header of 表四 as it is read line by line where every label is printed downwards", () => {
    const labels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    const columns = [...labels, ...labels, ...labels];
    const lines = [0, 1, 2, 3].map((line) => columns.map((label) => label[line] ?? "").join(""));
    expect(wordOf(lines.join(""))).toEqual({ kind: "column", labels: columns });
  });

  it("has it where the short labels stand in the middle", () => {
    const labels = ["结果维持", "结果纠正", "其他结果", "尚未审结", " 总计 "];
    const columns = [...labels, ...labels, ...labels];
    const lines = [0, 1, 2, 3].map((line) => columns.map((label) => label[line]?.trim() ?? "").join(""));
    expect(wordOf(lines.join(""))).toEqual({ kind: "column", labels: columns.map((label) => label.trim()) });
  });

  it("has no such header of a table whose rows have labels: it is not printed downwards", () => {
    expect(wordOf("本本现年年行制废有发止效件件件数数数") ?? null).toBeNull();
  });
});

it.each([
  ["规章", [3]],
  ["行政许可", [1, 3]],
  ["（一）予以公开", [7]],
  ["", [15]],
  ["备注", []],
])("a row of %j holds %j numbers in one edition or another", (label, widths) => {
  expect([...widthsOf(label)].sort()).toEqual(widths);
});
