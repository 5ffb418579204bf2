import type { Rule } from "../rule";
import { carriedInRule } from "./carriedIn";
import { changeRule } from "./change";
import { growthRule } from "./growth";
import { likenessRule } from "./likeness";
import { stockChainRule } from "./stock";

export { carriedInFrom } from "./carriedIn";
export { isSameAgency } from "./previous";

/** The rules that compare with last year's report. */
export const previousYearRules: readonly Rule[] = [carriedInRule, stockChainRule, growthRule, changeRule, likenessRule];
