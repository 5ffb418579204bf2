import { areaBetween, boundingArea, cellsOf, contains, gridOf, intersection } from "../../../src/workbench/wire/areas";

const B2_C3 = areaBetween(1, 1, 2, 2);

test("two areas have their common cells as intersection, or none", () => {
  expect(intersection(B2_C3, areaBetween(2, 2, 5, 5))).toEqual(areaBetween(2, 2, 2, 2));
  expect(intersection(B2_C3, areaBetween(3, 1, 5, 5))).toBeNull();
});

test("the bounding area holds both", () => {
  expect(boundingArea(B2_C3, areaBetween(0, 4, 0, 4))).toEqual(areaBetween(0, 1, 2, 4));
});

test("an area contains itself and its parts, nothing that reaches out", () => {
  expect(contains(B2_C3, B2_C3)).toBe(true);
  expect(contains(B2_C3, areaBetween(2, 2, 2, 2))).toBe(true);
  expect(contains(B2_C3, areaBetween(2, 2, 3, 2))).toBe(false);
});

test("cells come row by row", () => {
  expect([...cellsOf(B2_C3)]).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
  expect(gridOf(B2_C3, (row, column) => row * 10 + column)).toEqual([
    [0, 1],
    [10, 11],
  ]);
});
