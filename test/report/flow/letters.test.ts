import { lettersOf } from "../../../src/report/flow/letters";
import { growth, linear } from "../../support/growth";
import { linesGrid } from "../../support/reports/grids";

/** The letters as they are compared; one that stands apart from those before has a space in front, a row of cells is "/". */
const written = (...lines: readonly string[]): string =>
  lettersOf(linesGrid(...lines))
    .map((letter) => (letter ? (letter.isApart ? " " : "") + letter.sign : "/"))
    .join("");

describe("the letters of lines", () => {
  it.each([
    [["规章 12", "许可"], " 规章 12 许可"],
    [["⾏政１２"], " 行政12"],
    [["“三安全”\u200b一"], " 三安全一"],
    [["3①件"], " 3①件"],
    [["㈠"], " (一)"],
    [["又¨再"], " 又\u0308再"],
    [["", "规章"], " 规章"],
  ])("of %j", (lines, letters) => expect(written(...lines)).toBe(letters));

  it("end at a row of cells, and go on behind it", () => {
    expect(written("规章", "行政许可\t12", "又\t再", "许可 3")).toBe(" 规章/ 许可 3");
  });

  it.each([
    ["1 2\t3", "two numbers in one cell"],
    ["1  2\t3", "two numbers far apart in one cell"],
    ["又\t规章12", "a number behind a label in one cell"],
  ])("are those of %j too: %s", (line) => expect(written(line)).not.toContain("/"));

  it.each(["1,204\t-3", "规章\t12", "规章\t１２"])("are not those of %j", (line) => expect(written(line)).toBe("/"));

  it("know where they stand, and a cell that is a number is one", () => {
    const grid = { ...linesGrid("甲", ""), rows: [[{ value: "甲" }], [{ value: "" }, { value: 12 }]] };
    expect(lettersOf(grid)).toEqual([
      { sign: "甲", raw: "甲", isApart: true, row: 0, column: 0, number: null },
      { sign: "", raw: "", isApart: true, row: 1, column: 1, number: 12 },
    ]);
  });

  it("are written as the one sign that they were, in the first of them", () => {
    expect(lettersOf(linesGrid("㈠")).map((letter) => letter?.raw)).toEqual(["㈠", "", ""]);
  });

  // ㍿ is four letters, so that there is less to read.
  it.each([
    ["are those of lines up to half a million letters in all", "㍿", 124_998, "", "章"],
    ["are not those of a line with one letter more", "㍿", 124_998, "节", "4"],
    ["are those of lines up to a million with the spaces", " ", 999_992, "", "章"],
    ["are not those of a line with one letter more among spaces", " ", 999_992, "节", "4"],
  ])("%s", (_, piece, count, more, last) => {
    const lines = linesGrid("规章1234", `规${piece.repeat(count)}章${more}`);
    expect(lettersOf(lines).at(-1)?.sign).toBe(last);
  });

  it("beyond all measure are not looked at, from the line on that goes too far", () => {
    expect(written("规章 1", "章".repeat(2_000_000), "许可 2")).toBe(" 规章 1");
  });

  it.each(["章", "1", "章 ", " "])("take time in proportion to a line of %j", (piece) => {
    const read = (length: number): unknown => lettersOf(linesGrid(`规${piece.repeat(length / piece.length)}章\t又`));
    expect(growth(read, 20_000)).toBeLessThan(linear);
  });
});
