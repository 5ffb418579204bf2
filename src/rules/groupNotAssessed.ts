import { printRuns } from "../report";
import type { NotAssessed } from "./finding";

/** Rules that could not be applied for one reason. */
export interface NotAssessedGroup {
  /** Their codes, runs of them shortened: X-1 至 X-5、X-7. */
  readonly codes: string;
  readonly why: string;
}

/** Rules that could not be applied, by reason, in the order of the first of each. */
export function groupNotAssessed(notAssessed: readonly NotAssessed[]): readonly NotAssessedGroup[] {
  const reasons = [...new Set(notAssessed.map(({ why }) => why))];
  return reasons.map((why) => ({
    why,
    codes: printRuns(
      notAssessed.filter((one) => one.why === why).map(({ rule }) => rule),
      follows,
    ),
  }));
}

/** Whether a code is the next after another: X-2 after X-1. */
function follows(before: string, code: string): boolean {
  const [, name, number] = /^(.*?)(\d+)$/.exec(before) ?? [];
  return name !== undefined && code === `${name}${Number(number) + 1}`;
}
