import { addressOf, areasOf, asCellText } from "../../src/sheets";

describe("addresses", () => {
  it.each([
    [{ row: 0, column: 0, rows: 1, columns: 1 }, "A1"],
    [{ row: 3, column: 3, rows: 25, columns: 7 }, "D4:J28"],
    [{ row: 0, column: 26, rows: 1, columns: 2 }, "AA1:AB1"],
  ])("%j is %s", (area, address) => expect(addressOf(area)).toBe(address));

  it("join places in a rectangle into one area, whatever their order", () => {
    const places = [1, 0].flatMap((row) => [2, 1, 0].map((column) => ({ row, column })));
    expect(areasOf(places)).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
  });

  it("keep apart what a gap parts", () => {
    expect(
      areasOf([
        { row: 0, column: 0 },
        { row: 0, column: 2 },
        { row: 2, column: 0 },
      ]),
    ).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 1 },
      { row: 2, column: 0, rows: 1, columns: 1 },
    ]);
  });
});

describe("texts for cells", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["007", "'007"],
    ["", ""],
  ])("%j is put in as %j", (text, content) => expect(asCellText(text)).toBe(content));
});
