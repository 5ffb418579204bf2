import type { CellValue } from "../../src/report";
import { contentOf } from "../../src/sheets";
import { longestCellText, piecesOf } from "../../src/sheets/cellText";

describe("what is put into a cell for a value", () => {
  it.each<[CellValue, string | number]>([
    [null, ""],
    [12, 12],
    ["59237.2449", 59237.2449],
    ["12345678901234567.89", "'12345678901234567.89"],
    [{ text: "=1+1" }, "'=1+1"],
    [{ text: "减4" }, "'减4"],
  ])("%j is %j", (value, content) => expect(contentOf(value)).toBe(content));
});

describe("piecesOf", () => {
  it("leaves a text whole that fits into a cell", () => {
    expect(piecesOf("")).toEqual([""]);
    expect(piecesOf("年".repeat(longestCellText))).toHaveLength(1);
  });

  it("parts a longer one between paragraphs, and within one only where it must", () => {
    const paragraph = "年".repeat(20_000);
    expect(piecesOf(`${paragraph}\n${paragraph}\n报`)).toEqual([paragraph, `${paragraph}\n报`]);
    expect(piecesOf("年".repeat(longestCellText + 1))).toEqual(["年".repeat(longestCellText), "年"]);
  });
});
