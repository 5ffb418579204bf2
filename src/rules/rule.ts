import type { Report } from "../report";
import type { Finding, NotAssessed } from "./finding";

/** What the rules look at besides the report itself. */
export interface RuleContext {
  /** "typing": blanks are hints, for somebody is still filling the form; "final": they are errors. */
  readonly stage: "typing" | "final";
  /** Last year's report; null where there is none at hand. Rules make sure that it is last year's and the agency's. */
  readonly previous: Report | null;
  /** Why there is none, in Chinese, where that is known better than 未提供上年报告. */
  readonly noPrevious?: string;
}

/** What a rule says of a report: its findings, or why it could not be applied. */
export type Verdict = { readonly findings: readonly Finding[] } | { readonly why: string };

/** A rule: its public code, what it demands, and one pure function. */
export interface Rule {
  readonly code: string;
  /** What it demands, in Chinese, for people who ask why. */
  readonly demand: string;
  readonly check: (report: Report, context: RuleContext) => Verdict;
}

export interface Assessment {
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
}

/** Applies rules to a report. Findings come in the order of the rules. */
export function assess(report: Report, rules: readonly Rule[], context: RuleContext): Assessment {
  const findings: Finding[] = [];
  const notAssessed: NotAssessed[] = [];
  for (const rule of rules) {
    const verdict = rule.check(report, context);
    if ("why" in verdict) notAssessed.push({ rule: rule.code, why: verdict.why });
    // A hostile text makes more findings than a call can have arguments.
    else for (const finding of verdict.findings) findings.push(finding);
  }
  return { findings, notAssessed };
}
