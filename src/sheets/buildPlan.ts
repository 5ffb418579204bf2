import type { AgencyKind } from "../form";
import type { Report } from "../report";

/** What the sheets of a new report are made from. */
export interface BuildPlan {
  readonly agency: string;
  readonly kind: AgencyKind;
  readonly year: number;
  /** "formula": total cells hold SUM formulas; "typed": they are filled by hand, as a cross-check. */
  readonly totals: "formula" | "typed";
  readonly fill?: Report;
}

/** What the sheet 正文 is made from; a report that was read may lack any of it. */
export interface NarrativeSource {
  readonly agency: string | null;
  readonly kind: AgencyKind | null;
  readonly year: number | null;
  readonly fill?: Report;
}
