import type { Rule } from "../rule";
import { basisRule } from "./basis";
import { compositionRule } from "./composition";
import { gapRule } from "./gaps";
import { otherRule } from "./other";
import { otherAgencyRule } from "./otherAgency";
import { otherYearRule } from "./otherYear";
import { overallRule } from "./overall";
import { periodRule } from "./period";
import { problemsRule } from "./problems";
import { promptRule } from "./prompts";
import { scopeRule } from "./scope";
import { titleRule } from "./title";
import { typographyRule } from "./typography";

/** W: the text by itself, in the order of their codes. */
export const wordingRules: readonly Rule[] = [
  titleRule,
  otherYearRule,
  otherAgencyRule,
  basisRule,
  gapRule,
  promptRule,
  overallRule,
  problemsRule,
  compositionRule,
  scopeRule,
  typographyRule,
  periodRule,
  otherRule,
];
