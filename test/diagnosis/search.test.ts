import { smallestSets } from "../../src/diagnosis/explain";
import { minimalSets, type Imbalance } from "../../src/diagnosis/search";
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

/** Equations by the factors of their cells, each with what it fails by. */
type Equations = readonly (readonly [factors: readonly number[], residual: number])[];

/** The sets found, each as "cell=difference …", and how many steps the search took. */
function searched(
  equations: Equations,
  { isAlongRow, isPossible }: Partial<Imbalance> = {},
): { readonly sets: readonly string[]; readonly steps: number } {
  let steps = 0;
  const sets = minimalSets({
    rows: equations.map(([factors]) => Float64Array.from(factors)),
    residuals: equations.map(([, residual]) => residual),
    isAlongRow: isAlongRow ?? equations.map(() => true),
    isPossible: isPossible ?? ((_, difference) => Number.isInteger(difference)),
    isExpired: () => {
      steps += 1;
      return false;
    },
  });
  const names = sets.map(({ cells, differences }) => nameOf(cells.map((cell, at) => [cell, differences[at] ?? 0])));
  return { sets: names, steps };
}

/** An equation over some of so many cells. */
const over = (size: number, cells: readonly number[], residual: number): Equations[number] => [
  Array.from({ length: size }, (_, cell) => Number(cells.includes(cell))),
  residual,
];

describe("the differences of a set", () => {
  it("are what makes a single equation hold, by the factor of each cell", () => {
    expect(searched([[[-1, 1, 2], 4]]).sets).toEqual(["0=4", "1=-4", "2=-2"]);
  });

  it("settle all equations together, and are left out where a cell cannot take them", () => {
    // 2a + c = -4, 3b + c = -6. With b and c: c = -4, b = -2/3.
    const equations: Equations = [
      [[2, 0, 1], 4],
      [[0, 3, 1], 6],
    ];
    expect(searched(equations).sets).toEqual(["0=-2 1=-2", "0=1 2=-6"]);
    expect(searched(equations, { isPossible: (_, difference) => difference < 0 }).sets).toEqual([
      "0=-2 1=-2",
      "1=-0.6666666666666666 2=-4",
    ]);
  });

  it("go to more cells where no single one can take them, and keep what already holds", () => {
    const equations = [over(3, [0, 1], 2), over(3, [0, 2], 2), [[0, 1, -1], 0]] as const;
    expect(searched(equations).sets).toEqual(["0=-2"]);
    expect(searched(equations, { isPossible: (cell) => cell !== 0 }).sets).toEqual(["1=-2 2=-2"]);
  });
});

describe("how far the search goes", () => {
  const apart = (count: number): Equations =>
    Array.from({ length: count }, (_, at) => over(2 * count, [2 * at, 2 * at + 1], 1));

  it("finds four cells for four equations that have none in common, and does not look for five", () => {
    expect(searched(apart(4)).sets).toHaveLength(16);
    expect(searched(apart(5))).toEqual({ sets: [], steps: 0 });
  });

  it("begins with as many cells as are needed at least", () => {
    // One step for the first equation, two for the second, four for the third.
    expect(searched(apart(3))).toMatchObject({ sets: { length: 8 }, steps: 7 });
  });

  it.each([
    ["rows", true],
    ["columns", false],
  ])("sees that five %s need five cells, though each of two other lines crosses them all", (_, isRow) => {
    const five = [0, 2, 4, 6, 8].map((cell) => over(10, [cell, cell + 1], 1));
    const equations = [over(10, [0, 2, 4, 6, 8], 1), ...five, over(10, [1, 3, 5, 7, 9], 1)];
    const isAlongRow = [!isRow, ...five.map(() => isRow), !isRow];
    expect(searched(equations, { isAlongRow })).toEqual({ sets: [], steps: 0 });
  });

  it("takes equations with a cell in common for one that a cell can settle", () => {
    // The first and the last share cell 0; the one between shares none with them.
    const equations = [over(5, [0, 2], 2), over(5, [1, 3], 3), over(5, [0, 4], 2)];
    expect(searched(equations).sets).toEqual(["0=-2 1=-3", "0=-2 3=-3"]);
  });

  it("leaves a cell alone when too many equations would be left without it", () => {
    // Without cell 0 the first two need a cell each, and the third one more.
    const equations = [over(5, [0, 1], 2), over(5, [0, 2], 2), over(5, [3, 4], 3)];
    expect(searched(equations)).toEqual({ sets: ["0=-2 3=-3", "0=-2 4=-3"], steps: 2 });
  });

  it("begins with the equation that has the fewest cells, and minds only those that fail", () => {
    const long = over(9, [0, 1, 2, 3, 4, 5], 1);
    const short = over(9, [6, 7], 1);
    const whole = over(9, [8], 0);
    expect(searched([long, short, whole])).toMatchObject({ sets: { length: 12 }, steps: 3 });
    expect(searched([whole, short, long])).toMatchObject({ sets: { length: 12 }, steps: 3 });
  });

  it("keeps two thousand sets at most", () => {
    const fifty = (start: number): readonly number[] => Array.from({ length: 50 }, (_, at) => start + at);
    expect(searched([over(100, fifty(0), 1), over(100, fifty(50), 1)]).sets).toHaveLength(2000);
  });
});
