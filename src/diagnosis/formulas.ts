import type { Relation } from "../form";
import type { FilledTable } from "../report";
import { balanceOf } from "../rules";

/** How one equation depends on the cells of its table: a factor for every cell, 0 for most. */
export type Row = Float64Array;

/**
 * The cells whose numbers a formula computes, each with the relation that it computes.
 *
 * A formula whose relation does not hold is not among them: it is itself wrong, and its cell as suspect as any.
 */
export function computedCells(table: FilledTable): ReadonlyMap<number, Relation> {
  const computed = new Map<number, Relation>();
  // A sum is computed from its addends (`actual` is one cell) rather than by turning a printed equation round.
  const relations = [...table.form.equations].sort((a, b) => a.actual.length - b.actual.length);
  for (const relation of relations) {
    const { expected, actual } = balanceOf(relation, table);
    if (expected !== actual) continue;
    const isFree = (cell: number): boolean => table.cells[cell]?.isFormula === true && !computed.has(cell);
    const cell = [...relation.actual, ...(relation.actual.length > 1 ? relation.expected : [])].find(isFree);
    if (cell !== undefined) computed.set(cell, relation);
  }
  return computed;
}

/** The relations as equations between typed cells alone: every computed cell is replaced by what it is computed from. */
export function equationRows(
  relations: readonly Relation[],
  computed: ReadonlyMap<number, Relation>,
  cells: number,
): readonly Row[] {
  const gradients = new Map<number, Row>();
  const add = (row: Row, cell: number, factor: number): void => {
    const gradient = computed.has(cell) ? gradientOf(cell) : undefined;
    if (!gradient) row[cell] = (row[cell] ?? 0) + factor;
    else gradient.forEach((share, at) => (row[at] = (row[at] ?? 0) + factor * share));
  };
  const gradientOf = (cell: number): Row => {
    const known = gradients.get(cell);
    if (known) return known;
    const gradient = new Float64Array(cells);
    // Two formulas that lean on each other cannot be computed by a sheet; an empty gradient ends the circle.
    gradients.set(cell, gradient);
    const relation = computed.get(cell);
    if (!relation) return gradient;
    const sign = relation.actual.includes(cell) ? 1 : -1;
    for (const other of relation.expected) if (other !== cell) add(gradient, other, sign);
    for (const other of relation.actual) if (other !== cell) add(gradient, other, -sign);
    return gradient;
  };
  return relations.map((relation) => {
    const row = new Float64Array(cells);
    for (const cell of relation.expected) add(row, cell, -1);
    for (const cell of relation.actual) add(row, cell, 1);
    return row;
  });
}
