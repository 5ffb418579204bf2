import { smallestSets } from "../../src/diagnosis/explain";
import { systemOf } from "../../src/diagnosis/system";
import { addend, withCell, type FilledTable } from "../../src/report";
import { balanceOf, brokenRelations } from "../../src/rules";
import { casesOf } from "../bench/cases/cases";
import { moved, swapped, typos, type Spoil } from "../bench/cases/slips";
import { requestNumbers, requestsForm } from "../bench/cases/tables";

/** Cells and the numbers that they would need: "3=17 9=0". */
type Name = string;

const nameOf = (changes: readonly (readonly [number, number])[]): Name =>
  [...changes]
    .sort(([a], [b]) => a - b)
    .map(([cell, value]) => `${cell}=${value}`)
    .join(" ");

/** By trying: the cells of a table that alone could make every relation hold. */
function singleCells(table: FilledTable): readonly (readonly [number, number])[] {
  const [broken] = brokenRelations(table);
  if (!broken) return [];
  const difference = broken.balance.actual - broken.balance.expected;
  const { expected, actual } = broken.relation;
  return [...expected, ...actual].flatMap((cell) => {
    const value = addend(table.cells[cell]?.value) + (actual.includes(cell) ? -difference : difference);
    return value >= 0 && brokenRelations(withCell(table, cell, value)).length === 0 ? [[cell, value] as const] : [];
  });
}

/** By trying: all pairs of cells. One cell of a pair differs by what some relation fails by. */
function pairs(table: FilledTable): ReadonlySet<Name> {
  const differences = new Set(
    brokenRelations(table).flatMap(({ relation }) => {
      const { expected, actual } = balanceOf(relation, table);
      return [actual - expected, expected - actual];
    }),
  );
  const found = new Set<Name>();
  for (const { index } of table.form.cells) {
    for (const difference of differences) {
      const value = addend(table.cells[index]?.value) + difference;
      if (value < 0) continue;
      const trial = withCell(table, index, value);
      if (brokenRelations(trial).length > 3) continue;
      for (const [cell, other] of singleCells(trial)) {
        if (cell !== index)
          found.add(
            nameOf([
              [index, value],
              [cell, other],
            ]),
          );
      }
    }
  }
  return found;
}

it.each<readonly [string, Spoil]>([
  ["two typos", typos(2)],
  ["a moved number", moved],
  ["swapped neighbours", swapped],
])("finds all smallest sets of cells, as trying all pairs does: %s", (_, spoil) => {
  const cases = (["small", "medium", "large"] as const).flatMap((size) =>
    casesOf({ seed: 11, count: 8, form: requestsForm, numbers: (random) => requestNumbers(random, size), spoil }),
  );
  let compared = 0;
  for (const { table } of cases) {
    const sets = smallestSets(systemOf(table, null), () => false).map(({ changes }) => nameOf([...changes]));
    const alone = singleCells(table).map((change) => nameOf([change]));
    const expected = alone.length > 0 ? new Set(alone) : pairs(table);
    if (expected.size === 0) continue;
    compared += 1;
    expect(new Set(sets)).toEqual(expected);
    expect(sets).toHaveLength(expected.size);
  }
  expect(compared).toBeGreaterThan(20);
});

it("stops when its time is over, and says so by what is missing", () => {
  const [one] = casesOf({
    seed: 5,
    count: 1,
    form: requestsForm,
    numbers: (random) => requestNumbers(random, "large"),
    spoil: typos(3),
  });
  if (!one) throw new Error("no case");
  const system = systemOf(one.table, null);
  expect(smallestSets(system, () => true)).toEqual([]);
  expect(smallestSets(system, () => false).length).toBeGreaterThan(0);
});
