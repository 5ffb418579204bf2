import type { CellValue } from "../report";
import type { System } from "./system";

/** The logarithm of how probable a number is in a cell, before anything is known of errors. */
export type Prior = (cell: number, value: CellValue) => number;

/** A text or a negative number is hardly ever meant. */
const impossible = Math.log(1e-4);
/** How evenly the counts of a table may be spread: from a few large numbers among zeros to numbers everywhere. */
const evennesses = [0.15, 0.3, 0.6, 1.2, 2.5, 5];
/** Some things do not happen at all, however many others do. */
const neverHappens = 0.02;
const spread = 1.2;

/**
 * What the rest of the table says of a cell: rows and columns with many items have more of them in each cell.
 *
 * Totals have no prior, for they follow from the other cells; so does 一 from 二, （七） and 四.
 */
export function priorOf(system: System): Prior {
  const { cells } = system.table.form;
  const follows = new Set(followingCells(system));
  const count = (cell: number): number => Math.max(0, system.values[cell] ?? 0);
  const expected = expectationsOf(system, follows, count);
  const free = cells.filter(({ index }) => !follows.has(index)).map(({ index }) => index);
  const evenness = likeliest(evennesses, (candidate) =>
    free.reduce((sum, cell) => sum + logZero(count(cell) === 0, expected[cell] ?? 0, candidate), 0),
  );
  const blanks = system.table.cells.filter(({ value }) => value === null).length;
  const zeros = system.table.cells.filter(({ value }) => value === 0).length;
  /** Whoever writes 0 elsewhere has hardly left this one blank on purpose. */
  const blankness = (value: CellValue): number => {
    if (value === null) return Math.log((blanks - 0.9) / (blanks + zeros));
    return value === 0 ? Math.log((zeros + 0.5) / (blanks + zeros + 1)) : 0;
  };
  return (cell, value) => {
    if (value !== null && (typeof value !== "number" || value < 0)) return impossible;
    if (follows.has(cell)) return blankness(value);
    return blankness(value) + logProbability(value ?? 0, expected[cell] ?? 0, evenness);
  };
}

/** By cell: the count that its row and column lead to expect, as the others in them have it. */
function expectationsOf(
  { table }: System,
  follows: ReadonlySet<number>,
  count: (cell: number) => number,
): readonly number[] {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  let all = 0;
  for (const { index, row, column } of table.form.cells) {
    if (follows.has(index)) continue;
    rows.set(row, (rows.get(row) ?? 0) + count(index));
    columns.set(column, (columns.get(column) ?? 0) + count(index));
    all += count(index);
  }
  return table.form.cells.map(({ index, row, column }) => {
    const own = count(index);
    // A little more than the others have, so that an empty table allows everything.
    const [beside, below] = [(rows.get(row) ?? 0) - own + 0.3, (columns.get(column) ?? 0) - own + 0.3];
    return (beside * below) / (all - own + 1);
  });
}

/** The cells that are the sum of others, the one cell on their side of a relation; along rows, columns or both. */
export function totalsOf({ table }: System, along?: "row" | "column"): readonly number[] {
  const relations = table.form.equations.filter((relation) => along === undefined || relation.along === along);
  return relations.flatMap(({ actual }) => (actual.length === 1 ? actual : []));
}

/** The cells that follow from others: totals, and the first cell of an equation that has none. */
function followingCells({ table }: System): readonly number[] {
  return table.form.equations.flatMap(({ actual, expected }) => (actual.length === 1 ? actual : expected.slice(0, 1)));
}

/** Zeros, and a heavy tail around the expected number: counts of real tables scatter over powers of ten. */
function logProbability(value: number, expected: number, evenness: number): number {
  if (value === 0) return logZero(true, expected, evenness);
  const distance = Math.log((value + 0.5) / (expected + 0.5)) / spread;
  return logZero(false, expected, evenness) - Math.log(Math.PI * spread * (value + 0.5) * (1 + distance * distance));
}

function logZero(isZero: boolean, expected: number, evenness: number): number {
  const zero = neverHappens + (1 - neverHappens) * Math.exp(-evenness * Math.log1p(expected / evenness));
  return Math.log(isZero ? zero : 1 - zero);
}

function likeliest(candidates: readonly number[], score: (candidate: number) => number): number {
  const scores = candidates.map(score);
  return candidates[scores.indexOf(Math.max(...scores))] ?? 1;
}
