import {
  families,
  severities,
  sumOf,
  worstOf,
  type Family,
  type FamilyLetter,
  type Severity,
  type SeverityCount,
} from "../../rules";
import type { ResultRow } from "../row";
import { worstFirst } from "../table/sort";
import { batchWords as say } from "../words";

/** What one family of rules found in one file, or in all of them. */
export interface PictureCell {
  readonly counts: SeverityCount;
  /** The gravest severity among them; null where nothing was found. */
  readonly worst: Severity | null;
  /** Findings of all severities. */
  readonly count: number;
}

export interface PictureRow {
  /** The agency, or the file where the report does not say it; both where several files are of one agency. */
  readonly name: string;
  readonly row: ResultRow;
  /** In the order of the picture's families. */
  readonly cells: readonly PictureCell[];
  /** Of the whole row. */
  readonly sum: PictureCell;
}

/** A family of rules with what it found in the whole county. */
export interface PictureFamily {
  readonly family: Family;
  readonly sum: PictureCell;
  /** In how many files it found anything. */
  readonly files: number;
}

/** The county at a glance: agencies by families of rules. */
export interface Picture {
  /** The usual mistake first: the family that finds errors in most files, then findings of other severities. */
  readonly families: readonly PictureFamily[];
  /** The worst file first; those that cannot be read in front of all. */
  readonly rows: readonly PictureRow[];
  readonly sum: PictureCell;
  /** Files in which anything was found. */
  readonly files: number;
}

/** Makes the picture of the files of a batch. */
export function pictureOf(rows: readonly ResultRow[]): Picture {
  const found = families
    .map((family): PictureFamily & { readonly ranks: readonly number[] } => {
      const counts = rows.map((row) => row.families[family.letter]);
      const files = (fits: (count: SeverityCount) => boolean): number => counts.filter(fits).length;
      const sum = cellOf(addedUp(counts));
      return {
        family,
        sum,
        files: files((count) => worstOf(count) !== null),
        ranks: [...severities.map((severity) => files((count) => count[severity] > 0)), sum.count],
      };
    })
    .sort((a, b) => inOrderOf(b.ranks, a.ranks))
    .map(({ family, sum, files }) => ({ family, sum, files }));
  const letters = found.map(({ family }) => family.letter);
  const total = cellOf(addedUp(rows.map(({ counts }) => counts)));
  const names = namesOf(rows);
  return {
    families: found,
    rows: worstFirst(rows).map((row) => rowOf(row, names.get(row) ?? row.file, letters)),
    sum: total,
    files: rows.filter(({ counts }) => worstOf(counts) !== null).length,
  };
}

function rowOf(row: ResultRow, name: string, letters: readonly FamilyLetter[]): PictureRow {
  return { name, row, cells: letters.map((letter) => cellOf(row.families[letter])), sum: cellOf(row.counts) };
}

function cellOf(counts: SeverityCount): PictureCell {
  return { counts, worst: worstOf(counts), count: sumOf(counts) };
}

function addedUp(counts: readonly SeverityCount[]): SeverityCount {
  const of = (severity: Severity): number => counts.reduce((sum, count) => sum + count[severity], 0);
  return { error: of("error"), verify: of("verify"), hint: of("hint") };
}

/** By the first number in which they differ. */
function inOrderOf(a: readonly number[], b: readonly number[]): number {
  return a.map((number, at) => number - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function namesOf(rows: readonly ResultRow[]): ReadonlyMap<ResultRow, string> {
  const times = new Map<string, number>();
  for (const { agency } of rows) if (agency !== null) times.set(agency, (times.get(agency) ?? 0) + 1);
  return new Map(
    rows.map((row) => {
      const { agency, file } = row;
      if (agency === null) return [row, file];
      return [row, (times.get(agency) ?? 0) > 1 ? say.named(agency, file) : agency];
    }),
  );
}
