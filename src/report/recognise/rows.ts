import { textAt, type Grid } from "../grid";
import { labelKey, similarity } from "../normalise";
import type { LabelIndex, RowLeaf } from "./labelIndex";
import type { ForeignLabel } from "./otherEditions";

/** A grid row that carries a row label of the table. */
export interface RowMatch {
  readonly leaf: RowLeaf;
  /** 0-based in the grid. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isOfficial: boolean;
}

/** One occurrence of a table: its row matches from top to bottom. */
export type Occurrence = readonly RowMatch[];

/** A label that is like no row of its place by this much is not taken for one. */
const alike = 0.5;

/**
 * The occurrences of a table in a grid that carry at least two fifths of its rows.
 *
 * @param foreign labels of other editions by key: they are no misprints of this one's
 */
export function findOccurrences(
  grid: Grid,
  index: LabelIndex,
  foreign: ReadonlyMap<string, ForeignLabel>,
): readonly Occurrence[] {
  const occurrences: RowMatch[][] = [];
  grid.rows.forEach((_, row) => {
    const match = matchRow(grid, row, index);
    if (!match) return;
    const current = occurrences[occurrences.length - 1];
    const repeatsFirst = match.leaf.index === 0 && current?.some((earlier) => earlier.leaf.index === 0);
    if (!current || repeatsFirst) occurrences.push([match]);
    else current.push(match);
  });
  const enough = Math.max(2, Math.ceil(index.rows.length * 0.4));
  return occurrences
    .filter((occurrence) => new Set(occurrence.map((match) => match.leaf)).size >= enough)
    .map((occurrence) => withMisprints(grid, occurrence, index, foreign));
}

/** The rightmost row label of a grid row: group labels stand to the left of it. */
function matchRow(grid: Grid, row: number, index: LabelIndex): RowMatch | null {
  const cells = grid.rows[row] ?? [];
  for (let column = cells.length - 1; column >= 0; column -= 1) {
    if (typeof cells[column]?.value !== "string") continue;
    const text = textAt(cells, column);
    const known = text === "" ? undefined : index.rowsByKey.get(labelKey(text));
    if (known) return { leaf: known.leaf, row, column, text, isOfficial: known.isOfficial };
  }
  return null;
}

/** Adds rows whose label is misprinted: only a row of the form that is missing just there can be meant. */
function withMisprints(
  grid: Grid,
  occurrence: Occurrence,
  index: LabelIndex,
  foreign: ReadonlyMap<string, ForeignLabel>,
): Occurrence {
  const first = occurrence[0];
  const last = occurrence[occurrence.length - 1];
  if (!first || !last) return occurrence;
  const found = [...occurrence];
  // One row beyond either end: the first or the last label may be the misprinted one.
  for (let row = Math.max(0, first.row - 1); row <= Math.min(grid.rows.length - 1, last.row + 1); row += 1) {
    if (found.some((match) => match.row === row)) continue;
    const before = Math.max(-1, ...found.filter((match) => match.row < row).map((match) => match.leaf.index));
    const after = Math.min(
      index.rows.length,
      ...found.filter((match) => match.row > row).map((match) => match.leaf.index),
    );
    const missing = index.rows.slice(before + 1, after).filter((leaf) => !found.some((match) => match.leaf === leaf));
    const best = mostAlike(grid, row, missing, (key) => index.keys.has(key) || foreign.has(key));
    if (best) found.push(best);
  }
  return found.sort((a, b) => a.row - b.row);
}

function mostAlike(
  grid: Grid,
  row: number,
  leaves: readonly RowLeaf[],
  isKnown: (key: string) => boolean,
): RowMatch | null {
  const cells = grid.rows[row] ?? [];
  let best: { readonly match: RowMatch; readonly likeness: number } | null = null;
  for (const leaf of leaves) {
    cells.forEach((cell, column) => {
      const text = typeof cell.value === "string" ? textAt(cells, column) : "";
      const key = labelKey(text);
      if (key === "" || isKnown(key)) return;
      const likeness = similarity(key, labelKey(leaf.text));
      if (likeness >= alike && likeness > (best?.likeness ?? 0)) {
        best = { match: { leaf, row, column, text, isOfficial: false }, likeness };
      }
    });
  }
  return (best as { readonly match: RowMatch } | null)?.match ?? null;
}
