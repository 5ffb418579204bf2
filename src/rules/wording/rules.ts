import type { NarrativeId, Report } from "../../report";
import type { Severity } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { hasNarrative, readingOf, type Reading } from "../narrative/reading/reading";
import type { Rule, RuleContext, Verdict } from "../rule";

/** What a rule on the text looks at. */
export interface Written {
  readonly report: Report;
  readonly reading: Reading;
  readonly context: RuleContext;
}

/** A rule that needs the text and nothing else. */
export function textRule(code: string, demand: string, check: (written: Written) => Verdict): Rule {
  return {
    code,
    demand,
    check: (report, context) =>
      isWritten(report) ? check({ report, reading: readingOf(report), context }) : { why: say.noText },
  };
}

/** A severity while somebody is still writing: then it is only a hint. */
export function whenFinal(severity: Severity, { context }: Written): Severity {
  return context.stage === "typing" ? "hint" : severity;
}

/** The letters of a text without spaces. */
export function lengthOf(text: string): number {
  return text.replace(/\s/g, "").length;
}

/** Whether the text has no such heading: then the rule on headings speaks, and nothing can be said of its text. */
export function lacksHeading(report: Report, section: NarrativeId): boolean {
  return report.remarks.some(
    (remark) => remark.kind === "heading" && remark.section === section && remark.found === null,
  );
}

/** Tables that came by themselves have no text to be judged; a titled paper whose sections are all empty has. */
function isWritten(report: Report): boolean {
  return hasNarrative(report) || report.title !== null;
}
