import { finding } from "../../rules/finding";
import { errorsIn, firstOf } from "../choose";
import { mergeMessages as say, nameOfUnit } from "../words";
import type { MergeRule } from "./mergeRule";

/** each unit's report has no finding of severity error by itself. */
export const passedRule: MergeRule = {
  code: "A-3",
  demand: "各单位的年报自身没有强制性问题。",
  check: ({ chosen }) => {
    const refused = chosen.leftOut.filter(({ reason }) => reason === "errors").map(({ sentence }) => sentence);
    const taken = chosen.units.flatMap(({ agency, file, assessment }) => {
      const errors = errorsIn(assessment.findings);
      return errors.length === 0 ? [] : [say.takenWithErrors(nameOfUnit(agency, file), errors.length, firstOf(errors))];
    });
    return {
      findings: [...refused, ...taken].map((message) => finding({ rule: "A-3", severity: "error", message })),
    };
  },
};
