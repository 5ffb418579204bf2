import type { Assessment, Finding, NotAssessed } from "../../rules";
import { addendsRule } from "./addends";
import { carriedRule } from "./carried";
import type { MergeFacts, MergeRule } from "./mergeRule";
import { passedRule } from "./passed";
import { presentRule } from "./present";
import { moneyRule, sumRule } from "./sums";

/** The rules of aggregation, in the order of their codes. */
export const mergeRules: readonly MergeRule[] = [sumRule, presentRule, passedRule, carriedRule, addendsRule, moneyRule];

/** Applies the rules of aggregation. Findings come in the order of the rules. */
export function assessMerge(facts: MergeFacts): Assessment {
  const findings: Finding[] = [];
  const notAssessed: NotAssessed[] = [];
  for (const { code, check } of mergeRules) {
    const verdict = check(facts);
    if ("why" in verdict) notAssessed.push({ rule: code, why: verdict.why });
    else findings.push(...verdict.findings);
  }
  return { findings, notAssessed };
}
