import type { Rule } from "../rule";
import { deniedRules } from "./denied";
import { documentRule } from "./documents";
import { feeRules } from "./fees";
import { remedyRule } from "./remedies";
import { requestRules } from "./requests";
import { shareRule } from "./shares";
import { twiceRule } from "./twice";

const rules: readonly Rule[] = [
  ...requestRules,
  ...deniedRules,
  remedyRule,
  documentRule,
  shareRule,
  ...feeRules,
  twiceRule,
];

/** X: the text against the tables, in the order of their codes. */
export const narrativeRules: readonly Rule[] = [...rules].sort(
  (a, b) => Number(a.code.slice(2)) - Number(b.code.slice(2)),
);
