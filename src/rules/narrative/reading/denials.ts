import type { Clause } from "./clauses";
import { isOfOthers, sentenceBefore, textOf } from "./context";
import { leadOf } from "./lead";
import type { Paragraph } from "./paragraphs";
import { quoteOf } from "./quote";
import type { Self } from "./self";
import { cause, request, review, suit, who } from "./topics";
import { relativeYears } from "./years";

/** A clause that says that there was none of something: 未收到申请, 没有发生行政复议. */
export interface Denial {
  readonly of: "requests" | "review" | "suit" | "remedies";
  readonly quote: string;
}

const not = "(?:也|均|都|暂|目前)*(?:从未|尚未|未曾|没有|未|没|无人|无|不存在)";
const get = "(?:收到|接到|接收|收办|受理|办理|发生|出现|产生|提起|有)?(?:到|过)*";
const noRequest = [
  new RegExp(`^${not}${get}(?:任何|[一1][件例份宗]|新的|新|形式的)*${who}${request}(?:的)?(?:情况|情形|事宜)?$`),
  new RegExp(`^${not}(?:提出)?(?:要求)?申请公开(?:政府)?信息(?:的)?(?:情况|情形)?$`),
  new RegExp(`^${request}(?:数量|数)?(?:为)?零(?:申请|件)?$`),
];
const noRemedy = new RegExp(
  `^(?:(?:政府)?信息公开(?:工作|方面)?)?${not}${get}${cause}(?<remedy>${review}(?:(?:[、和及与或]|以及|或者)(?:被)?(?:提起)?${suit})?|${suit})(?:的)?(?:情况|情形|问题|事项)?$`,
);
const longest = 70;

/** The denials of a paragraph that surely speak of this agency's whole year. */
export function denialsOf(paragraph: Paragraph, self: Self, year: number | null): readonly Denial[] {
  return paragraph.clauses.flatMap((clause, index) => {
    if (
      !clause.isNegative ||
      clause.quantities.some(({ value }) => value !== 1) ||
      clause.end - clause.start > longest
    ) {
      return [];
    }
    const denied = deniedIn(paragraph, clause, index, self, year);
    return denied ? [{ of: denied, quote: quoteOf(paragraph.text, clause, clause) }] : [];
  });
}

function deniedIn(
  paragraph: Paragraph,
  clause: Clause,
  index: number,
  self: Self,
  year: number | null,
): Denial["of"] | null {
  const text = textOf(paragraph, clause);
  const lead = leadOf(relativeYears(text, year), self);
  const isRequest = noRequest.some((pattern) => pattern.test(lead.rest));
  const remedy = isRequest ? undefined : noRemedy.exec(lead.rest)?.groups?.remedy;
  if (!isRequest && remedy === undefined) return null;
  const isAboutDisclosure = /公开/.test(sentenceBefore(paragraph, index, clause.end)) || paragraph.part === "onRequest";
  if (lead.isPart || !isAboutDisclosure || isOfOthers(paragraph, index, lead, self, year)) return null;
  if (remedy === undefined) return "requests";
  if (!remedy.includes("诉讼")) return "review";
  return remedy.includes("复议") ? "remedies" : "suit";
}
