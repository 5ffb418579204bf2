import { editionOf, sectionOf } from "../../form";
import type { NarrativeId } from "../../report";
import { finding, type Finding } from "../finding";
import { previousYearMessages as say } from "../messages/previousYear";
import type { Rule } from "../rule";
import { previousOf } from "./previous";
import { lettersOf, likenessOf } from "./textLikeness";

/**
 * From how much on two years' texts are called alike. Sections of good reports share 25 to 61 % with the year before
 * (宿迁 2023 and 2024); one that was copied and touched up stays above 85 %.
 */
const threshold = 0.85;

/**
 * Texts shorter than this many letters say too little to be told apart: 六 is the same sentence every year in most
 * reports, and rightly so.
 */
const shortest: Readonly<Record<NarrativeId, number>> = { overall: 50, problems: 30, other: 80 };

/** Y-5: the text was written for this year. Source: 国办公开办函〔2021〕30号, against 内容雷同. */
export const likenessRule: Rule = {
  code: "Y-5",
  demand: "第一、五、六部分结合本年实际撰写，不与上年报告雷同。",
  check: (report, context) => {
    const found = previousOf(report, context);
    if ("why" in found) return found;
    const edition = editionOf(report.edition);
    const ids = ["overall", "problems", "other"] as const;
    if (ids.every((id) => report.narrative[id].text === "")) return { why: say.noText(false) };
    if (ids.every((id) => found.previous.narrative[id].text === "")) return { why: say.noText(true) };
    return {
      findings: ids.flatMap((id) =>
        onSection(sectionOf(edition, id).heading, id, report.narrative[id].text, found.previous.narrative[id].text),
      ),
    };
  },
};

function onSection(heading: string, id: NarrativeId, now: string, before: string): readonly Finding[] {
  const [a, b] = [lettersOf(now), lettersOf(before)];
  if (Math.min(a.length, b.length) < shortest[id]) return [];
  const likeness = likenessOf(a, b);
  if (likeness <= threshold) return [];
  const percent = Math.floor(likeness * 100);
  return [
    finding({
      rule: "Y-5",
      severity: "verify",
      message: say.alike(heading, percent),
      actual: `${percent}%`,
    }),
  ];
}
