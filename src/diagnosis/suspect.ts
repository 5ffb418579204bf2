import type { TableId } from "../form";
import type { CellValue, Origin } from "../report";

/** A cell that is probably wrong, and the number that it would have to hold. */
export interface Change {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  /** Position in the table's list of cells, 0-based. */
  readonly index: number;
  /** What stands there. */
  readonly from: CellValue;
  /** What would make the rules hold: whole and not negative. */
  readonly to: number;
  readonly origin: Origin | null;
}

/**
 * One whole explanation of a problem: with all its changes the broken relations of that problem hold.
 *
 * Totals that a formula computes are not among the changes: they follow from the typed cells.
 */
export interface Suspect {
  /** Between 0 and 1; the suspects of one problem add up to at most 1. */
  readonly probability: number;
  /** One plain Chinese phrase. */
  readonly reason: string;
  readonly changes: readonly Change[];
  /** Whether another suspect of the same problem is about as probable as this one (并列). */
  readonly isTied: boolean;
  /** Broken relations that have nothing to do with one another are separate problems, numbered from 0. */
  readonly problem: number;
}

/** What is said of a report whose totals do not agree. */
export interface Diagnosis {
  /** The most probable first; empty where nothing is broken, or where no small change explains it. */
  readonly suspects: readonly Suspect[];
  /** Whether all was tried before the deadline; otherwise these are the best that were found. */
  readonly isComplete: boolean;
  /** What is certain although no single cell is: one Chinese sentence each, as where formulas compute the totals. */
  readonly notes: readonly string[];
}
