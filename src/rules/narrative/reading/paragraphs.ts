import type { NarrativeId, Report } from "../../../report";
import { clausesOf, type Clause } from "./clauses";
import { kindsIn } from "./letters";
import { plainText } from "./plainText";

/** A paragraph of a narrative section, cut into clauses. */
export interface Paragraph {
  readonly section: NarrativeId;
  /** The part of section 一 it belongs to; null where it belongs to none. */
  readonly part: string | null;
  /** As it was written. */
  readonly raw: string;
  /** The kinds of letters in `raw`, as bits. */
  readonly kinds: number;
  /** Without spaces and odd writings; what the clauses are cut from. */
  readonly text: string;
  readonly clauses: readonly Clause[];
}

const sections = ["overall", "problems", "other"] as const;

/** Labels of the parts of section 一, with the words that reports use for them. */
const partLabels: readonly (readonly [part: string, label: RegExp])[] = [
  ["onRequest", /^(?:政府信息)?依申请公开/],
  ["proactive", /^主动公开/],
  ["management", /^政府信息(?:资源)?(?:规范化|规范)?(?:化)?管理/],
  ["platform", /^(?:政府信息)?(?:公开)?平台建设/],
  ["supervision", /^(?:工作)?监督保障/],
];
const numbering = /^(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、])/;

/** The paragraphs of a report's narrative, in order. */
export function paragraphsOfReport(report: Report): readonly Paragraph[] {
  return sections.flatMap((section) => {
    let part: string | null = null;
    return report.narrative[section].text.split("\n").flatMap((raw): readonly Paragraph[] => {
      if (raw === "") return [];
      const kinds = kindsIn(raw);
      const text = plainText(raw, kinds);
      if (section === "overall") part = partOf(text) ?? part;
      return [{ section, part, raw, kinds, text, clauses: clausesOf(text) }];
    });
  });
}

/** The part that a paragraph begins; null where it begins none. */
function partOf(text: string): string | null {
  const mark = numbering.exec(text)?.[0].length ?? 0;
  const label = text.slice(mark, mark + 12);
  return partLabels.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
