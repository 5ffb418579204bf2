import { textAt, type Grid } from "../grid";
import { labelKey } from "../normalise";
import { closeness } from "./headerCells";
import type { LabelIndex, RowLeaf } from "./labelIndex";
import type { ForeignLabel } from "./otherEditions";
import { fewestToTell } from "./placeNumbers";
import { isNumberAt } from "./values";

type ForeignLabels = ReadonlyMap<string, ForeignLabel>;

/** A grid row that carries a row label of the table. */
export interface RowMatch {
  readonly leaf: RowLeaf;
  /** 0-based in the grid. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isOfficial: boolean;
  /** Whether another row's label stands before the same numbers, so that they may be either's. */
  readonly isShared: boolean;
}

/** One occurrence of a table: its row matches from top to bottom. */
export type Occurrence = readonly RowMatch[];

/** A label that is like no row of its place by this much is not taken for one. */
const alike = 0.5;

/** A misprint is more like its own label than like any other that is missing there by at least this much. */
const clearly = 0.1;

/** More filled rows than these between two of its rows, and a table has ended. */
const longestGap = 12;

/** Labels stand in the first cells of a row; a hostile sheet may have thousands. */
const mostLabels = 24;

/** Where a table stands in a grid. */
export interface Occurrences {
  /** Those that carry at least two fifths of its rows. */
  readonly tables: readonly Occurrence[];
  /** A few of its rows that stand elsewhere, with their numbers. */
  readonly fragments: readonly Occurrence[];
}

/**
 * Finds a table in a grid, wherever it stands and however often.
 *
 * @param foreign labels of other editions by key: they are no misprints of this one's
 */
export function findOccurrences(grid: Grid, index: LabelIndex, foreign: ForeignLabels): Occurrences {
  const enough = Math.max(2, Math.ceil(index.rows.length * 0.4));
  const copies = clustersOf(grid, index, foreign).flatMap((cluster) => copiesIn(cluster, enough));
  const isTable = (occurrence: Occurrence): boolean => distinct(occurrence) >= enough;
  const tables = copies.filter(isTable).map((occurrence) => withMisprints(grid, occurrence, index, foreign));
  const fragments = copies.filter((copy) => !isTable(copy) && copy.some((match) => isFull(grid, match, index)));
  return { tables, fragments };
}

/** Whether a row has as many numbers as in the form; 行政许可 with one number behind it may stand in any ledger. */
function isFull(grid: Grid, { row, column, leaf }: RowMatch, { blocks }: LabelIndex): boolean {
  const width = blocks[leaf.block]?.columns.length ?? 0;
  const cells = grid.rows[row] ?? [];
  let count = 0;
  for (let at = column + 1; at < cells.length; at += 1) if (isNumberAt(cells, at)) count += 1;
  return width >= fewestToTell && count === width;
}

const distinct = (matches: Occurrence): number => new Set(matches.map(({ leaf }) => leaf)).size;

/** The matches of a grid, those together that follow one another closely. */
function clustersOf(grid: Grid, index: LabelIndex, foreign: ForeignLabels): readonly Occurrence[] {
  const clusters: RowMatch[][] = [];
  let gap = 0;
  grid.rows.forEach((cells, row) => {
    const match = matchRow(grid, row, index, foreign);
    if (!match) {
      if (cells.some((_, column) => textAt(cells, column) !== "")) gap += 1;
      return;
    }
    const current = clusters[clusters.length - 1];
    if (!current || gap > longestGap) clusters.push([match]);
    else current.push(match);
    gap = 0;
  });
  return clusters;
}

/** The copies of the table in a cluster: a new one begins where the first row comes again behind most of a table. */
function copiesIn(cluster: Occurrence, enough: number): readonly Occurrence[] {
  const copies: RowMatch[][] = [];
  let seen = new Set<RowLeaf>();
  for (const match of cluster) {
    const isRestart = match.leaf.index === 0 && seen.has(match.leaf) && seen.size >= enough;
    const current = copies[copies.length - 1];
    if (!current || isRestart) {
      copies.push([match]);
      seen = new Set();
    } else current.push(match);
    seen.add(match.leaf);
  }
  // A few rows more are no copy: they stand twice in the one before.
  return copies.reduce<RowMatch[][]>((whole, copy) => {
    const before = whole[whole.length - 1];
    if (before && distinct(copy) < enough) copy.forEach((match) => before.push(match));
    else whole.push(copy);
    return whole;
  }, []);
}

/**
 * The row label of a grid row: the last one before its first number, since group labels stand to the left of it. None
 * where another edition's row stands between: then the numbers are that row's.
 */
function matchRow(grid: Grid, row: number, index: LabelIndex, foreign: ForeignLabels): RowMatch | null {
  const cells = grid.rows[row] ?? [];
  let match: RowMatch | null = null;
  for (let column = 0; column < cells.length; column += 1) {
    if (match && isNumberAt(cells, column)) break;
    if (typeof cells[column]?.value !== "string") continue;
    const text = textAt(cells, column);
    if (text === "") continue;
    const key = labelKey(text);
    const known = index.rowsByKey.get(key);
    if (!known) {
      if (match && foreign.get(key)?.axis === "row") return null;
      continue;
    }
    const isShared: boolean = match !== null && (match.isShared || match.leaf !== known.leaf);
    match = { leaf: known.leaf, row, column, text, isOfficial: known.isOfficial, isShared };
  }
  return match;
}

/** Adds rows whose label is misprinted: only a row of the form that is missing just there can be meant. */
function withMisprints(grid: Grid, occurrence: Occurrence, index: LabelIndex, foreign: ForeignLabels): Occurrence {
  const isKnown = (key: string): boolean => index.keys.has(key) || foreign.has(key);
  const taken = new Set(occurrence.map(({ leaf }) => leaf));
  const lowest = lowestBelow(occurrence, index.rows.length);
  const found: RowMatch[] = [];
  let before = -1;
  // One row beyond either end: the first or the last label may be the misprinted one.
  for (let at = 0; at <= occurrence.length; at += 1) {
    const above = occurrence[at - 1];
    const below = occurrence[at];
    before = Math.max(before, above?.leaf.index ?? -1);
    const from = above ? above.row + 1 : Math.max(0, (below?.row ?? 0) - 1);
    const to = below ? below.row : Math.min(grid.rows.length, (above?.row ?? 0) + 2);
    for (let row = from; row < to; row += 1) {
      const missing = index.rows.slice(before + 1, lowest[at]).filter((leaf) => !taken.has(leaf));
      const best = missing.length === 0 ? null : misprintIn(grid, row, missing, isKnown);
      if (!best) continue;
      found.push(best);
      taken.add(best.leaf);
      before = Math.max(before, best.leaf.index);
    }
    if (below) found.push(below);
  }
  return found;
}

/** For each match, the lowest row index from there on; `rows` behind the last. */
function lowestBelow(occurrence: Occurrence, rows: number): readonly number[] {
  const lowest = Array<number>(occurrence.length + 1).fill(rows);
  for (let at = occurrence.length - 1; at >= 0; at -= 1) {
    lowest[at] = Math.min(lowest[at + 1] ?? rows, occurrence[at]?.leaf.index ?? rows);
  }
  return lowest;
}

/** The row that a text of a grid row is clearly most like, of those that are missing there. */
function misprintIn(
  grid: Grid,
  row: number,
  leaves: readonly RowLeaf[],
  isKnown: (key: string) => boolean,
): RowMatch | null {
  const cells = grid.rows[row] ?? [];
  let best: RowMatch | null = null;
  let meant: RowLeaf | null = null;
  let most = 0;
  let second = 0;
  let labels = 0;
  for (let column = 0; column < cells.length && labels < mostLabels; column += 1) {
    const text = typeof cells[column]?.value === "string" ? textAt(cells, column) : "";
    const key = labelKey(text);
    if (key === "" || isKnown(key) || isNumberAt(cells, column)) continue;
    labels += 1;
    for (const leaf of leaves) {
      const likeness = closeness(key, labelKey(leaf.text), alike);
      if (likeness < alike) continue;
      if (likeness > most) {
        if (meant !== leaf) second = most;
        most = likeness;
        meant = leaf;
        best = { leaf, row, column, text, isOfficial: false, isShared: false };
      } else if (leaf !== meant) second = Math.max(second, likeness);
    }
  }
  return most - second >= clearly ? best : null;
}
