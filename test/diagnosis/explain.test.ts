import { explain, smallestSets } from "../../src/diagnosis/explain";
import type { Explanation } from "../../src/diagnosis/explanation";
import { systemOf, type System } from "../../src/diagnosis/system";
import type { CellValue } from "../../src/report";
import { filled, remediesForm } from "../bench/cases/tables";
import { smallTable, square, systemWith } from "./smallTables";

const never = (): boolean => false;

/** Each explanation by what happened, and by the numbers that it leads to: "moved 0,3 + cell 2 | 0=7 2=7 3=0". */
const told = (explanations: readonly Omit<Explanation, "weight">[]): readonly string[] =>
  explanations.map(({ incidents, changes }) => {
    const happened = incidents.map(({ kind, cells }) => `${kind} ${cells.join()}`).join(" + ");
    const numbers = [...changes].sort(([a], [b]) => a - b).map(([cell, value]) => `${cell}=${value}`);
    return `${happened} | ${numbers.join(" ")}`;
  });

const explained = (system: System): readonly string[] => told(explain(system, never));

/** Two rows, each with its total, that have nothing to do with each other: cells 0 to 2, and 3 to 5. */
const rows = smallTable(
  ["upper", "lower"],
  ["left", "right", "total"],
  [{ rule: "R", along: "row", expected: ["left", "right"], actual: ["total"], marks: "all" }],
);

/** Two columns in which the first two numbers are as many as the third, and as many as the fourth. */
const doubled = smallTable(
  ["a", "b", "c", "d"],
  ["left", "right"],
  ["c", "d"].map((sum) => ({ rule: "S", along: "column", expected: ["a", "b"], actual: [sum], marks: "all" })),
);

describe("the smallest sets of cells that explain what is broken", () => {
  it("are the one cell where its row and its column meet", () => {
    expect(smallestSets(systemWith(square, [5, 2, 8, 3, 0, 3, 9, 2, 11]), never)).toEqual([
      { changes: new Map([[0, 6]]), incidents: [{ kind: "cell", cells: [0], direction: 1 }], components: [0] },
    ]);
  });

  it("are two cells, each with a number of its own, where one is not enough", () => {
    const sets = smallestSets(systemWith(square, [5, 2, 8, 3, 5, 3, 9, 2, 11]), never);
    expect(told(sets)).toEqual(["cell 4 + cell 0 | 0=6 4=0"]);
  });

  it("are those of each part of the table that is broken", () => {
    // The sums of the first and the last part of 表四 are one more than their addends, that of the second holds.
    const sets = smallestSets(systemWith(remediesForm, [1, 2, 3, 4, 11, 1, 1, 1, 1, 4, 5, 5, 5, 5, 21]), never);
    expect(sets.map(({ components, changes }) => [...components, ...changes].join())).toEqual([
      ...["0,0,2", "0,1,3", "0,2,4", "0,3,5", "0,4,10"],
      ...["2,10,6", "2,11,6", "2,12,6", "2,13,6", "2,14,20"],
    ]);
  });

  it("leave out the cells that would become negative", () => {
    expect(told(smallestSets(systemWith(rows, [9, 1, 5, 1, 1, 2]), never))).toEqual(["cell 0 | 0=4", "cell 2 | 2=10"]);
  });
});

describe("explanations", () => {
  it("are none where nothing is broken", () => {
    expect(explain(systemWith(square, [6, 2, 8, 3, 0, 3, 9, 2, 11]), never)).toEqual([]);
  });

  it("have no weight where there is only one, for there is nothing to weigh it against", () => {
    const [only, ...others] = explain(systemWith(square, [5, 2, 8, 3, 0, 3, 9, 2, 11]), never);
    expect(others).toEqual([]);
    expect(only?.weight).toBe(0);
  });

  it("are weighed where there are more: what is left out is likelier than a number out of nowhere", () => {
    const stories = explain(systemWith(rows, [null, 2, 5, 1, 1, 2]), never);
    const weightOf = (cell: number): number => stories.find(({ changes }) => changes.has(cell))?.weight ?? NaN;
    expect(weightOf(0)).toBeGreaterThan(weightOf(1));
  });

  it("of a number in its neighbour's place stand beside those of single cells", () => {
    expect(explained(systemWith(rows, [0, 7, 7, 3, 3, 0]))).toEqual(["cell 5 | 5=6", "moved 5,4 | 4=0 5=3"]);
  });

  it("may be a slip and one more wrong cell, of which only one touches what is broken", () => {
    // The 7 belongs into the row above it, of which the total was left out.
    expect(explained(systemWith(rows, [0, 0, 0, 7, 0, 0]))).toContain("moved 0,3 + cell 2 | 0=7 2=7 3=0");
  });

  it("are no slips where one cell alone explains several broken equations", () => {
    expect(explained(systemWith(doubled, [0, 0, 0, 4, 0, 0, 0, 0]))).toEqual(["cell 3 | 3=0"]);
  });

  it("are slips as well where either of two cells explains them", () => {
    const stories = explained(systemWith(doubled, [8, 3, 0, 2, 8, 6, 8, 6]));
    expect(stories.slice(0, 2)).toEqual(["cell 1 | 1=4", "cell 3 | 3=3"]);
    expect(stories).toContain("moved 2,3 + cell 0 | 0=6 2=2 3=3");
  });

  it("are no slips of numbers that touch nothing that is broken", () => {
    // Formulas compute the totals of the columns: where in its row a number stands makes no difference to any sum.
    const values: readonly CellValue[] = [9, 0, 9, 0, 2, 2, 9, 2, 8];
    const { form, cells } = filled(square, values);
    const computed = cells.map((cell, index) => ({ ...cell, isFormula: index === 6 || index === 7 }));
    const stories = explained(systemOf({ form, cells: computed }, null));
    expect(stories).toContain("cell 8 | 8=11");
    expect(stories.filter((story) => /^(moved|swapped)/.test(story))).toEqual([]);
  });
});

describe("where one part of a table has much that is broken, slips in another", () => {
  // On the left all are to be as many as the first, on the right the first two as many as the third.
  const names = ["a", "b", "c", "d", "e", "f"];
  const form = smallTable(
    ["first", ...names],
    ["left", "right"],
    names.map((name) => ({ rule: name, along: "column", expected: ["first"], actual: [name], marks: "all" })),
  );
  const left = form.equations.filter(({ name }) => name === "left");
  const right = { rule: "S", along: "column", name: "right", expected: [1, 3], actual: [5], marked: [5] } as const;
  const stories = (values: readonly CellValue[]): readonly string[] =>
    explained(systemWith({ ...form, equations: [...left, right] }, values));

  it("are told", () => {
    const found = stories([0, 2, 5, 5, 5, 3, 5, 0, 5, 0, 5, 0, 5, 0]);
    expect(found).toContain("cell 0 | 0=5");
    expect(found).toContain("swapped 3,5 | 3=3 5=5");
  });

  it("are told even where nothing explains the first part", () => {
    expect(stories([0, 3, 1, 3, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0])).toEqual(["cell 5 | 5=6", "moved 5,3 | 3=0 5=3"]);
  });
});
