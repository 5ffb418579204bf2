import fc from "fast-check";
import { areaBetween, cellsOf, gridOf } from "../../../src/workbench/wire/areas";
import { runsOf } from "../../../src/workbench/wire/runs";

const runs = (rows: readonly string[]): string[] =>
  runsOf(areaBetween(0, 0, rows.length - 1, (rows[0]?.length ?? 1) - 1), (row, column) => {
    const letter = rows[row]?.[column];
    return letter === "." ? undefined : letter;
  }).map(([area, letter]) => `${letter} ${area.row},${area.column} ${area.rows}x${area.columns}`);

test.each([
  [["aaa", "aaa"], ["a 0,0 2x3"]],
  [
    ["ab", "ab"],
    ["a 0,0 2x1", "b 0,1 2x1"],
  ],
  [
    ["aab", "aaa"],
    ["a 0,0 1x2", "b 0,2 1x1", "a 1,0 1x3"],
  ],
  [["a.a"], ["a 0,0 1x1", "a 0,2 1x1"]],
  [["..", ".."], []],
])("%j is %j", (rows, expected) => expect(runs(rows)).toEqual(expected));

test("every cell with a value is in exactly one run, and has its value", () => {
  const letters = fc.array(fc.array(fc.constantFrom("a", "b", undefined), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(letters, (rows) => {
      const area = areaBetween(2, 3, 1 + rows.length, 6);
      const painted = gridOf<string | undefined>(area, () => undefined);
      for (const [run, letter] of runsOf(area, (row, column) => rows[row]?.[column])) {
        for (const [row, column] of cellsOf(run)) {
          expect(painted[row - 2]?.[column - 3]).toBeUndefined();
          painted[row - 2]?.splice(column - 3, 1, letter);
        }
      }
      expect(painted).toEqual(rows);
    }),
  );
});
