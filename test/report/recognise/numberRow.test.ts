import { editionOf, tableOf } from "../../../src/form";
import { labelIndexOf } from "../../../src/report/recognise/labelIndex";
import { findNumberRow, type NumberRow } from "../../../src/report/recognise/numberRow";
import { linesGrid } from "../../support/reports/grids";

const [block] = labelIndexOf(tableOf(editionOf("2021"), "remedies")).blocks;
if (!block) throw new Error("no block");
const labels =
  "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
const numbers = (count: number): string => Array.from({ length: count }, (_, at) => at + 1).join("\t");

/** The row found below a header of one line. */
const below = (...lines: readonly string[]): NumberRow =>
  findNumberRow(linesGrid(labels, ...lines), { from: 0, to: 1 }, block);

describe("the row of numbers below the header of 表四", () => {
  it.each<readonly [string, readonly string[], NumberRow]>([
    ["right below", [numbers(15)], { row: 1, to: 2, doubtful: 0 }],
    ["with few numbers", [numbers(3)], { row: 1, to: 2, doubtful: 0 }],
    ["below blank lines", ["", "\t\t", numbers(15)], { row: 3, to: 4, doubtful: 0 }],
    ["below a note", ["单位：件", numbers(15)], { row: 2, to: 3, doubtful: 0 }],
    ["with words in place of its numbers", [Array(15).fill("无").join("\t")], { row: 1, to: 2, doubtful: 0 }],
    ["with as many words as numbers", ["1\t甲\t2\t乙"], { row: 1, to: 2, doubtful: 0 }],
    ["the fullest of two", ["1", numbers(15)], { row: 2, to: 3, doubtful: 0 }],
    ["not yet filled", [Array(15).fill("").join("\t")], { row: 1, to: 2, doubtful: 0 }],
    ["not yet filled, below an empty line", ["", "\t\t"], { row: 2, to: 3, doubtful: 0 }],
    ["where nothing stands", [], { row: 1, to: 2, doubtful: 0 }],
    ["before the labels of another table", [numbers(15), labels, numbers(15)], { row: 1, to: 2, doubtful: 0 }],
  ])("is found %s", (_, lines, row) => expect(below(...lines)).toEqual(row));

  it.each<readonly [string, readonly string[], NumberRow]>([
    ["two full rows", [numbers(15), numbers(15)], { row: 1, to: 3, doubtful: 30 }],
    ["a full row and one of half as many", [numbers(15), numbers(8)], { row: 1, to: 3, doubtful: 23 }],
    ["a row behind the label of another table", ["规章\t1\t2\t3", numbers(15)], { row: 2, to: 3, doubtful: 15 }],
    ["a row behind another header", [labels, numbers(15)], { row: 2, to: 3, doubtful: 15 }],
  ])("is in doubt: %s", (_, lines, row) => expect(below(...lines)).toEqual(row));

  it.each<readonly [string, readonly string[], NumberRow]>([
    ["a full row and one of fewer than half", [numbers(15), numbers(7)], { row: 1, to: 2, doubtful: 0 }],
    ["a full row and one number", [numbers(15), "备注\t1"], { row: 1, to: 2, doubtful: 0 }],
    [
      "a full row more than twelve lines below",
      [...Array<string>(12).fill("说明"), numbers(15)],
      { row: null, to: 2, doubtful: 0 },
    ],
    [
      "a full row twelve lines below",
      [...Array<string>(11).fill("说明"), numbers(15)],
      { row: 12, to: 13, doubtful: 0 },
    ],
    ["a paragraph alone", ["五、存在的主要问题及改进情况"], { row: null, to: 2, doubtful: 0 }],
    ["two words", ["说明\t备注"], { row: 1, to: 2, doubtful: 0 }],
    ["the row of another table alone", ["规章\t"], { row: null, to: 2, doubtful: 0 }],
    ["more words than numbers", ["1\t甲\t乙\t丙"], { row: 1, to: 2, doubtful: 0 }],
  ])("where there is %s", (_, lines, row) => expect(below(...lines)).toEqual(row));

  it("is in doubt between the rows of the header", () => {
    const grid = linesGrid("行政复议\t行政诉讼", numbers(15), labels, "五、存在的主要问题及改进情况");
    expect(findNumberRow(grid, { from: 0, to: 3 }, block)).toEqual({ row: 1, to: 2, doubtful: 15 });
    const few = linesGrid("行政复议\t行政诉讼", numbers(7), labels, "五、存在的主要问题及改进情况");
    expect(findNumberRow(few, { from: 0, to: 3 }, block)).toEqual({ row: null, to: 4, doubtful: 0 });
    const labelled = linesGrid("行政复议\t行政诉讼", `规章\t${numbers(15)}`, labels, "五、存在的主要问题");
    expect(findNumberRow(labelled, { from: 0, to: 3 }, block)).toEqual({ row: null, to: 4, doubtful: 0 });
  });
});
