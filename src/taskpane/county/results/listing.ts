import { filterRows, noFilter, sortRows, worstFirst, type RowFilter, type Sorting } from "../../../batch";
import type { Answer } from "../work/answer";

/** How the results are listed. */
export interface Listing {
  readonly filter: RowFilter;
  /** null: the worst first. */
  readonly sorting: Sorting | null;
  /** The file whose findings are shown; null for none. */
  readonly open: string | null;
  /** A file that somebody was led to: it stands in front of all. */
  readonly first: string | null;
  /** How many rows are drawn at most. */
  readonly most: number;
}

/** Rows that are drawn at a time: more would make a slow page of a long list. */
export const portion = 50;

export const firstListing: Listing = { filter: noFilter, sorting: null, open: null, first: null, most: portion };

/** The answers that are listed, in order. */
export function listed(answers: readonly Answer[], { filter, sorting, first }: Listing): readonly Answer[] {
  const byFile = new Map(answers.map((answer) => [answer.row.file, answer]));
  const rows = filterRows(
    answers.map(({ row }) => row),
    filter,
  );
  const sorted = sorting === null ? worstFirst(rows) : sortRows(rows, sorting);
  const all = sorted.flatMap(({ file }) => byFile.get(file) ?? []);
  return first === null ? all : [...all].sort((a, b) => Number(b.row.file === first) - Number(a.row.file === first));
}
