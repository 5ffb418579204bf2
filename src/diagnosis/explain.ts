import { blockSlips } from "./blocks";
import { joinEqual, type Explanation } from "./explanation";
import { totalsOf } from "./prior";
import { minimalSets } from "./search";
import { neighbourSlips, rowSlips, type Matters, type Slip } from "./slips";
import { mostTermsOfACell, trySlip } from "./slipTrial";
import { isCount, type System } from "./system";
import { weightsIn } from "./weight";

/** Every explanation of what is broken: the smallest sets of cells, and slips with at most one more wrong cell. */
export function explain(system: System, isExpired: () => boolean): readonly Explanation[] {
  const sets = smallestSets(system, isExpired);
  const slips = isSettled(system, sets) ? [] : possibleSlips(system).flatMap((slip) => trySlip(system, slip) ?? []);
  const found = [...sets, ...slips];
  if (found.length < 2) return found.map((only) => ({ ...only, weight: 0 }));
  const weigh = weightsIn(system);
  return joinEqual(found.map((each) => ({ ...each, weight: weigh(each.changes, each.incidents) })));
}

type Unweighed = Omit<Explanation, "weight">;

/** The smallest sets of cells that explain what is broken, component by component. */
export function smallestSets(system: System, isExpired: () => boolean): readonly Unweighed[] {
  const { structure, residuals, values } = system;
  return structure.components.flatMap(({ equations }, component) => {
    if (system.broken[component] === 0) return [];
    const sets = minimalSets({
      rows: equations.flatMap((equation) => structure.rows[equation] ?? []),
      residuals: equations.map((equation) => residuals[equation] ?? 0),
      isAlongRow: equations.map((equation) => structure.relations[equation]?.along === "row"),
      isPossible: (cell, difference) => isCount((values[cell] ?? 0) + difference),
      isExpired,
    });
    return sets.map(({ cells, differences }) => ({
      changes: new Map(cells.map((cell, at) => [cell, (values[cell] ?? 0) + (differences[at] ?? 0)])),
      incidents: cells.map((cell) => ({ kind: "cell" as const, cells: [cell], direction: 1 as const })),
      components: [component],
    }));
  });
}

/** Whether one cell explains everything, and no other could: nothing else is worth a thought then. */
function isSettled(system: System, sets: readonly Unweighed[]): boolean {
  const [set, ...others] = sets;
  const [broken = 0, ...elsewhere] = system.broken.filter((count) => count > 0);
  return set?.changes.size === 1 && others.length === 0 && broken > 1 && elsewhere.length === 0;
}

function possibleSlips(system: System): readonly Slip[] {
  const { structure, residuals, values } = system;
  const { lines } = structure;
  const rowTotals = new Set(totalsOf(system, "row"));
  const broken = structure.terms.map((terms) => terms.filter(({ equation }) => residuals[equation] !== 0).length);
  const components = system.broken.filter((count) => count > 0);
  // One more wrong cell is allowed for; where components can be mended apart, no slip has to reach all of them.
  const least = components.length > 1 ? 1 : Math.max(1, (components[0] ?? 0) - mostTermsOfACell);
  const matters: Matters = (cells) => cells.reduce((sum, cell) => sum + (broken[cell] ?? 0), 0) >= least;
  return [
    ...neighbourSlips(lines, values, matters),
    ...rowSlips(lines, values, (cell) => rowTotals.has(cell), matters),
    ...blockSlips(system, lines),
  ];
}
