import { diagnose } from "./atLeisure";
import type { Diagnosis } from "../../src/diagnosis";
import type { RelationFamily, TableForm } from "../../src/form";
import { emptyCell, printedValue, type CellValue, type Report } from "../../src/report";
import { reportWith } from "../bench/cases/tables";
import { changed } from "../support/reports/rules";
import { balance, smallTable, square } from "./smallTables";
import { quietReport, withFormulas } from "./tables";

interface Kept {
  /** Cells that a formula computes. */
  readonly formulas?: readonly number[];
  /** Cells that hold their digits as text. */
  readonly texts?: readonly number[];
}

/** What is said of a report that holds one small table. */
function diagnosed(form: TableForm, values: readonly CellValue[], { formulas = [], texts = [] }: Kept = {}): Diagnosis {
  const cells = form.cells.map(({ index }) => ({
    ...emptyCell,
    value: values[index] ?? null,
    isFormula: formulas.includes(index),
    dress: texts.includes(index) ? `'${printedValue(values[index] ?? null)}` : null,
  }));
  return diagnose(reportWith({ form, cells }));
}

const sumOf = (columns: readonly string[]): RelationFamily => ({
  rule: "R",
  along: "row",
  expected: columns,
  actual: ["total"],
  marks: "all",
});

/** Three rows and two columns with their totals: cells 0 to 2, 3 to 5, 6 to 8, and below them 9 to 11. */
const tall = smallTable(
  ["upper", "middle", "lower", "all"],
  ["left", "right", "total"],
  [
    sumOf(["left", "right"]),
    { rule: "C", along: "column", expected: ["upper", "middle", "lower"], actual: ["all"], marks: "all" },
  ],
);

describe("where formulas compute the totals of some rows", () => {
  const formulas = [2, 5];
  // 12 + 8 + 4 are not 33: either cell 0 should hold 21 or cell 3 should hold 17. All else agrees.
  const values = [12, 5, 17, 8, 3, 11, 4, 6, 10, 33, 14, 47];

  it("names the column in which the difference is, and no column or row that agrees", () => {
    expect(diagnosed(tall, values, { formulas }).notes).toEqual([
      "总计由公式算出，只能确定差在「left」列，不能确定是哪一格。",
    ]);
  });

  it("trusts no cell of the column more than 0.9, and the others as much less", () => {
    const { suspects } = diagnosed(tall, values, { formulas });
    expect(suspects.map(({ changes }) => changes.map(({ index, to }) => [index, to]))).toEqual([[[0, 21]], [[3, 17]]]);
    expect(suspects[0]?.probability).toBeCloseTo(0.9, 12);
    expect(suspects[1]?.probability).toBeLessThan(0.05);
  });

  it("calls no suspect tied of which none is nearly as probable", () => {
    expect(diagnosed(tall, values, { formulas }).suspects.map(({ isTied }) => isTied)).toEqual([false, false]);
  });

  it("names a cell and no column where only one cell can be wrong", () => {
    // The second cell shows the first once more, and the third adds them up: the first cannot be one and a half.
    const shown = smallTable(
      ["part", "same", "all"],
      ["person"],
      [
        { rule: "S", along: "column", expected: ["part"], actual: ["same"], marks: "all" },
        { rule: "A", along: "column", expected: ["part", "same"], actual: ["all"], marks: "all" },
      ],
    );
    const { suspects, notes } = diagnosed(shown, [5, 5, 3], { formulas: [1] });
    expect(suspects.map(({ changes }) => changes)).toMatchObject([[{ index: 2, from: 3, to: 10 }]]);
    expect(suspects[0]?.probability).toBeCloseTo(0.995, 12);
    expect(notes).toEqual([]);
  });

  it.each<readonly [title: string, values: readonly CellValue[]]>([
    ["only rows", [12, 5, 17, 6, 0, 21, 21, 0, 6, 39, 5, 44]],
    ["a row and a column", [12, 5, 17, 6, 0, 21, 21, 0, 6, 48, 5, 53]],
  ])("names no column where typed totals say more: %s", (_title, given) => {
    const { suspects, notes } = diagnosed(tall, given, { formulas: [2] });
    expect(suspects.length).toBeGreaterThan(1);
    expect(notes).toEqual([]);
  });
});

it("says nothing of formulas where there are none, though only a column is certain", () => {
  const { suspects, notes } = diagnosed(balance, [3, 2, 4, 3]);
  expect(suspects.length).toBeGreaterThan(1);
  expect(notes).toEqual([]);
});

it("lists the changes of a suspect in the order of their cells", () => {
  const { suspects } = diagnosed(square, [5, 2, 8, 3, 5, 3, 9, 2, 11]);
  expect(suspects[0]?.changes.map(({ index, to }) => [index, to])).toEqual([
    [0, 6],
    [4, 0],
  ]);
});

it("offers the thirty most probable suspects of a problem", () => {
  const names = Array.from({ length: 40 }, (_, at) => `c${at}`);
  const wide = smallTable(["only"], [...names, "total"], [sumOf(names)]);
  const { suspects } = diagnosed(wide, [...names.map((_, at) => 50 + at), 3000]);
  expect(suspects).toHaveLength(30);
});

it("takes digits kept as text and a wrong number beside them as two problems", () => {
  // The formula in cell 2 leaves the 4 out; 1 and 3 are 4, not 9.
  const { suspects } = diagnosed(square, [4, 1, 1, 2, 3, 5, 6, 9, 10], { formulas: [2, 5], texts: [0] });
  expect(suspects).toMatchObject([
    { problem: 1, changes: [{ index: 7, from: 9, to: 4 }], isTied: false },
    { problem: 0, changes: [{ index: 0, from: { text: "'4" }, to: 4 }], isTied: false, probability: 0.97 },
  ]);
});

describe("where last year's report demands what no cell can hold", () => {
  // Last year carried -5 of 商业企业 out, and 3 of 自然人; its own totals hold.
  const previous: Report = changed(
    { ...quietReport, year: 2024 },
    ["requests", "carriedOut", "person", 3],
    ["requests", "carriedOut", "business", -5],
    ["requests", "carriedOut", "total", -2],
    ["requests", "new", "person", 30],
    ["requests", "new", "business", 4],
    ["requests", "new", "total", 34],
  );
  const columnsOf = ({ suspects }: Diagnosis): ReadonlySet<string> =>
    new Set(suspects.flatMap(({ changes }) => changes.map(({ column }) => column)));

  it("leaves it aside as soon as one of two broken columns cannot be explained with it", () => {
    const wrong = withFormulas(
      changed(quietReport, ["requests", "granted", "person", 12], ["requests", "granted", "business", 9]),
    );
    expect(columnsOf(diagnose(wrong))).toEqual(new Set(["person", "business"]));
    expect(diagnose(wrong, { previous })).toEqual(diagnose(wrong));
  });

  it("still tells what else disagrees with it, where the table's own totals hold", () => {
    const other = withFormulas(
      changed(quietReport, ["requests", "carriedIn", "person", 5], ["requests", "new", "person", 30]),
    );
    expect(diagnose(other).suspects).toEqual([]);
    expect(columnsOf(diagnose(other, { previous }))).toEqual(new Set(["person"]));
  });
});
