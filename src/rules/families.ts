import { narrativeRules } from "./narrative";
import { numberRules } from "./numbers/numbers";
import { previousYearRules } from "./previousYear";
import type { Rule } from "./rule";
import { structureRules } from "./structure";
import { totalRules } from "./totals";
import { wordingRules } from "./wording";

/** The letter that the public codes of a family's rules begin with. */
export type FamilyLetter = "T" | "N" | "S" | "Y" | "X" | "W";

/** Rules that look at one thing. */
export interface Family {
  readonly letter: FamilyLetter;
  readonly name: string;
  /** Two characters, for the head of a narrow column. */
  readonly short: string;
  readonly rules: readonly Rule[];
}

/** All families, in the order in which their findings are listed. */
export const families: readonly Family[] = [
  { letter: "T", name: "表内勾稽", short: "勾稽", rules: totalRules },
  { letter: "N", name: "数字", short: "数字", rules: numberRules },
  { letter: "S", name: "结构", short: "结构", rules: structureRules },
  { letter: "Y", name: "与上年比较", short: "上年", rules: previousYearRules },
  { letter: "X", name: "正文与表格", short: "正文", rules: narrativeRules },
  { letter: "W", name: "文字", short: "文字", rules: wordingRules },
];

/** The family of a rule by its code; null for a code of none, such as those of the rules of aggregation. */
export function familyOf(rule: string): FamilyLetter | null {
  return families.find(({ letter }) => rule.startsWith(letter))?.letter ?? null;
}
