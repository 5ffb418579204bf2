import { families, severities, severityNames, sumOf } from "../../rules";
import type { ResultRow } from "../row";
import type { Status } from "../tally";
import { batchWords as say } from "../words";

/** A column of the table of results. */
export interface Column {
  /** Its canonical name. */
  readonly id: string;
  readonly title: string;
  /** What a cell shows; null for nothing. */
  readonly valueOf: (row: ResultRow) => string | number | null;
  /** What rows are sorted by, where that is not what the cell shows. */
  readonly orderOf?: (row: ResultRow) => number;
  /** In points, on a sheet. */
  readonly width: number;
}

const statusOrder: Readonly<Record<Status, number>> = { pass: 0, fail: 1, unreadable: 2 };

/** The columns of the table of results, in the order in which they are written. */
export const columns: readonly Column[] = [
  { id: "agency", title: say.columns.agency, valueOf: ({ agency }) => agency, width: 120 },
  { id: "file", title: say.columns.file, valueOf: ({ file }) => file, width: 160 },
  { id: "year", title: say.columns.year, valueOf: ({ year }) => year, width: 40 },
  {
    id: "edition",
    title: say.columns.edition,
    valueOf: ({ edition }) => (edition === null ? null : say.edition(edition)),
    width: 52,
  },
  {
    id: "status",
    title: say.columns.status,
    valueOf: ({ status }) => say.status[status],
    orderOf: ({ status }) => statusOrder[status],
    width: 70,
  },
  ...severities.map((severity): Column => ({
    id: severity,
    title: severityNames[severity],
    valueOf: ({ counts }) => counts[severity],
    width: 40,
  })),
  { id: "first", title: say.columns.first, valueOf: firstOf, width: 320 },
  { id: "place", title: say.columns.place, valueOf: ({ first }) => first?.places ?? null, width: 120 },
  ...families.map(({ letter, name }): Column => ({
    id: letter,
    title: name,
    valueOf: ({ families: found }) => sumOf(found[letter]),
    width: 68,
  })),
  {
    id: "notAssessed",
    title: say.columns.notAssessed,
    valueOf: ({ notAssessed }) => notAssessed.map(({ codes, why }) => say.notAssessed(codes, why)).join("；") || null,
    width: 200,
  },
];

/** The table as lines of cells, the titles in front. */
export function tableLines(rows: readonly ResultRow[]): readonly (readonly (string | number | null)[])[] {
  return [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ valueOf }) => valueOf(row)))];
}

/** The first finding with its code, or why the file cannot be read. */
export function firstOf({ first, error }: ResultRow): string | null {
  return first ? `${first.rule} ${first.message}` : error;
}
