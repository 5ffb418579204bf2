import type { TableForm } from "../../../src/form";
import type { CellValue } from "../../../src/report";
import type { Random } from "./random";

/** Makes something go wrong in a table; null where this table offers no place for it. */
export type Spoil = (values: readonly number[], form: TableForm, random: Random) => readonly CellValue[] | null;

type Way = (truth: number, random: Random) => CellValue;

/** How a number comes out wrong, with how often: the mix that the ranking assumes, but for what no clerk can type. */
const ways: readonly (readonly [share: number, way: Way])[] = [
  [14, atDigit((before, digit, after) => before + after.charAt(0) + digit + after.slice(1))],
  [12, atDigit((before, _, after) => before + after)],
  [8, atDigit((before, digit, after) => before + digit + digit + after)],
  [5, atDigit((before, digit, after, random) => before + digit + String(random.whole(0, 10)) + after)],
  [22, atDigit((before, _, after, random) => before + String(random.whole(0, 10)) + after)],
  [10, (_, random) => empty(random)],
  [10, (truth, random) => Math.max(0, truth + random.pick([-3, -2, -1, 1, 2, 3]))],
  [10, (truth, random) => random.whole(0, 10 ** String(truth).length)],
];
const allShares = ways.reduce((sum, [share]) => sum + share, 0);

function atDigit(write: (before: string, digit: string, after: string, random: Random) => string): Way {
  return (truth, random) => {
    const digits = String(truth);
    const at = random.whole(0, digits.length);
    return Number(write(digits.slice(0, at), digits.charAt(at), digits.slice(at + 1), random));
  };
}

/** A number as somebody writes it who makes one slip of the hand or the eye; not the true one. */
function wrongAt(truth: number, random: Random): CellValue {
  for (;;) {
    let point = random.next() * allShares;
    const [, way] = ways.find(([share]) => (point -= share) < 0) ?? random.pick(ways);
    // Some ways hardly ever come out wrong for some numbers; the next try is another way then.
    for (let tries = 0; tries < 20; tries++) {
      const value = way(truth, random);
      if (isOther(value, truth)) return value;
    }
  }
}

const isOther = (value: CellValue, truth: number): boolean => (value ?? 0) !== truth;

const withValues = (values: readonly CellValue[], changes: readonly (readonly [number, CellValue])[]): CellValue[] => {
  const copy = [...values];
  for (const [cell, value] of changes) copy[cell] = value;
  return copy;
};
const empty = (random: Random): CellValue => (random.next() < 0.5 ? null : 0);
const nonZero = (values: readonly number[]): readonly number[] =>
  values.flatMap((value, cell) => (value === 0 ? [] : [cell]));
const totalsOf = (form: TableForm): readonly number[] =>
  form.equations.flatMap(({ actual }) => (actual.length === 1 ? actual : []));

/** As many wrong cells, each wrong for itself; every other one of them where a number stood. */
export const typos =
  (count: number): Spoil =>
  (values, _form, random) => {
    const cells = new Set<number>();
    while (cells.size < count) {
      cells.add(random.next() < 0.5 ? random.pick(nonZero(values)) : random.whole(0, values.length));
    }
    return withValues(
      values,
      [...cells].map((cell) => [cell, wrongAt(values[cell] ?? 0, random)] as const),
    );
  };

/** Wrong cells that hold any number at all: an error model that the ranking does not know. */
export const anyNumbers =
  (count: number): Spoil =>
  (values, _form, random) => {
    const cells = new Set<number>();
    while (cells.size < count) cells.add(random.whole(0, values.length));
    const limit = 2 * Math.max(...values) + 9;
    const other = (cell: number): number => {
      const value = random.whole(0, limit);
      return value === values[cell] ? other(cell) : value;
    };
    return withValues(
      values,
      [...cells].map((cell) => [cell, other(cell)] as const),
    );
  };

export const wrongTotal: Spoil = (values, form, random) => {
  const cell = random.pick(totalsOf(form));
  const truth = values[cell] ?? 0;
  const added = random.pick([-10, -2, -1, 1, 2, 10, ...values.filter((value) => value > 0).slice(0, 5)]);
  const value = random.next() < 0.5 ? wrongAt(truth, random) : Math.max(0, truth + added);
  return isOther(value, truth) ? withValues(values, [[cell, value]]) : null;
};

export const wrongSign: Spoil = (values, _form, random) => {
  const cell = random.pick(nonZero(values));
  return withValues(values, [[cell, -(values[cell] ?? 0)]]);
};

/** Cells that stand side by side, or below one another. */
function neighbours(form: TableForm): readonly (readonly [number, number])[] {
  const at = new Map(form.places.map((place) => [`${place.row} ${place.column}`, place.cell ?? -1]));
  return form.places.flatMap(({ row, column, cell = -1 }) =>
    [at.get(`${row} ${column + 1}`), at.get(`${row + 1} ${column}`)].flatMap((other) =>
      other === undefined ? [] : [[cell, other] as const],
    ),
  );
}

/** A number in the neighbouring cell, over what stood there. */
export const moved: Spoil = (values, form, random) => {
  const ways = neighbours(form)
    .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
    .filter(([from, to]) => values[from] !== 0 && values[from] !== values[to]);
  const [from, to] = random.pick(ways);
  return withValues(values, [
    [from, empty(random)],
    [to, values[from] ?? 0],
  ]);
};

export const swapped: Spoil = (values, form, random) => {
  const differ = neighbours(form).filter(([a, b]) => values[a] !== values[b]);
  const full = differ.filter(([a, b]) => values[a] !== 0 && values[b] !== 0);
  const [a, b] = random.pick(full.length > 0 ? full : differ);
  return withValues(values, [
    [a, values[b] ?? 0],
    [b, values[a] ?? 0],
  ]);
};

/** The cells of a row one column off, what falls off the end lost. */
const rowShifted =
  (hasTotal: boolean): Spoil =>
  (values, form, random) => {
    const full = [...new Set(form.cells.map(({ row }) => row))].filter(
      (row) =>
        // With a single number in it, it would be a number in the neighbouring cell.
        form.cells.filter((cell) => cell.row === row && cell.column !== "total" && values[cell.index] !== 0).length > 1,
    );
    if (full.length === 0) return null;
    const row = random.pick(full);
    const cells = form.cells.filter((cell) => cell.row === row && (hasTotal || cell.column !== "total"));
    return shifted(
      values,
      cells.map(({ index }) => index),
      random,
    );
  };
export const rowShiftedWithTotal = rowShifted(true);
export const rowShiftedWithoutTotal = rowShifted(false);

/** A part of a column one row off, with at least two numbers in it. */
export const blockShifted: Spoil = (values, form, random) => {
  const column = random.pick([...new Set(form.cells.map((cell) => cell.column))]);
  const cells = form.cells.filter((cell) => cell.column === column).map(({ index }) => index);
  const first = random.whole(0, cells.length - 3);
  const block = cells.slice(first, random.whole(first + 3, cells.length + 1));
  const inner = block.slice(1, -1);
  return inner.filter((cell) => values[cell] !== 0).length < 2 ? null : shifted(values, block, random);
};

function shifted(values: readonly number[], cells: readonly number[], random: Random): readonly CellValue[] {
  const toward = random.next() < 0.5 ? [...cells] : [...cells].reverse();
  const changes = toward.map((cell, at): readonly [number, CellValue] => [
    cell,
    at === 0 ? empty(random) : (values[toward[at - 1] ?? -1] ?? 0),
  ]);
  return withValues(values, changes);
}
