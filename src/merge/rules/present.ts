import { finding, type Severity } from "../../rules/finding";
import { unitList } from "../listed";
import type { LeftOutReason } from "../units";
import { mergeMessages as say } from "../words";
import type { MergeRule } from "./mergeRule";

/** Reports that are rightly not summed are worth a look; with any other the sum is not complete. */
const severities: Readonly<Partial<Record<LeftOutReason, Severity>>> = { own: "verify", notListed: "verify" };

/** every unit of the list is in the sum, and none twice. Source: 重庆2019 notice, which has the list filed. */
export const presentRule: MergeRule = {
  code: "A-2",
  demand: "单位名单里的每个单位都计入，且只计一次。",
  check: ({ plan, chosen }) => {
    const leftOut = chosen.leftOut
      .filter(({ reason }) => reason !== "errors")
      .map(({ reason, sentence }) =>
        finding({ rule: "A-2", severity: severities[reason] ?? "error", message: sentence }),
      );
    const missing = chosen.missing.map((name) =>
      finding({ rule: "A-2", severity: "error", message: say.missing(name) }),
    );
    const doubles = plan.listed === null ? [] : unitList(plan.listed).doubles;
    const noted = doubles.map((name) => finding({ rule: "A-2", severity: "hint", message: say.listedTwice(name) }));
    const findings = [...leftOut, ...missing, ...noted];
    return plan.listed === null && findings.length === 0 ? { why: say.noList } : { findings };
  },
};
