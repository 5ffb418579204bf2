import { gridOfText } from "../../../src/files/text/read";
import { writeText } from "../../../src/files/text/write";
import { recogniseReport, type Report } from "../../../src/report";
import { previewOf } from "../../../src/taskpane/import/preview";
import { valueOf } from "../../support/excel/stage";
import { change, filled } from "../../support/pane/reports";

const read = (text: string): Report => valueOf(recogniseReport([gridOfText(text)], "年报.txt"));
const text = writeText(filled);

/** The text with something else in the cell that holds 21. */
const withCell = (all: string, content: string): string => all.replace(/(（一）予以公开\t+)21/, `$1${content}`);

describe("what was understood of a report", () => {
  it("is every cell and every text of a complete one", () => {
    const preview = previewOf(read(text));
    expect(preview.tables.map(({ form, read: cells, missing }) => [form.number, cells, missing])).toEqual([
      ["表二", 10, []],
      ["表三", 175, []],
      ["表四", 15, []],
    ]);
    expect(preview.texts.map(({ section, characters }) => [section.heading.slice(0, 1), characters > 20])).toEqual([
      ["一", true],
      ["五", true],
      ["六", true],
    ]);
    expect([preview.labels, preview.dressed, preview.doubts]).toEqual([[], [], []]);
  });

  it("names the rows that have blank cells, and counts them", () => {
    const blank = change(change(filled, "requests", "granted", "person", null), "requests", "granted", "legal", null);
    const [, requests] = previewOf(change(blank, "requests", "new", "total", null)).tables;
    expect(requests?.read).toBe(172);
    expect(requests?.missing).toEqual([
      { row: "一、本年新收", cells: 1 },
      { row: "（一）予以公开", cells: 2 },
    ]);
  });

  it("says of a table alone that the others were not found, and has no headings to complain of", () => {
    const table = text.slice(text.indexOf("四、政府信息公开行政复议"), text.indexOf("五、存在的主要问题"));
    const preview = previewOf(read(table.slice(table.indexOf("\n") + 1)));
    expect(preview.tables.map(({ form, isFound }) => [form.number, isFound])).toEqual([
      ["表二", false],
      ["表三", false],
      ["表四", true],
    ]);
    expect(preview.texts.map(({ characters }) => characters)).toEqual([0, 0, 0]);
    expect(preview.doubts).toEqual([]);
  });

  it("lists labels that are not the official ones with what they stand for", () => {
    const preview = previewOf(
      read(text.replace("（一）予以公开", "（一）予已公开").replace("五、存在的主要", "五、存在主要")),
    );
    expect(preview.labels.map(({ actual, expected }) => [actual, expected])).toEqual([
      ["五、存在主要问题及改进情况", "五、存在的主要问题及改进情况"],
      ["（一）予已公开", "（一）予以公开"],
    ]);
    expect(preview.doubts).toEqual([]);
  });

  it("lists numbers in another dress, and the numbers that were read", () => {
    const preview = previewOf(read(withCell(text, "２１件")));
    expect(preview.dressed.map(({ actual, expected }) => [actual, expected])).toEqual([["２１件", "21"]]);
  });

  it.each<[string, (text: string) => string, string]>([
    [
      "a row that nobody knows",
      (all) => all.replace("（一）予以公开", "陌生的一行\t1\t1\t1\t1\t1\t1\t1\n（一）予以公开"),
      "陌生的一行",
    ],
    ["a cell that is no number", (all) => withCell(all, "减4"), "减4"],
    ["a cell filled with a sign for none", (all) => withCell(all, "无"), "没有的应填 0"],
  ])("lists %s as a doubt, with its place", (_, spoil, words) => {
    const { doubts } = previewOf(read(spoil(text)));
    expect(doubts.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });
});
