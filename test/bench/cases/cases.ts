import type { TableForm } from "../../../src/form";
import { addend, type CellValue, type FilledTable } from "../../../src/report";
import { brokenRelations } from "../../../src/rules";
import { randomFrom, type Random } from "./random";
import type { Spoil } from "./slips";
import { filled } from "./tables";

/** A table that somebody filled in wrong, and what would have been right. */
export interface Case {
  readonly table: FilledTable;
  /** By index of the cells whose sums are wrong: the true number. */
  readonly truth: ReadonlyMap<number, number>;
}

export interface Recipe {
  readonly seed: number;
  readonly count: number;
  readonly form: TableForm;
  readonly numbers: (random: Random) => readonly number[];
  readonly spoil: Spoil;
  /** Totals are computed by formulas, from what is typed. */
  readonly hasFormulas?: boolean;
}

/** As many tables as asked for; all of them break a rule. */
export function casesOf({ seed, count, form, numbers, spoil, hasFormulas = false }: Recipe): readonly Case[] {
  const random = randomFrom(seed);
  const cases: Case[] = [];
  while (cases.length < count) {
    const values = numbers(random);
    const typed = spoil(values, form, random);
    if (!typed) continue;
    const observed = hasFormulas ? computed(form, typed) : typed;
    const table = filled(form, observed, hasFormulas);
    if (brokenRelations(table).length === 0) continue;
    const totals = new Set(hasFormulas ? totalsOf(form) : []);
    const truth = new Map(
      values.flatMap((value, cell): readonly (readonly [number, number])[] =>
        addend(observed[cell]) === value || totals.has(cell) ? [] : [[cell, value]],
      ),
    );
    if (truth.size > 0) cases.push({ table, truth });
  }
  return cases;
}

const totalsOf = (form: TableForm): readonly number[] =>
  form.equations.flatMap(({ actual }) => (actual.length === 1 ? actual : []));

/** The numbers of a sheet after its formulas have run: sums of columns first, then of rows. */
export function computed(form: TableForm, typed: readonly CellValue[]): readonly CellValue[] {
  const values = [...typed];
  for (const { expected, actual } of form.equations) {
    const [total] = actual;
    if (actual.length === 1 && total !== undefined) {
      values[total] = expected.reduce((sum, cell) => sum + addend(values[cell]), 0);
    }
  }
  return values;
}

/** A table whose formulas have run again. */
export function recomputed(table: FilledTable): FilledTable {
  if (!table.cells.some(({ isFormula }) => isFormula)) return table;
  const values = computed(
    table.form,
    table.cells.map(({ value }) => value),
  );
  return { ...table, cells: table.cells.map((cell, at) => ({ ...cell, value: values[at] ?? null })) };
}
