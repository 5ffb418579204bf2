import { isAsSeen, stretchesOf, type Held, type Put } from "../../../src/excel/write/stretch";

const put = (sheet: string, row: number, column: number, content: string | number): Put => ({
  origin: { sheet, row, column },
  kind: "count",
  from: null,
  content,
});

describe("stretches", () => {
  it("are rectangles, each in one sheet, with what is put into them row by row", () => {
    const puts = [
      put("乙", 0, 0, 9),
      put("甲", 4, 1, "d"),
      put("甲", 3, 0, "a"),
      put("甲", 4, 0, "c"),
      put("甲", 3, 1, "b"),
    ];
    const stretches = stretchesOf([...puts, put("甲", 9, 9, "e")]);
    expect(
      stretches.map(({ sheet, puts: rows }) => [sheet, rows.map((row) => row.map(({ content }) => content))]),
    ).toEqual([
      ["乙", [[9]]],
      [
        "甲",
        [
          ["a", "b"],
          ["c", "d"],
        ],
      ],
      ["甲", [["e"]]],
    ]);
    expect(stretches[1]?.area).toEqual({ row: 3, column: 0, rows: 2, columns: 2 });
  });
});

describe("a cell that was looked at", () => {
  const held = (raw: Held["raw"], parts: Partial<Put>, isFormula = false): Held => ({
    put: { ...put("甲", 0, 0, ""), ...parts },
    raw,
    isFormula,
  });

  it.each<[string, Held, boolean]>([
    ["a blank", held("", { from: null }), true],
    ["a number", held(12, { from: 12 }), true],
    ["another number", held(13, { from: 12 }), false],
    ["an amount of money, kept as a float", held(0.1 + 0.2, { kind: "money", from: "0.3" }), true],
    ["digits as text", held("１２件", { from: 12 }), true],
    ["a text that is no number", held("减4", { from: { text: "减4" } }), true],
    ["a formula with that value", held(12, { from: 12 }, true), false],
    ["a text with other line ends", held("甲\r\n乙 ", { kind: null, from: { text: "甲\n乙" } }), true],
    ["another text", held("丙", { kind: null, from: { text: "甲" } }), false],
    ["a text where there was none", held("丙", { kind: null, from: null }), false],
  ])("with %s: as it was seen, or not", (_, cell, isSame) => expect(isAsSeen(cell)).toBe(isSame));
});
