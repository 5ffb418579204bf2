import type { Rule } from "../rule";
import { feeRule } from "./fee";
import { regulationRule } from "./regulations";
import { stockRule } from "./stock";
import { relationRules } from "./totals";

/** The rules within one table, in the order of the tables. */
export const totalRules: readonly Rule[] = [stockRule, regulationRule, feeRule, ...relationRules];
