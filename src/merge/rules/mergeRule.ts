import type { Edition } from "../../form";
import type { Report } from "../../report";
import type { Verdict } from "../../rules/rule";
import type { MergePlan } from "../plan";
import type { Chosen } from "../units";

/** What the rules of aggregation look at. */
export interface MergeFacts {
  readonly plan: MergePlan;
  readonly edition: Edition;
  readonly chosen: Chosen;
  /** The sums as the agency's own report, without a text. */
  readonly report: Report;
}

/** A rule of aggregation: its public code, what it demands, and one pure function. */
export interface MergeRule {
  readonly code: string;
  /** What it demands, in Chinese, for people who ask why. */
  readonly demand: string;
  readonly check: (facts: MergeFacts) => Verdict;
}
