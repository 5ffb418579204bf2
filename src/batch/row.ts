import type { EditionId } from "../form";
import {
  countBySeverity,
  families,
  familyOf,
  groupNotAssessed,
  originsOf,
  severities,
  statusOf,
  type FamilyLetter,
  type Finding,
  type NotAssessedGroup,
  type SeverityCount,
} from "../rules";
import { describeOrigins } from "../sheets";
import type { Checked } from "./checked";
import type { Status } from "./tally";

/** A finding as a table of results shows it. */
export interface RowFinding extends Pick<Finding, "rule" | "severity" | "message"> {
  /** All its cells, as people write them; "" where it has no place. */
  readonly places: string;
}

/** What is left of a file once it is checked: a row of the table of results, whatever the file's size. */
export interface ResultRow {
  /** What the file is called: its path, or its name where it was dropped. */
  readonly file: string;
  /** null where the report does not say it, or cannot be read. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: EditionId | null;
  readonly status: Status;
  /** Why it cannot be read, in one sentence; null where it can. */
  readonly error: string | null;
  readonly counts: SeverityCount;
  readonly families: Readonly<Record<FamilyLetter, SeverityCount>>;
  /** The gravest finding; of several, the first in the order of the rules. */
  readonly first: RowFinding | null;
  readonly notAssessed: readonly NotAssessedGroup[];
}

/** The row of a file that was checked. */
export function rowOf(checked: Checked): ResultRow {
  if (checked.error !== null) return unreadableRow(checked.file, checked.error);
  const { file, report, findings, notAssessed } = checked;
  const [first] = byGravity(findings);
  return {
    file,
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    status: statusOf(findings),
    error: null,
    counts: countBySeverity(findings),
    families: countByFamily(findings),
    first: first ? rowFinding(first) : null,
    notAssessed: groupNotAssessed(notAssessed),
  };
}

/** The row of a file that cannot be read, with the reason as one sentence. */
export function unreadableRow(file: string, error: string): ResultRow {
  return {
    file,
    agency: null,
    year: null,
    edition: null,
    status: "unreadable",
    error,
    counts: countBySeverity([]),
    families: countByFamily([]),
    first: null,
    notAssessed: [],
  };
}

/** The findings of a file that was checked, the gravest first, at most `most`: a hostile text makes any number. */
export function findingsOf(checked: Checked, most: number): readonly RowFinding[] {
  return checked.error === null ? byGravity(checked.findings).slice(0, most).map(rowFinding) : [];
}

function byGravity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((found) => found.severity === severity));
}

function rowFinding(found: Finding): RowFinding {
  const { rule, severity, message } = found;
  return { rule, severity, message, places: describeOrigins(originsOf(found)) };
}

function countByFamily(findings: readonly Finding[]): ResultRow["families"] {
  const of = (letter: FamilyLetter): SeverityCount =>
    countBySeverity(findings.filter(({ rule }) => familyOf(rule) === letter));
  return Object.fromEntries(families.map(({ letter }) => [letter, of(letter)])) as ResultRow["families"];
}
