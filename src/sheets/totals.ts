import type { Relation, TableForm } from "../form";

/**
 * The totals of a table by cell index: every cell that is the one total of a relation, with that relation. A cell that
 * is so twice sums its row.
 */
export function totalsOf(form: TableForm): ReadonlyMap<number, Relation> {
  const totals = form.equations.filter((relation) => relation.actual.length === 1);
  return new Map(totals.map((relation) => [relation.actual[0] ?? -1, relation]));
}
