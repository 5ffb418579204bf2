import type { Row } from "./formulas";
import { eliminate, share } from "./structure";

/** Cells that together explain every broken equation, with the difference that each needs. No cell is spare. */
export interface MinimalSet {
  readonly cells: readonly number[];
  readonly differences: readonly number[];
}

/** Broken equations: Σ row·difference = -residual is to hold for each row. */
export interface Imbalance {
  readonly rows: readonly Row[];
  readonly residuals: readonly number[];
  /** By row: true for those that run along a table row, of which every cell has one. */
  readonly isAlongRow: readonly boolean[];
  /** Whether a cell can take a difference: its number stays whole and does not become negative. */
  readonly isPossible: (cell: number, difference: number) => boolean;
  readonly isExpired: () => boolean;
}

interface Candidates {
  readonly equation: number;
  readonly cells: readonly number[];
}

export const maximumCells = 4;
const maximumSets = 2000;

interface Step {
  readonly cell: number;
  readonly row: Row;
  readonly residual: number;
}

/**
 * All smallest sets of cells (at most four cells) whose correction makes every equation hold.
 *
 * Iterative deepening over the number of cells. At each node the broken equation with the fewest cells is taken:
 * one of its cells must be wrong. Choosing one eliminates it from all other equations; a cell that was tried is
 * left out afterwards, so that every set is met once. The differences of a set are unique.
 */
export function minimalSets(imbalance: Imbalance): readonly MinimalSet[] {
  const sets: MinimalSet[] = [];
  const isOut = new Uint8Array(imbalance.rows[0]?.length ?? 0);
  const steps: Step[] = [];
  const fewestCells = boundOn(imbalance);

  const descend = (rows: readonly Row[], residuals: readonly number[], left: number): void => {
    if (imbalance.isExpired() || sets.length >= maximumSets) return;
    const { equation, cells } = tightest(rows, residuals, isOut);
    const row = rows[equation];
    const residual = residuals[equation] ?? 0;
    if (!row) return;
    if (left === 1) {
      for (const cell of cells)
        if (solves(rows, residuals, cell, -residual / (row[cell] ?? 1))) keep({ cell, row, residual });
      return;
    }
    const tried: number[] = [];
    for (const cell of cells) {
      steps.push({ cell, row, residual });
      isOut[cell] = 1;
      tried.push(cell);
      if (fewestCells(steps) <= left - 1) {
        const next = without(rows, residuals, equation, cell);
        descend(next.rows, next.residuals, left - 1);
      }
      steps.pop();
    }
    for (const cell of tried) isOut[cell] = 0;
  };

  const keep = (last: Step): void => {
    const set = substitute([...steps, last]);
    if (set.cells.every((cell, at) => imbalance.isPossible(cell, set.differences[at] ?? 0))) sets.push(set);
  };

  for (let size = Math.max(1, fewestCells([])); size <= maximumCells && sets.length === 0; size++) {
    descend(imbalance.rows, imbalance.residuals, size);
  }
  return sets;
}

/** The broken equation with the fewest cells that may still be chosen; -1 where none is broken. */
function tightest(rows: readonly Row[], residuals: readonly number[], isOut: Uint8Array): Candidates {
  let best = -1;
  let fewest = Infinity;
  for (let equation = 0; equation < rows.length; equation++) {
    const row = rows[equation];
    if (residuals[equation] === 0 || !row) continue;
    let count = 0;
    for (let cell = 0; cell < row.length && count < fewest; cell++) if (row[cell] !== 0 && isOut[cell] === 0) count++;
    if (count < fewest) [best, fewest] = [equation, count];
  }
  const cells: number[] = [];
  rows[best]?.forEach((factor, cell) => {
    if (factor !== 0 && isOut[cell] === 0) cells.push(cell);
  });
  return { equation: best, cells };
}

/** Whether one difference in one cell settles everything that is left. */
function solves(rows: readonly Row[], residuals: readonly number[], cell: number, difference: number): boolean {
  for (let equation = 0; equation < rows.length; equation++) {
    if ((residuals[equation] ?? 0) + (rows[equation]?.[cell] ?? 0) * difference !== 0) return false;
  }
  return true;
}

function without(
  rows: readonly Row[],
  residuals: readonly number[],
  pivotRow: number,
  cell: number,
): { readonly rows: readonly Row[]; readonly residuals: readonly number[] } {
  const pivot = rows[pivotRow];
  const nextRows: Row[] = [];
  const nextResiduals: number[] = [];
  rows.forEach((row, equation) => {
    if (equation === pivotRow || !pivot) return;
    const isTouched = row[cell] !== 0;
    const next = isTouched ? row.slice() : row;
    const times = isTouched ? eliminate(next, pivot, cell) : 0;
    nextRows.push(next);
    nextResiduals.push((residuals[equation] ?? 0) - times * (residuals[pivotRow] ?? 0));
  });
  return { rows: nextRows, residuals: nextResiduals };
}

/** The differences of the chosen cells, the last one first: each step's row holds only itself and later cells. */
function substitute(steps: readonly Step[]): MinimalSet {
  const differences = new Map<number, number>();
  for (const { cell, row, residual } of [...steps].reverse()) {
    let rest = -residual;
    for (const [later, difference] of differences) rest -= (row[later] ?? 0) * difference;
    differences.set(cell, rest / (row[cell] ?? 1));
  }
  return { cells: [...differences.keys()], differences: [...differences.values()] };
}

/** How many more cells are needed at least: broken equations without a chosen cell, no two of which have a cell in common. */
function boundOn({ rows, residuals, isAlongRow }: Imbalance): (steps: readonly Step[]) => number {
  const broken = rows.map((_, equation) => equation).filter((equation) => residuals[equation] !== 0);
  const alongRowFirst = [
    ...broken.filter((equation) => isAlongRow[equation]),
    ...broken.filter((equation) => !isAlongRow[equation]),
  ];
  const orders = [alongRowFirst, [...alongRowFirst].reverse()];
  const isShared = rows.map((row, equation) =>
    residuals[equation] === 0 ? [] : rows.map((other, at) => residuals[at] !== 0 && share(row, other)),
  );
  return (steps) =>
    Math.max(
      ...orders.map((order) => {
        const apart: number[] = [];
        for (const equation of order) {
          if (steps.some(({ cell }) => rows[equation]?.[cell] !== 0)) continue;
          if (!apart.some((other) => isShared[equation]?.[other])) apart.push(equation);
        }
        return apart.length;
      }),
    );
}
