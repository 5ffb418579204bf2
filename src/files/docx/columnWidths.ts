import type { TableForm } from "../../form";
import { emsOf } from "./text";

/** A label may take this many lines in its own column; one of so few letters, such as 自然人, stays on one. */
const lines = 3;
const unbroken = 3;

/**
 * The widths of a table's columns in whole twips; together exactly `width`.
 *
 * Each column gets a share for the longest label that is printed in it alone, so that the wordings of an edition
 * decide and no list of widths has to follow them.
 */
export function columnWidths({ layout }: TableForm, width: number): readonly number[] {
  const shares = Array.from({ length: layout.columns }, (_, column) => {
    const own = layout.cells.filter((cell) => cell.column === column && cell.columnSpan === 1);
    return Math.max(1, ...own.map((cell) => shareOf(emsOf(cell.text))));
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map((_, column) => {
    const upTo = shares.slice(0, column + 1).reduce((sum, share) => sum + share, 0);
    return Math.round((width * upTo) / all);
  });
  return edges.map((edge, column) => edge - (edges[column - 1] ?? 0));
}

function shareOf(ems: number): number {
  return Math.ceil(ems <= unbroken ? ems : ems / lines);
}
