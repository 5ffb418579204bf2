import { trySlip, type ExplainedSlip } from "../../src/diagnosis/slipTrial";
import type { System } from "../../src/diagnosis/system";
import { acrossEach, downEach, slipOf, systemOfRows } from "./slipTables";
import { smallTable } from "./smallTables";

/*
 *        a   b   c   t
 *    p   0   1   2   3
 *    q   4   5   6   7
 *    r   8   9  10  11
 *  all  12  13  14  15
 */
const down = downEach("pqr", "all");
const across = acrossEach("abc", "t");
const form = smallTable(["p", "q", "r", "all"], ["a", "b", "c", "t"], [down, across]);
const right = [
  [1, 2, 3, 6],
  [4, 5, 6, 15],
  [7, 8, 0, 15],
  [12, 15, 9, 36],
];

/** The table with other numbers in some cells. */
const wrong = (...changes: readonly (readonly [cell: number, value: number])[]): System => {
  const values = new Map(changes);
  return systemOfRows(
    form,
    right.map((row, at) => row.map((value, column) => values.get(4 * at + column) ?? value)),
  );
};

const swapped = slipOf("swapped", [0, 1], { 0: 1, 1: 2 });
const shifted = slipOf("row", [0, 1, 2], { 0: 1, 1: 2 }, 2);
const moved = slipOf("moved", [0, 1], { 0: 1 }, 1);
const rowsOnly = smallTable(["p", "q"], ["a", "b", "t"], [acrossEach("ab", "t")]);

/** The cells that an explanation changes, with their numbers. */
const changesOf = (explained: ExplainedSlip | null): unknown => explained && Object.fromEntries(explained.changes);

describe("a slip that explains everything", () => {
  it("is told with its cells, its direction and the component that it mends", () => {
    const back = { ...swapped, direction: -1 } as const;
    expect(trySlip(wrong([0, 2], [1, 1]), back)).toEqual({
      changes: new Map([
        [0, 1],
        [1, 2],
      ]),
      components: [0],
      incidents: [{ kind: "swapped", cells: [0, 1], direction: -1 }],
    });
  });

  it("works the number that was run over out from its row, where equations down its column come first", () => {
    // Row p written one column to the right, over the 3; then with 9 instead of 6 in q.c as well.
    expect(changesOf(trySlip(wrong([0, 0], [1, 1], [2, 2]), shifted))).toEqual({ 0: 1, 1: 2, 2: 3 });
    expect(changesOf(trySlip(wrong([0, 0], [1, 1], [2, 2], [6, 9]), shifted))).toEqual({ 0: 1, 1: 2, 2: 3, 6: 6 });
  });

  it("works it out from a column where it has no equation along its row", () => {
    const columns = smallTable(["p", "q", "all", "again"], ["a"], [downEach("pq", "all"), downEach("pq", "again")]);
    expect(changesOf(trySlip(systemOfRows(columns, [[0], [1], [3], [3]]), moved))).toEqual({ 0: 1, 1: 2 });
  });

  it("works out half of what is missing for a cell that counts twice, in its total and in a computed part of it", () => {
    const twice = [acrossEach("ab", "s"), acrossEach("sa", "t"), downEach("pq", "all")];
    // p.b's 2 stands in p.a, over a 3: p.t is 2 · 3 + 2.
    const system = systemOfRows(
      smallTable(["p", "q", "all"], ["a", "b", "s", "t"], twice),
      [
        [2, 0, 2, 8],
        [1, 1, 2, 3],
        [4, 3, 7, 11],
      ],
      [2, 6, 10],
    );
    expect(changesOf(trySlip(system, slipOf("moved", [1, 0], { 1: 2 }, 0)))).toEqual({ 0: 3, 1: 2 });
  });

  it("names no component that was whole before", () => {
    const block = slipOf("block", [0, 1, 3, 4], { 0: 2, 3: 5, 4: 4 });
    const system = systemOfRows(rowsOnly, [
      [1, 1, 3],
      [4, 5, 9],
    ]);
    expect(trySlip(system, block)?.components).toEqual([0]);
  });
});

describe("a slip beside one more wrong cell", () => {
  it("is told with the cell, where no other would do", () => {
    // r.c is 5 instead of 0.
    expect(trySlip(wrong([0, 2], [1, 1], [10, 5]), swapped)).toEqual({
      changes: new Map([
        [0, 1],
        [1, 2],
        [10, 0],
      ]),
      components: [0],
      incidents: [
        { kind: "swapped", cells: [0, 1], direction: 1 },
        { kind: "cell", cells: [10], direction: 1 },
      ],
    });
  });

  it("is told also where three equations speak for the cell", () => {
    const longer = smallTable(
      ["p", "q", "all", "open", "n"],
      ["a", "b", "t"],
      [downEach("pq", "all"), downEach("n", "all", "open"), acrossEach("ab", "t")],
    );
    // p.a and p.b are swapped, all.a is 9 instead of 5.
    const system = systemOfRows(longer, [
      [2, 1, 3],
      [4, 5, 9],
      [9, 7, 12],
      [1, 1, 2],
      [6, 8, 14],
    ]);
    expect(changesOf(trySlip(system, swapped))).toEqual({ 0: 1, 1: 2, 6: 5 });
  });

  it("is not told where several cells would do", () => {
    // p.a and q.a are swapped; then q fails, for which q.b and q.t would do.
    const below = slipOf("swapped", [0, 3], { 0: 1, 3: 4 });
    const system = systemOfRows(rowsOnly, [
      [4, 2, 3],
      [1, 6, 9],
    ]);
    expect(trySlip(system, below)).toBeNull();
  });

  it("is not told where two more cells are wrong", () => {
    expect(trySlip(wrong([0, 2], [1, 1], [10, 5], [5, 9]), swapped)).toBeNull();
    expect(trySlip(wrong([0, 2], [1, 1], [10, 5], [5, 9], [7, 20]), swapped)).toBeNull();
  });

  it("is not told where the cell is one of its own", () => {
    // Rows r and all in each other's place; both have 5 in b, and 4 would be right in r.
    const numbers = [
      [1, 1, 3, 5],
      [4, 0, 6, 10],
      [12, 5, 11, 28],
      [7, 5, 2, 13],
    ];
    const back = { 8: 7, 9: 5, 10: 2, 11: 13, 12: 12, 13: 5, 14: 11, 15: 28 };
    const rows = slipOf("rows", [8, 9, 10, 11, 12, 13, 14, 15], back);
    expect(trySlip(systemOfRows(form, numbers), rows)).toBeNull();
    const others = rows.cells.filter((cell) => cell !== 9);
    expect(trySlip(systemOfRows(form, numbers), { ...rows, cells: others })?.changes.get(9)).toBe(4);
  });
});

describe("a slip that is no explanation", () => {
  it("is one whose numbers a cell cannot hold", () => {
    expect(trySlip(wrong([0, 2], [1, 1]), slipOf("swapped", [0, 1], { 0: -1, 1: 2 }))).toBeNull();
    // 1 + 2 + 3 is more than a total of 2: the lost number would be -1.
    expect(trySlip(wrong([0, 0], [1, 1], [2, 2], [3, 2]), shifted)).toBeNull();
  });

  it("is one whose lost number takes part in no equation", () => {
    const loose = smallTable(["p"], ["a", "b", "t", "u", "note"], [acrossEach("ab", "t"), acrossEach("ab", "u")]);
    expect(trySlip(systemOfRows(loose, [[0, 2, 3, 3, 1]]), slipOf("moved", [0, 4], { 0: 1 }, 4))).toBeNull();
  });

  it("is one in a component that was whole, though it stays so", () => {
    const system = systemOfRows(rowsOnly, [
      [2, 1, 3],
      [4, 5, 8],
    ]);
    expect(trySlip(system, swapped)).toBeNull();
  });

  it("is one for which only the equation speaks that the lost number settles in any case", () => {
    expect(trySlip(systemOfRows(rowsOnly, [[0, 1, 3]]), moved)).toBeNull();
    // Two equations are enough: row p, and column a; b had a 2 before that was written again.
    expect(changesOf(trySlip(wrong([0, 0]), moved))).toEqual({ 0: 1 });
    // Where nothing was lost, one equation is enough.
    const withTotal = slipOf("swapped", [1, 2], { 1: 2, 2: 3 });
    expect(changesOf(trySlip(systemOfRows(rowsOnly, [[1, 3, 2]]), withTotal))).toEqual({ 1: 2, 2: 3 });
  });

  it("is a row of which no more than two cells change", () => {
    // p.c was 2 before and after.
    const numbers = right.map((row, at) => (at === 0 ? [0, 1, 3, 6] : row));
    const system = systemOfRows(form, numbers);
    expect(trySlip(system, shifted)).toBeNull();
    expect(changesOf(trySlip(system, { ...shifted, kind: "moved" }))).toEqual({ 0: 1, 1: 2 });
  });
});
