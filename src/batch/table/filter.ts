import { sumOf, type FamilyLetter, type Severity } from "../../rules";
import type { ResultRow } from "../row";
import type { Status } from "../tally";

/** Which rows are shown; null lets all pass. A row has to fit all of it. */
export interface RowFilter {
  readonly status: Status | null;
  /** With at least one finding of this severity; with a family, of this severity in that family. */
  readonly severity: Severity | null;
  readonly family: FamilyLetter | null;
  /** With this text in the agency's or the file's name, or in what is said of it; capitals and widths do not matter. */
  readonly text: string;
}

export const noFilter: RowFilter = { status: null, severity: null, family: null, text: "" };

/** The rows that fit a filter, in their order. */
export function filterRows(rows: readonly ResultRow[], filter: RowFilter): readonly ResultRow[] {
  const { status, severity, family } = filter;
  const text = keyOf(filter.text.trim());
  return rows.filter((row) => {
    if (status !== null && row.status !== status) return false;
    const counts = family === null ? row.counts : row.families[family];
    if (severity !== null && counts[severity] === 0) return false;
    if (family !== null && sumOf(counts) === 0) return false;
    return text === "" || [row.agency, row.file, row.error, row.first?.message].some((one) => has(one, text));
  });
}

function has(value: string | null | undefined, key: string): boolean {
  return typeof value === "string" && keyOf(value).includes(key);
}

function keyOf(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
