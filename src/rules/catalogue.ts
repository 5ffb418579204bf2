import type { Report } from "../report";
import { narrativeRules } from "./narrative";
import { numberRules } from "./numbers/numbers";
import { previousYearRules } from "./previousYear";
import { assess, type Assessment, type Rule, type RuleContext } from "./rule";
import { structureRules } from "./structure";
import { totalRules } from "./totals";
import { wordingRules } from "./wording";

/** All rules, in the order in which their findings are listed. */
export const catalogue: readonly Rule[] = [
  ...totalRules,
  ...numberRules,
  ...structureRules,
  ...previousYearRules,
  ...narrativeRules,
  ...wordingRules,
];

/** Checks a report against all rules; as a finished report without a previous one, unless `context` says otherwise. */
export function checkReport(report: Report, context: Partial<RuleContext> = {}): Assessment {
  return assess(report, catalogue, { stage: "final", previous: null, ...context });
}
