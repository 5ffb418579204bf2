import { Trial, type Incident } from "./explanation";
import type { Slip } from "./slips";
import type { System } from "./system";

/** A slip that explains what is broken, possibly with one more wrong cell. */
export interface ExplainedSlip {
  readonly changes: ReadonlyMap<number, number>;
  readonly components: readonly number[];
  readonly incidents: readonly Incident[];
}

/** An equation system in which one wrong cell can be told from all others has at most so many equations for a cell. */
export const mostTermsOfACell = 3;

/** Undoes a slip; null where the equations do not agree to that. */
export function trySlip(system: System, slip: Slip): ExplainedSlip | null {
  const trial = new Trial(system);
  for (const [cell, value] of slip.restored) if (!trial.set(cell, value)) return null;
  if (slip.lost !== null && !restoreLost(system, trial, slip.lost)) return null;
  const components = trial.touched().filter((component) => (system.broken[component] ?? 0) > 0);
  const broken = trial.brokenNow();
  if (components.length === 0 || broken > mostTermsOfACell) return null;
  // A lost number settles one equation whatever the slip; only another equation can speak for the slip.
  if (slip.lost !== null && components.reduce((sum, at) => sum + (system.broken[at] ?? 0), 0) < 2) return null;
  // A line of which two cells change is no more than two cells.
  if (slip.kind !== "swapped" && slip.kind !== "moved" && trial.changes.size < 3) return null;
  const incident: Incident = { kind: slip.kind, cells: slip.cells, direction: slip.direction };
  if (broken === 0) return { changes: trial.changes, components, incidents: [incident] };
  const [settler, ...others] = trial.settlers(broken);
  // Where many cells would do, a slip and a cell explain everything, that is nothing.
  if (!settler || others.length > 0) return null;
  const [cell, value] = settler;
  if (slip.cells.includes(cell)) return null;
  trial.set(cell, value);
  return { changes: trial.changes, components, incidents: [incident, { kind: "cell", cells: [cell], direction: 1 }] };
}

/** Works a lost number out from the equation along its row, or where it has none from its first. */
function restoreLost(system: System, trial: Trial, cell: number): boolean {
  const terms = system.structure.terms[cell] ?? [];
  const term = terms.find(({ equation }) => system.structure.relations[equation]?.along === "row") ?? terms[0];
  if (!term) return false;
  return trial.set(cell, (system.values[cell] ?? 0) - trial.residualOf(term.equation) / term.factor);
}
