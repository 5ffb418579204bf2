import * as fc from "fast-check";
import { recogniseReport } from "../../../src/report";
import { mangled, mangledCases, type MangledCase } from "../../support/fuzz/mangle";
import { misplacedNumbers } from "../../support/fuzz/misplaced";
import { runs } from "../../support/runs";

const silently = (one: MangledCase): readonly string[] => {
  const grids = mangled(one);
  const read = recogniseReport(grids, null);
  return read.ok ? misplacedNumbers(read.value, grids, one.year) : [];
};

// In portions, for a failing one is found sooner.
it.each(Array.from({ length: 10 }, (_, portion) => 2021 + portion))(
  "a mangled table is read without a number in a wrong place that nothing is said of, from seed %d",
  (seed) => {
    fc.assert(
      fc.property(mangledCases, (one) => {
        expect(silently(one)).toEqual([]);
      }),
      { seed, numRuns: runs(20) },
    );
  },
);

// What longer runs have found.
const kept: readonly (readonly [name: string, found: MangledCase])[] = [
  [
    "a number of 表四 gone and a column doubled, so that the count is right again",
    {
      year: 2020,
      layout: 0,
      wounds: [
        { kind: "dropCell", table: 2, a: 3, b: 0, c: 0 },
        { kind: "doubleColumn", table: 2, a: 0, b: 1, c: 0 },
      ],
      kept: "text",
    },
  ],
  [
    "a column of 表四 gone and a foreign one in its place, whose header is named instead of the column's",
    {
      year: 2020,
      layout: 0,
      wounds: [
        { kind: "foreignColumn", table: 2, a: 49, b: 14, c: 0 },
        { kind: "dropColumn", table: 2, a: 0, b: 13, c: 0 },
      ],
      kept: "text",
    },
  ],
  [
    "a number of a row gone and a foreign column before it, so that the count is right again",
    {
      year: 2020,
      layout: 0,
      wounds: [
        { kind: "dropCell", table: 0, a: 2, b: 1, c: 0 },
        { kind: "foreignColumn", table: 0, a: 0, b: 56, c: 0 },
      ],
      kept: "text",
    },
  ],
  [
    "the total of a row of 表三 before its other numbers, in a text",
    { year: 2020, layout: 0, wounds: [{ kind: "swapCells", table: 1, a: 49, b: 32, c: 19 }], kept: "text" },
  ],
  [
    "the total of a row of 表三 before its other numbers, in a sheet",
    { year: 2020, layout: 0, wounds: [{ kind: "swapCells", table: 1, a: 23, b: 32, c: 39 }], kept: "sheet" },
  ],
  [
    "a number gone where a foreign column stands before all numbers",
    {
      year: 2020,
      layout: 0,
      wounds: [
        { kind: "foreignColumn", table: 1, a: 23, b: 14, c: 0 },
        { kind: "dropCell", table: 1, a: 4, b: 15, c: 0 },
      ],
      kept: "text",
    },
  ],
  [
    "numbers of 表四 that moved by one below a misprinted group that is named",
    {
      year: 2020,
      layout: 0,
      wounds: [
        { kind: "misprint", table: 2, a: 16, b: 0, c: 0 },
        { kind: "dropCell", table: 2, a: 27, b: 0, c: 0 },
      ],
      kept: "workbook",
    },
  ],
];

it.each(kept)("%s", (_, found) => expect(silently(found)).toEqual([]));

it("a number in a wrong place would be noticed", () => {
  const one: MangledCase = { year: 2025, layout: 0, wounds: [], kept: "sheet" };
  const [grid] = mangled(one);
  if (!grid) throw new Error("no grid");
  const read = recogniseReport([grid], null);
  if (!read.ok || !read.value.tables.requests) throw new Error("not read");
  const { cells, form } = read.value.tables.requests;
  const [first, second, ...others] = cells;
  if (!first || !second) throw new Error("no cells");
  const turned = {
    ...read.value,
    tables: { ...read.value.tables, requests: { form, cells: [second, first, ...others] } },
  };
  expect(misplacedNumbers(turned, [grid], 2025)).toHaveLength(2);
});
