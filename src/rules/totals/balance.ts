import type { Relation } from "../../form";
import { addend, type FilledTable } from "../../report";

/** Both sides of a relation in a table. The one comparison that rules and diagnosis share. */
export interface Balance {
  readonly expected: number;
  readonly actual: number;
}

/** Adds up both sides. A blank or a text adds nothing, as in Excel's SUM. */
export function balanceOf(relation: Relation, table: FilledTable): Balance {
  return { expected: sum(relation.expected, table), actual: sum(relation.actual, table) };
}

function sum(cells: readonly number[], table: FilledTable): number {
  let total = 0;
  for (const cell of cells) total += addend(table.cells[cell]?.value);
  return total;
}

/** The relations of a table, or those of one rule, that do not hold, with both sides. */
export function brokenRelations(
  table: FilledTable,
  rule?: string,
): readonly { readonly relation: Relation; readonly balance: Balance }[] {
  const broken: { readonly relation: Relation; readonly balance: Balance }[] = [];
  for (const relation of table.form.equations) {
    if (rule !== undefined && relation.rule !== rule) continue;
    const balance = balanceOf(relation, table);
    if (balance.expected !== balance.actual) broken.push({ relation, balance });
  }
  return broken;
}
