import { likelihood, sumLikelihood } from "../../src/diagnosis/likelihood";
import type { CellValue } from "../../src/report";

/** What any number has, even one that resembles the truth in no way: by how many digits the longer of them has. */
const other = { one: 0.01, two: 0.001, three: 0.0001, four: 0.00001, five: 0.000001 };

describe("a number written wrong", () => {
  it.each<readonly [title: string, truth: number, observed: CellValue, expected: number]>([
    ["a text", 21, { text: "二十一" }, 0.04],
    ["a blank", 21, null, 0.1],
    ["0 in place of the number", 21, 0, 0.1 + other.two],
    ["two digits transposed, the only two", 21, 12, 0.14 + other.two],
    ["two digits transposed, one pair of three", 1234, 1324, 0.14 / 3 + other.four],
    ["the last two digits transposed", 1234, 1243, 0.14 / 3 + other.four],
    ["digits transposed that do not touch", 1234, 4231, other.four],
    ["the first digit dropped", 21, 1, 0.12 / 2 + other.two],
    ["the last digit dropped", 21, 2, 0.12 / 2 + other.two],
    ["an inner digit dropped", 1234, 134, 0.12 / 4 + other.four],
    ["either of two equal digits dropped", 355, 35, (0.12 * 2) / 3 + other.three],
    ["a digit doubled, as good as inserted", 21, 221, 0.08 / 2 + 0.05 / 27 + other.three],
    ["the last digit doubled", 1234, 12344, 0.08 / 4 + 0.05 / 45 + other.five],
    ["the one digit doubled", 5, 55, 0.08 + 0.05 / 18 + other.two],
    ["a digit inserted", 21, 251, 0.05 / 27 + other.three],
    ["a digit appended", 21, 219, 0.05 / 27 + other.three],
    ["a digit appended to 0", 0, 40, 0.05 / 18 + other.two],
    ["the first digit substituted", 21, 71, 0.22 / 18 + other.two],
    ["the last digit substituted", 21, 26, 0.22 / 18 + other.two],
    ["the middle digit of three substituted", 315, 395, 0.22 / 27 + other.three],
    ["two digits substituted", 21, 76, other.two],
    ["1 too little, and a digit substituted", 21, 20, 0.22 / 18 + 0.1 / 6 + other.two],
    ["3 too much, and a digit substituted", 21, 24, 0.22 / 18 + 0.1 / 6 + other.two],
    ["3 too little", 21, 18, 0.1 / 6 + other.two],
    ["4 too little", 21, 17, other.two],
    ["a small number in place of a large one", 9876, 1, other.four],
    ["a large number in place of a small one", 1, 9876, other.four],
    // A sign is one character too many, too.
    ["the sign wrong", 21, -21, 0.05 + 0.05 / 27 + other.two],
    ["the sign and the number wrong", 21, -76, other.two],
    ["a digit in place of 0", 0, 7, 0.22 / 9 + other.one],
    ["0 in place of one digit", 5, 0, 0.1 + 0.22 / 9 + other.one],
  ])("is as probable as its ways together: %s", (_title, truth, observed, expected) => {
    expect(likelihood(observed, truth)).toBeCloseTo(expected, 12);
  });

  it.each([5, 21, 100, 999])(
    "leaves the other numbers, those no longer than %d, at most the whole probability together",
    (truth) => {
      const numbers = Array.from({ length: 10 ** String(truth).length }, (_, observed) => observed);
      const sum = numbers.filter((observed) => observed !== truth).reduce((all, at) => all + likelihood(at, truth), 0);
      expect(sum).toBeGreaterThan(0.5);
      expect(sum).toBeLessThanOrEqual(1);
    },
  );
});

it.each<readonly [observed: CellValue, truth: number, expected: number]>([
  [8, 9, 1 / 4],
  [10, 9, 1 / 4],
  [11, 9, 1 / 12],
  [4, 9, 1 / 60],
  [-1, 1, 1 / 12],
  [null, 2, 1 / 12],
  [{ text: "二" }, 2, 1 / 12],
])("takes a sum for added up wrong mostly by little: %j for %d", (observed, truth, expected) => {
  expect(sumLikelihood(observed, truth)).toBeCloseTo(expected, 12);
});
