import { remedies } from "../../src/form/remedies";

describe("表四", () => {
  it.each([
    ["id", "remedies"],
    ["number", "表四"],
    ["sheetName", "表四 复议诉讼"],
  ] as const)("has the %s %s", (key, value) => expect(remedies[key]).toBe(value));

  it("names its cells after the group right above them", () => {
    expect(remedies.cells.filter((_, index) => index % 5 === 0).map(({ row, rowName }) => [row, rowName])).toEqual([
      ["review", "行政复议"],
      ["directSuit", "未经复议直接起诉"],
      ["suitAfterReview", "复议后起诉"],
    ]);
    expect(remedies.cells.slice(-2).map(({ columnName }) => columnName)).toEqual(["尚未审结", "总计"]);
  });

  it("adds up the results of each group, all of it painted", () => {
    expect(remedies.equations.map(({ rule, along, name }) => [rule, along, name])).toEqual([
      ["T4-1", "row", "review"],
      ["T4-1", "row", "directSuit"],
      ["T4-1", "row", "suitAfterReview"],
    ]);
    expect(remedies.equations[1]).toMatchObject({ expected: [5, 6, 7, 8], actual: [9], marked: [5, 6, 7, 8, 9] });
  });
});
