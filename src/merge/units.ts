import type { Report } from "../report";
import type { Assessment } from "../rules";

/** A unit whose report is summed. */
export interface Unit {
  /** The name as its report gives it. */
  readonly agency: string;
  readonly file: string;
  readonly report: Report;
  /** What the rules say of the report by itself. */
  readonly assessment: Assessment;
}

/**
 * Why a report is not summed: it cannot be read, says not whose or of which year it is, is on another year or in
 * another edition, is not on the list or fits several names of it, stands beside another report of the same unit, is
 * the summing agency's own, or has findings of severity error.
 */
export type LeftOutReason =
  | "unreadable"
  | "agencyUnknown"
  | "yearUnknown"
  | "otherYear"
  | "otherEdition"
  | "own"
  | "notListed"
  | "ambiguous"
  | "twice"
  | "errors";

/** A report that is not summed, with the reason as one Chinese sentence. */
export interface LeftOut {
  readonly file: string;
  readonly agency: string | null;
  readonly reason: LeftOutReason;
  readonly sentence: string;
}

/** What became of the reports that were handed in. */
export interface Chosen {
  /** In the order of the list, or as they were handed in. */
  readonly units: readonly Unit[];
  /** As they were handed in. */
  readonly leftOut: readonly LeftOut[];
  /** Names of the list of which no report was handed in. */
  readonly missing: readonly string[];
}
