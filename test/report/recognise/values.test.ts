import { isNumber, isNumberAt, isValue } from "../../../src/report/recognise/values";
import { cellsOf } from "../../support/reports/grids";

describe("what a text in a table is", () => {
  it.each([
    ..."0,12,-3,+3,1,204".split(","),
    "1,204",
    "12,345,678",
    "3.25",
    "1,204.5",
    "12件",
    "3项",
    "4条",
    "5个",
    "1.2万元",
    "300元",
    "１２",
    "１,２０４件",
    " 1 2 ",
    "\u22123",
    "9".repeat(40),
  ])("%j is a number", (text) => expect([isNumber(text), isValue(text)]).toEqual([true, true]));

  it.each([
    "-",
    "－",
    "–",
    "—",
    "―",
    "─",
    "/",
    "\\",
    "*",
    "×",
    "〇",
    "○",
    "#",
    "---",
    "无",
    "空",
    "#DIV/0!",
    "#REF!",
    "#NAME?",
    "#N/A",
    "增3",
    "减4",
    "约三",
    "增十二件",
    "约 3 件",
  ])("%j stands in the place of one", (text) => expect([isNumber(text), isValue(text)]).toEqual([false, true]));

  it.each(
    [
      "",
      " ",
      "----",
      "无无",
      "三",
      "规章",
      "12,34",
      "1.2.3",
      ".5",
      "12件套",
      "约",
      "增加3",
      "#",
      "1、2",
      "3-5",
      "9".repeat(41),
      "无".padEnd(41),
    ].filter((text) => text !== "#"),
  )("%j is neither", (text) => expect([isNumber(text), isValue(text)]).toEqual([false, false]));

  it("stands at a place of a row as a number or as its text", () => {
    const row = cellsOf([3, "4", "规章", ""]);
    expect([0, 1, 2, 3, 4].map((column) => isNumberAt(row, column))).toEqual([true, true, false, false, false]);
    expect(isNumberAt([{ value: true }], 0)).toBe(false);
    expect(isNumberAt(undefined, 0)).toBe(false);
  });
});
