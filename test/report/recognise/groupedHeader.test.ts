import { editionOf, tableOf } from "../../../src/form";
import { findUnlabelled } from "../../../src/report/recognise/unlabelledTable";
import { printedValue, type Grid } from "../../../src/report";
import { linesGrid } from "../../support/reports/grids";
import { wordsOf } from "./remarkWords";

const form = tableOf(editionOf("2021"), "remedies");
const outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const tabs = (cells: readonly (string | number)[]): string => cells.join("\t");
const blanks = (count: number): readonly string[] => Array<string>(count).fill("");

/** The official header of 表四: who decides, how a suit came about, the outcomes. */
const top = ["行政复议", ...blanks(4), "行政诉讼", ...blanks(9)];
const middle = [...blanks(5), "未经复议直接起诉", ...blanks(4), "复议后起诉", ...blanks(4)];
const leaves = [...outcomes, ...outcomes, ...outcomes];
const numbers = Array.from({ length: 15 }, (_, at) => at + 1);
const official = [tabs(top), tabs(middle), tabs(leaves)];

/** What is read below a header: the numbers in the form's order, and the remarks, each in one line. */
function read(lines: readonly string[], more: Partial<Grid> = {}): readonly string[] {
  return findUnlabelled({ ...linesGrid(...lines), ...more }, form).flatMap(({ cells, remarks, rows, origin, size }) => [
    `${rows.from}-${rows.to} ${origin.row},${origin.column} ${size}: ${cells.map(({ value }) => (value === null ? "_" : printedValue(value))).join(" ")}`,
    ...remarks.map((remark) => {
      const at = "origin" in remark && remark.origin ? ` ${remark.origin.row},${remark.origin.column}` : "";
      return `${remark.kind} ${wordsOf(remark).join(" ")}${at}`;
    }),
  ]);
}
const all = numbers.join(" ");
const none = numbers.map(() => "_").join(" ");

describe("表四 below its header", () => {
  it("is read in the form's own layout", () => {
    expect(read([...official, tabs(numbers)])).toEqual([`2-4 3,0 15: ${all}`]);
    expect(read(["说明", "", ...official, "", tabs(numbers), "又"])).toEqual([`4-7 6,0 15: ${all}`]);
    expect(read([...official, tabs(numbers)], { sheet: "表四", top: 2, left: 1 })).toEqual([`2-4 5,1 15: ${all}`]);
  });

  it("is read with its groups in another order, and that is said", () => {
    const other = [
      tabs(["行政诉讼", ...blanks(9), "行政复议", ...blanks(4)]),
      tabs(["未经复议直接起诉", ...blanks(4), "复议后起诉", ...blanks(9)]),
      tabs(leaves),
    ];
    const moved = [...numbers.slice(10), ...numbers.slice(0, 10)].join(" ");
    expect(read([...other, tabs(numbers)])).toEqual([`2-4 3,0 15: ${moved}`, "columnOrder 结果维持 2,0"]);
  });

  it("is read with a misprinted outcome, or one that nobody else can be", () => {
    const misprint = tabs(leaves.map((text, at) => (at === 6 ? "结果纠证" : text)));
    expect(read([tabs(top), tabs(middle), misprint, tabs(numbers)])).toEqual([
      `2-4 3,0 15: ${all}`,
      "label 结果纠证 结果纠正 2,6",
    ]);
    const strange = tabs(leaves.map((text, at) => (at === 6 ? "撤销" : text)));
    expect(read([tabs(top), tabs(middle), strange, tabs(numbers)])).toEqual([
      `2-4 3,0 15: ${all}`,
      "label 撤销 结果纠正 2,6",
    ]);
  });

  it("leaves out a column that is not there", () => {
    const without = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => at !== 7);
    const lines = [tabs(without(top)), tabs(without(middle)), tabs(without(leaves)), tabs(without(numbers))];
    expect(read(lines)).toEqual([
      `2-4 3,0 14: ${numbers.map((number) => (number === 8 ? "_" : number)).join(" ")}`,
      "missingColumn 未经复议直接起诉：其他结果 2,0",
    ]);
  });

  it("says that a group is missing, and reads by the order of its columns", () => {
    const lines = [
      tabs(top),
      tabs(middle.map((text) => (text === "复议后起诉" ? "" : text))),
      tabs(leaves),
      tabs(numbers),
    ];
    expect(read(lines)).toEqual([`2-4 3,0 15: ${all}`, "missingGroup 复议后起诉 3,0"]);
    const misprint = [
      tabs(top),
      tabs(middle.map((text) => text.replace("复议后起诉", "复议后起拆"))),
      tabs(leaves),
      tabs(numbers),
    ];
    expect(read(misprint)).toEqual([`2-4 3,0 15: ${all}`, "label 复议后起拆 复议后起诉 1,10"]);
  });

  it("is read with the labels of its groups repeated above each column", () => {
    const repeated = (cells: readonly string[]): string => {
      let last = "";
      return tabs(cells.map((text) => (last = text === "" ? last : text)));
    };
    expect(read([repeated(top), repeated(middle), tabs(leaves), tabs(numbers)])).toEqual([`2-4 3,0 15: ${all}`]);
    expect(read([tabs(top), tabs(middle), tabs(leaves), tabs(leaves), tabs(numbers)])).toEqual([`2-5 4,0 15: ${all}`]);
  });
});

describe("numbers of 表四 that cannot be told apart", () => {
  it.each<readonly [string, string, string]>([
    ["one too few", tabs(numbers.slice(1)), "unplacedNumbers 数字 14 15 count 3,0"],
    ["one too many", tabs([...numbers, 16]), "unplacedNumbers 数字 16 15 count 3,0"],
  ])("%s", (_, line, remark) => {
    expect(read([...official, line])).toEqual([`2-4 3,0 15: ${none}`, remark]);
  });

  it("are those of two rows", () => {
    expect(read([...official, tabs(numbers), tabs(numbers)])).toEqual([
      `2-4 3,0 15: ${none}`,
      "unplacedNumbers 数字 30 15 count 3,0",
    ]);
  });

  it("are read where some cells of a sheet are blank", () => {
    const blank = numbers.map((number) => (number % 4 === 0 ? "" : number));
    expect(read([...official, tabs(blank)], { sheet: "表四" })).toEqual([
      `2-4 3,0 15: ${blank.map((value) => (value === "" ? "_" : value)).join(" ")}`,
    ]);
  });

  it("are named beside the table", () => {
    expect(read([tabs([...top, "备注"]), tabs(middle), tabs(leaves), tabs([...numbers, 9])])).toEqual([
      `2-4 3,0 15: ${all}`,
      "otherColumn 备注 1 0,15",
    ]);
  });
});

describe("where no table is", () => {
  it.each<readonly [string, readonly string[]]>([
    ["nothing", []],
    ["two of its labels", ["结果维持\t结果纠正", "1\t2"]],
    ["fewer than half of its labels", [tabs(outcomes), tabs(numbers.slice(0, 5))]],
    ["its groups alone", [tabs(top), tabs(middle), tabs(numbers)]],
  ])("%s", (_, lines) => expect(read(lines)).toEqual([]));

  it("is one from half of its labels on", () => {
    const eight = tabs(leaves.slice(0, 8));
    expect(read([tabs(top), tabs(middle), eight, tabs(numbers.slice(0, 8))])).toHaveLength(8);
  });

  it("are two where it stands twice", () => {
    const twice = read([...official, tabs(numbers), "又", ...official, tabs(numbers)]);
    expect(twice).toEqual([`2-4 3,0 15: ${all}`, `7-9 8,0 15: ${all}`]);
  });
});
