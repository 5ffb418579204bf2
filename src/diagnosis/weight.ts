import type { CellValue } from "../report";
import type { Incident } from "./explanation";
import { likelihood, sumLikelihood } from "./likelihood";
import { priorOf, totalsOf } from "./prior";
import { placesOf, type SlipKind } from "./slips";
import type { System } from "./system";

/** How often something goes wrong in which way, as assumed; each is spread over all places where it can. */
const shares: Readonly<Record<SlipKind | "cell" | "sum", number>> = {
  cell: 0.64,
  sum: 0.02,
  swapped: 0.08,
  moved: 0.08,
  row: 0.05,
  rowWithTotal: 0.05,
  rows: 0.02,
  block: 0.06,
};
/** How much rarer two things go wrong than one. */
export const another = Math.log(0.12);

/** The logarithm of how probable it is that these incidents changed those numbers into what stands there. */
export type Weigh = (changes: ReadonlyMap<number, number>, incidents: readonly Incident[]) => number;

/** Weighs explanations of one system: how often such incidents happen, and how well the true numbers fit the table. */
export function weightsIn(system: System): Weigh {
  const { typed, lines } = system.structure;
  const observed = (cell: number): CellValue => system.table.cells[cell]?.value ?? null;
  const isTotal = new Set(totalsOf(system));
  const prior = priorOf(system);
  const places = placesOf(lines);
  const cellWeight = (cell: number, value: number): number => {
    const slip = (shares.cell / typed.length) * likelihood(observed(cell), value);
    const sum = isTotal.has(cell) ? (shares.sum / isTotal.size) * sumLikelihood(observed(cell), value) : 0;
    return Math.log(slip + sum);
  };
  return (changes, incidents) => {
    let weight = (incidents.length - 1) * another;
    for (const { kind, cells } of incidents) {
      if (kind === "cell") for (const cell of cells) weight += cellWeight(cell, changes.get(cell) ?? 0);
      else weight += Math.log(shares[kind] / places[kind]);
    }
    for (const [cell, value] of changes) weight += prior(cell, value) - prior(cell, observed(cell));
    return weight;
  };
}
