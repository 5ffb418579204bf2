import type { Relation, TableForm } from "../form";
import { equationRows, type Row } from "./formulas";
import { linesOf, type Lines } from "./lines";

/** A cell's part in an equation. */
export interface Term {
  readonly equation: number;
  readonly factor: number;
}

/** Equations that hang together through their cells; those of different components can be mended apart. */
export interface Component {
  /** Indexes into `Structure.rows`. */
  readonly equations: readonly number[];
}

/** Everything about a system of equations that does not depend on the numbers. */
export interface Structure {
  readonly relations: readonly Relation[];
  readonly computed: ReadonlyMap<number, Relation>;
  readonly rows: readonly Row[];
  /** By cell: the equations it takes part in; none for a computed cell. */
  readonly terms: readonly (readonly Term[])[];
  readonly components: readonly Component[];
  /** By equation: its component; -1 where it follows from the others. */
  readonly componentOf: readonly number[];
  /** The typed cells. */
  readonly typed: readonly number[];
  readonly lines: Lines;
}

const latest = new WeakMap<TableForm, { readonly key: string; readonly structure: Structure }>();

/** The structure of a table's relations. The latest of every form is kept: a pane asks again after every keystroke. */
export function structureOf(
  form: TableForm,
  relations: readonly Relation[],
  computed: ReadonlyMap<number, Relation>,
): Structure {
  const key = [
    ...relations.slice(form.equations.length).map(({ rule, name }) => `${rule} ${name}`),
    ...[...computed].map(([cell, { rule, name }]) => `${cell} ${rule} ${name}`),
  ].join();
  const kept = latest.get(form);
  if (kept?.key === key) return kept.structure;
  const structure = build(form, relations, computed);
  latest.set(form, { key, structure });
  return structure;
}

function build(form: TableForm, relations: readonly Relation[], computed: ReadonlyMap<number, Relation>): Structure {
  const rows = equationRows(relations, computed, form.cells.length);
  // Without formulas the few implied equations cut nothing in two, and elimination copes with them.
  const kept = computed.size === 0 ? rows.map((_, equation) => equation) : independent(rows);
  const components = connected(kept, rows);
  const componentOf = rows.map((_, equation) => components.findIndex(({ equations }) => equations.includes(equation)));
  const terms = form.cells.map(({ index }) =>
    rows.flatMap((row, equation) => {
      const factor = row[index] ?? 0;
      return factor === 0 || componentOf[equation] === -1 ? [] : [{ equation, factor }];
    }),
  );
  const isTyped = (cell: number): boolean => (terms[cell]?.length ?? 0) > 0;
  const typed = form.cells.map(({ index }) => index).filter(isTyped);
  return { relations, computed, rows, terms, components, componentOf, typed, lines: linesOf(form, isTyped) };
}

/** Equations from which all others follow; the short ones first, so that the system falls into small components. */
function independent(rows: readonly Row[]): readonly number[] {
  const size = (row: Row): number => row.reduce((count, factor) => count + Number(factor !== 0), 0);
  const order = rows.map((row, equation) => ({ equation, row, size: size(row) })).sort((a, b) => a.size - b.size);
  const basis: { readonly pivot: number; readonly row: Row }[] = [];
  return order.flatMap(({ equation, row }) => {
    const rest = row.slice();
    for (const { pivot, row: other } of basis) eliminate(rest, other, pivot);
    const pivot = rest.findIndex((factor) => factor !== 0);
    if (pivot === -1) return [];
    basis.push({ pivot, row: rest });
    return [equation];
  });
}

/** Takes `other` off `row` so often that the pivot cell drops out of it; returns how often. */
export function eliminate(row: Row, other: Row, pivot: number): number {
  const times = (row[pivot] ?? 0) / (other[pivot] ?? 1);
  if (times !== 0)
    for (let cell = 0; cell < row.length; cell++) row[cell] = (row[cell] ?? 0) - times * (other[cell] ?? 0);
  return times;
}

/** Whether two equations have a cell in common. */
export function share(a: Row | undefined, b: Row | undefined): boolean {
  return a?.some((factor, cell) => factor !== 0 && b?.[cell] !== 0) ?? false;
}

function connected(equations: readonly number[], rows: readonly Row[]): readonly Component[] {
  const left = new Set(equations);
  const components: Component[] = [];
  for (const first of left) {
    left.delete(first);
    const members = [first];
    for (const member of members) {
      for (const other of left) {
        if (!share(rows[member], rows[other])) continue;
        left.delete(other);
        members.push(other);
      }
    }
    components.push({ equations: members });
  }
  return components;
}
