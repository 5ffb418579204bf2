import { heightOfText } from "../../src/sheets";

it("makes room for the lines of a text, not below that of an empty cell and not above Excel's limit", () => {
  expect(heightOfText("")).toBe(60);
  expect(heightOfText("字".repeat(39 * 5))).toBe(5 * 18 + 8);
  expect(heightOfText("一段\n".repeat(6))).toBe(6 * 18 + 8);
  expect(heightOfText("字".repeat(5000))).toBe(409);
});
