import type { Report } from "../report";
import { numberRules } from "./numbers/numbers";
import { assess, type Assessment, type Rule, type RuleContext } from "./rule";
import { labelRule } from "./structure/labels";
import { totalRules } from "./totals/totals";

/** All rules, in the order in which their findings are listed. */
export const catalogue: readonly Rule[] = [...totalRules, ...numberRules, labelRule];

/** Checks a report against all rules; as a finished report without a previous one, unless `context` says otherwise. */
export function checkReport(report: Report, context: Partial<RuleContext> = {}): Assessment {
  return assess(report, catalogue, { stage: "final", previous: null, ...context });
}
