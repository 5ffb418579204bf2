import type { Report } from "../report";
import { families } from "./families";
import { assess, type Assessment, type Rule, type RuleContext } from "./rule";

/** All rules, in the order in which their findings are listed. */
export const catalogue: readonly Rule[] = families.flatMap(({ rules }) => rules);

/** Checks a report against all rules; as a finished report without a previous one, unless `context` says otherwise. */
export function checkReport(report: Report, context: Partial<RuleContext> = {}): Assessment {
  return assess(report, catalogue, { stage: "final", previous: null, ...context });
}
