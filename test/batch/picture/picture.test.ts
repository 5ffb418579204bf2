import { pictureOf, rowOf } from "../../../src/batch";
import { checkedReport, countyRows, wrongReport } from "../../support/batch";

test("the worst file stands first, what cannot be read in front of all", () => {
  expect(pictureOf(countyRows()).rows.map(({ name }) => name)).toEqual(["坏.docx", "安乐乡", "高平镇", "柳岸镇"]);
});

test("the usual mistake stands first: the family that finds errors in most files", () => {
  const { families } = pictureOf(countyRows());
  expect(families.map(({ family }) => family.letter)).toHaveLength(6);
  expect(families.slice(0, 2).map(({ family, files }) => [family.letter, files])).toEqual([
    ["T", 2],
    ["N", 1],
  ]);
});

test("every row and every column adds up to the whole", () => {
  const picture = pictureOf(countyRows());
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  picture.rows.forEach(({ cells, sum: own }) => expect(sum(cells.map(({ count }) => count))).toBe(own.count));
  picture.families.forEach(({ sum: own }, at) =>
    expect(sum(picture.rows.map(({ cells }) => cells[at]?.count ?? 0))).toBe(own.count),
  );
  expect(sum(picture.rows.map(({ sum: own }) => own.count))).toBe(picture.sum.count);
  expect(picture.sum.count).toBeGreaterThan(0);
  expect(picture.sum.worst).toBe("error");
});

test("two files of one agency are told apart", () => {
  const rows = ["一.xlsx", "二.xlsx"].map((file) => rowOf(checkedReport(file, wrongReport("高平镇"))));
  expect(pictureOf(rows).rows.map(({ name }) => name)).toEqual(["高平镇（一.xlsx）", "高平镇（二.xlsx）"]);
});

test("no files make an empty picture", () => {
  expect(pictureOf([])).toMatchObject({ rows: [], files: 0, sum: { count: 0, worst: null } });
});
