import type { Remark } from "../../../src/report";

const names = ["label", "labels", "found", "expected", "count", "why"];

/** What a remark says besides its kind, in a fixed order: labels, what was found and what is expected, how much, why. */
export const wordsOf = (remark: Remark): readonly string[] =>
  names.flatMap((name) => {
    const [, word] = Object.entries(remark).find(([key]) => key === name) ?? [];
    if (Array.isArray(word)) return [word.join()];
    return typeof word === "string" || typeof word === "number" ? [String(word)] : [];
  });
