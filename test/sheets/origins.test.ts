import { describeOrigins } from "../../src/sheets";

const at = (sheet: string | null, row: number, column = 0) => ({ sheet, row, column });

it("says nothing of no place", () => {
  expect(describeOrigins([])).toBe("");
});

it("puts cells together, sheet by sheet", () => {
  expect(describeOrigins([at("表三", 3, 3), at("表三", 4, 3), at("Sheet1", 0), at("表三", 8, 0)])).toBe(
    "“表三” D4:D5、A9；“Sheet1” A1",
  );
});

it.each([
  [[24], "第 25 行"],
  [[61, 40, 41, 42, 40], "第 41 至 43、62 行"],
  [[1, 2], "第 2、3 行"],
])("lines %j: %s", (rows, words) => {
  expect(describeOrigins(rows.map((row) => at(null, row)))).toBe(words);
});
