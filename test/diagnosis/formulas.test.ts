import { diagnose } from "./atLeisure";
import { computedCells, equationRows } from "../../src/diagnosis/formulas";
import type { Relation, RelationFamily } from "../../src/form";
import type { Report } from "../../src/report";
import { changed } from "../support/reports/rules";
import { acrossEach, systemOfRows } from "./slipTables";
import { smallTable } from "./smallTables";
import { mends, quietReport, tableIn, withFormulas } from "./tables";

const isFormula = (report: Report, index: number): boolean =>
  tableIn(report, "requests").cells[index]?.isFormula === true;

it("names the column only, with candidates and no culprit, where formulas compute the totals", () => {
  const wrong = withFormulas(changed(quietReport, ["requests", "granted", "person", 12]));
  const { suspects, notes } = diagnose(wrong);
  expect(notes).toEqual(["总计由公式算出，只能确定差在「自然人」列，不能确定是哪一格。"]);
  expect(suspects.length).toBeGreaterThan(3);
  for (const suspect of suspects) {
    expect(suspect.probability).toBeLessThan(0.95);
    expect(mends(suspect, wrong)).toBe(true);
    expect(suspect.changes.some(({ index }) => isFormula(wrong, index))).toBe(false);
  }
  const candidates = suspects.filter(({ changes }) => changes.length === 1);
  expect(new Set(candidates.map(({ changes }) => changes[0]?.column))).toEqual(new Set(["person"]));
  // 32 and 23 are as likely a slip as 12 and 21.
  expect(candidates.slice(0, 2).map(({ reason }) => reason)).toEqual([
    "自然人列差9，一、本年新收疑为23误作32",
    "自然人列差9，（一）疑为21误作12",
  ]);
});

it("takes two columns as two problems", () => {
  const wrong = withFormulas(
    changed(quietReport, ["requests", "granted", "person", 12], ["requests", "new", "business", 90]),
  );
  const { suspects, notes } = diagnose(wrong);
  expect(notes).toHaveLength(2);
  const columns = [0, 1].map((id) => suspects.find(({ problem }) => problem === id)?.changes[0]?.column);
  expect(columns.sort()).toEqual(["business", "person"]);
});

it("uses the totals that are typed beside those that are computed", () => {
  const computed = withFormulas(changed(quietReport, ["requests", "granted", "person", 12]));
  const requests = tableIn(computed, "requests");
  const truth = tableIn(quietReport, "requests");
  const cells = requests.cells.map((cell, index) =>
    requests.form.cells[index]?.column === "total" ? { ...cell, ...truth.cells[index], isFormula: false } : cell,
  );
  const { suspects, notes } = diagnose({
    ...computed,
    tables: { ...computed.tables, requests: { ...requests, cells } },
  });
  expect(notes).toEqual([]);
  expect(suspects).toHaveLength(1);
  expect(suspects[0]?.changes).toMatchObject([{ row: "granted", column: "person", from: 12, to: 21 }]);
});

it("blames a formula that does not compute its sum", () => {
  const right = withFormulas(quietReport);
  const wrong = changed(right, ["requests", "handled", "person", 27]);
  const [first] = diagnose(wrong).suspects;
  expect(first?.changes).toMatchObject([{ row: "handled", column: "person", from: 27, to: 30 }]);
  expect(first?.reason).toContain("公式疑有误");
});

it("blames digits kept as text, which a formula does not count", () => {
  const right = withFormulas(quietReport);
  const seen = withFormulas(changed(quietReport, ["requests", "granted", "person", 0]));
  const requests = tableIn(seen, "requests");
  const cells = requests.cells.map((cell, index) =>
    requests.form.cells[index]?.row === "granted" && requests.form.cells[index]?.column === "person"
      ? { ...cell, value: 21, dress: "21" }
      : cell,
  );
  const wrong: Report = { ...right, tables: { ...right.tables, requests: { ...requests, cells } } };
  const { suspects } = diagnose(wrong);
  expect(suspects).toHaveLength(1);
  expect(suspects[0]).toMatchObject({
    reason: "（一）×自然人的21存为文本，求和公式没有计入",
    changes: [{ row: "granted", column: "person", from: { text: "21" }, to: 21 }],
  });
});

/** For one row of numbers a, b, … with formulas in some cells: what each formula computes, as "cell: rule". */
function computedIn(
  numbers: readonly number[],
  formulas: readonly number[],
  ...relations: readonly RelationFamily[]
): readonly string[] {
  const columns = [..."abcdef"].slice(0, numbers.length);
  const { table } = systemOfRows(smallTable(["p"], columns, relations), [numbers], formulas);
  return [...computedCells(table)].map(([cell, { rule }]) => `${cell}: ${rule}`);
}

describe("what formulas compute", () => {
  it("takes a sum as computed only where a formula stands, and computes what it should", () => {
    expect(computedIn([1, 2, 3], [2], acrossEach("ab", "c"))).toEqual(["2: across ab c"]);
    expect(computedIn([1, 2, 3], [], acrossEach("ab", "c"))).toEqual([]);
    expect(computedIn([1, 2, 4], [2], acrossEach("ab", "c"))).toEqual([]);
  });

  it("takes no addend of a plain sum as computed from the sum", () => {
    expect(computedIn([1, 2, 3], [0], acrossEach("ab", "c"))).toEqual([]);
  });

  it("turns an equation with two numbers on its right round, on either side", () => {
    expect(computedIn([1, 5, 4, 2], [3], acrossEach("ab", "c", "d"))).toEqual(["3: across ab c d"]);
    expect(computedIn([1, 5, 4, 2], [0], acrossEach("ab", "c", "d"))).toEqual(["0: across ab c d"]);
    expect(computedIn([1, 5, 4, 2], [0, 2], acrossEach("ab", "c", "d"))).toEqual(["2: across ab c d"]);
  });

  it("computes a sum from its addends rather than by an equation turned round that is printed before", () => {
    // a + b = c + d, d = e + f
    const relations = [acrossEach("ab", "c", "d"), acrossEach("ef", "d")];
    expect(computedIn([1, 5, 4, 2, 1, 1], [3], ...relations)).toEqual(["3: across ef d"]);
    expect(computedIn([1, 5, 4, 2, 1, 1], [2, 3], ...relations)).toEqual(["3: across ef d", "2: across ab c d"]);
  });

  it("lets a cell be computed once: the second sum for it is checked", () => {
    expect(computedIn([1, 2, 3, 0], [2], acrossEach("ab", "c"), acrossEach("abd", "c"))).toEqual(["2: across ab c"]);
  });
});

describe("equations between typed cells", () => {
  const relation = (expected: readonly number[], actual: readonly number[]): Relation => ({
    rule: "",
    along: "row",
    name: "",
    expected,
    actual,
    marked: [],
  });
  const rowsOf = (
    relations: readonly Relation[],
    computed: readonly (readonly [number, Relation])[],
  ): readonly (readonly number[])[] => equationRows(relations, new Map(computed), 5).map((row) => [...row]);

  it("counts the right side as it is and the left side as taken off", () => {
    expect(rowsOf([relation([0, 1], [2, 3])], [])).toEqual([[-1, -1, 1, 1, 0]]);
  });

  it("replaces a computed sum by its addends, and those by theirs", () => {
    const inner = relation([0, 1], [2]);
    const outer = relation([2, 3], [4]);
    const known = [
      [2, inner],
      [4, outer],
    ] as const;
    expect(rowsOf([relation([4], [])], known)).toEqual([[-1, -1, 0, -1, 0]]);
    // An equation that a formula computes holds of itself.
    expect(rowsOf([inner, outer], known)).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  it("takes off what stands on both sides once a sum is replaced, and counts twice what is added twice", () => {
    const sum = relation([0, 1], [2]);
    expect(rowsOf([relation([2], [0]), relation([2, 0], [3])], [[2, sum]])).toEqual([
      [0, -1, 0, 0, 0],
      [-2, -1, 0, 1, 0],
    ]);
  });

  it("replaces a cell of an equation turned round by what the equation leaves for it", () => {
    // 0 + 1 = 2 + 3: 3 is 0 + 1 - 2, 0 is 2 + 3 - 1, and 1 is 2 + 3 - 0.
    const turned = relation([0, 1], [2, 3]);
    expect(rowsOf([relation([], [3, 4])], [[3, turned]])).toEqual([[1, 1, -1, 0, 1]]);
    expect(rowsOf([relation([], [0, 4])], [[0, turned]])).toEqual([[0, -1, 1, 1, 1]]);
    expect(rowsOf([relation([], [1, 4])], [[1, turned]])).toEqual([[-1, 0, 1, 1, 1]]);
  });

  it("comes to an end with formulas that lean on each other", () => {
    const there = relation([0], [1]);
    const back = relation([1], [0]);
    expect(rowsOf([relation([2], [1])], [[1, there], [0, back]])).toEqual([[0, 0, -1, 0, 0]]); // prettier-ignore
  });
});
