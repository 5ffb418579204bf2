import { explanationSheet } from "../../src/rules";
import { roleOf } from "../../src/sheets";

describe("what a sheet is to a review", () => {
  it.each([
    ["正文", "report"],
    ["Sheet1", "report"],
    ["上年报告", "previous"],
    ["报告正文", "output"],
    ["报告正文 (2)", "output"],
    ["审核意见", "output"],
    ["审核意见 (2)", "output"],
    // The name is the one under which the rules keep explanations.
    [explanationSheet.name, "explanations"],
  ])("%s: %s", (name, role) => expect(roleOf(name)).toBe(role));
});
