import { checkReport, type Assessment, type Finding } from "../../rules";
import { finding } from "../../rules/finding";
import { mergeMessages as say } from "../words";
import type { MergeRule } from "./mergeRule";

/** The rule of one report that A-4 applies to every unit and to the sum. */
const chain = "Y-1";

/** 上年结转 is what the year before carried over, in every unit that has last year's report, and in the sum. */
export const carriedRule: MergeRule = {
  code: "A-4",
  demand: "各单位和汇总数的上年结转等于各自上年报告的结转下年度。",
  check: ({ plan, chosen, report }) => {
    const units = chosen.units.map(({ agency, assessment }) => ({ agency, assessment }));
    const compared = units.filter(({ assessment }) => whyNot(assessment) === null);
    const sum = checkReport(report, plan.contextFor(report));
    const why = whyNot(sum);
    if (compared.length === 0 && why !== null) return { why };
    const lacking = compared.length === 0 ? 0 : units.length - compared.length;
    return {
      findings: [
        ...compared.flatMap(({ agency, assessment }) =>
          broken(assessment).map((found) => named(found, say.ofUnit(agency, found.message))),
        ),
        ...broken(sum).map((found) => named(found, say.ofSum(found.message))),
        ...(lacking > 0 ? [finding({ rule: "A-4", severity: "hint", message: say.noPrevious(lacking) })] : []),
      ],
    };
  },
};

function whyNot({ notAssessed }: Assessment): string | null {
  return notAssessed.find(({ rule }) => rule === chain)?.why ?? null;
}

function broken({ findings }: Assessment): readonly Finding[] {
  return findings.filter(({ rule }) => rule === chain);
}

function named(found: Finding, message: string): Finding {
  return { ...found, rule: "A-4", message };
}
