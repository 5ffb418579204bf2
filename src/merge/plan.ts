import type { AgencyKind } from "../form";
import type { Report, Result } from "../report";
import type { RuleContext } from "../rules";

/** A report that was handed in: what it is called in messages, and the report or why there is none. */
export interface UnitSource {
  readonly file: string;
  readonly read: Result<Report>;
}

/** What is to be summed, and for whom. */
export interface MergePlan {
  /** Who reports the sums: 某县. */
  readonly agency: string;
  readonly kind: AgencyKind;
  /** A year for which there is an edition of the form. */
  readonly year: number;
  /** The agencies that have to report (编制主体), in their official order; null where nobody has given a list. */
  readonly listed: readonly string[] | null;
  /** Whether units are summed whose reports have findings of severity error. */
  readonly takesErrors: boolean;
  /** The agency's own report as somebody has typed it, to be compared with the sums; null for none. */
  readonly own: Report | null;
  /** What the rules are told about the previous year of a report: of a unit's, or of the summed one. */
  readonly contextFor: (report: Report) => Partial<RuleContext>;
}
