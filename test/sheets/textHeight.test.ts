import { heightOfText, rowHeightsOfText } from "../../src/sheets/textHeight";

it("makes room for the lines of a text, not below that of an empty cell and not above Excel's limit", () => {
  expect(heightOfText("")).toBe(60);
  expect(heightOfText("字".repeat(39 * 5))).toBe(5 * 18 + 8);
  expect(heightOfText("一段\n".repeat(6))).toBe(6 * 18 + 8);
  expect(heightOfText("字".repeat(5000))).toBe(409);
});

it("spreads a text that is higher than one row of Excel's over as many as show all of it", () => {
  expect(rowHeightsOfText("字".repeat(39 * 22))).toEqual([22 * 18 + 8]);
  const heights = rowHeightsOfText("字".repeat(39 * 60));
  expect(heights.length).toBe(3);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThanOrEqual(60 * 18 + 8);
});
