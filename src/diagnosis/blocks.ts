import type { Lines } from "./lines";
import { shiftBack, type Slip } from "./slips";
import type { System } from "./system";

/**
 * Parts of a column written one row off.
 *
 * There are hundreds of such parts in each column. The equations along the rows say what each cell would have to
 * change by if its column were the only wrong one; running counts of the cells that a shift does not explain leave
 * the few parts that explain all rows but one.
 */
export function blockSlips(system: System, { columns }: Lines): readonly Slip[] {
  const rowsOff = system.structure.relations.filter(
    ({ along }, equation) => along === "row" && system.residuals[equation] !== 0,
  );
  if (rowsOff.length < 2) return [];
  return columns.flatMap((column) => {
    const needs = column.map((cell) => needOf(system, cell));
    if (needs.some((need) => need === null)) return [];
    return [...partsOf(column, needs, system, 1), ...partsOf(column, needs, system, -1)];
  });
}

function partsOf(
  column: readonly number[],
  needs: readonly (number | null)[],
  { values }: System,
  direction: 1 | -1,
): readonly Slip[] {
  const line = direction === 1 ? column : [...column].reverse();
  const need = direction === 1 ? needs : [...needs].reverse();
  const value = (at: number): number => values[line[at] ?? -1] ?? 0;
  const unexplained = (isOff: (at: number) => boolean): readonly number[] => {
    const counts = [0];
    for (let at = 0; at < line.length; at++) counts.push((counts[at] ?? 0) + Number(isOff(at)));
    return counts;
  };
  const shifted = unexplained((at) => value(at + 1) - value(at) !== need[at]);
  const unshifted = unexplained((at) => need[at] !== 0);
  const within = (counts: readonly number[], from: number, to: number): number =>
    (counts[to] ?? 0) - (counts[from] ?? 0);
  const slips: Slip[] = [];
  for (let from = 0; from < line.length; from++) {
    for (let lost = from + 2; lost < line.length; lost++) {
      const outside = within(unshifted, 0, from) + within(unshifted, lost + 1, line.length);
      if (within(shifted, from, lost) + outside > 1) continue;
      const cells = line.slice(from, lost + 1);
      slips.push(...shiftBack("block", direction === 1 ? cells : cells.reverse(), values, direction));
    }
  }
  return slips;
}

/** What the equation along its row demands of a cell; null where it has none, because a formula computes the total. */
function needOf({ structure, residuals }: System, cell: number): number | null {
  const term = structure.terms[cell]?.find(({ equation }) => structure.relations[equation]?.along === "row");
  return term ? -(residuals[term.equation] ?? 0) / term.factor : null;
}
