import { finding, type Finding } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { textOf } from "../narrative/reading/context";
import type { Paragraph } from "../narrative/reading/paragraphs";
import { quoteOf } from "../narrative/reading/quote";
import { selfLength, type Self } from "../narrative/reading/self";
import { textRule } from "./rules";

const opening = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?(20\d\d)年度?(?!\d)/;
const act = /^(?:全年|共|累计|共计|已|以来)*(?:主动公开|收到|受理|发布|制发|制定|办结|公开(?:各类|政府)?信息)/;
/** Words of a comparison, or of something carried over: then the other year is meant. */
const comparison = /比|较|相对|结转|决算|预算|以来|起|期间|历年|报告|要点|规划|计划|印发|提升至|上升|下降|增|减/;
const intention = /将|拟|继续|下一步|打算|力争|准备|要|再|着力|深化/;

/** W-2. A text taken over from another year speaks of that year as its own. */
export const otherYearRule = textRule("W-2", "正文中本机关公开、收到的年度与报告年度一致。", ({ report, reading }) => {
  const { year } = report;
  if (year === null) return { why: say.noYear };
  return {
    findings: reading.paragraphs.flatMap((paragraph) =>
      mayBeRight(paragraph.text, year) ? [] : otherYears(paragraph, reading.self, year),
    ),
  };
});

/** A paragraph that names the report's year, or 全年 and 本年, has the other year for a comparison. */
function mayBeRight(text: string, year: number): boolean {
  return !/20\d\d年/.test(text) || text.includes(`${year}年`) || /本年|今年|(?<!\d年)全年/.test(text);
}

function otherYears(paragraph: Paragraph, self: Self, year: number): readonly Finding[] {
  const sentences = new Map<number, Sentence>();
  for (const [index, clause] of paragraph.clauses.entries()) {
    const text = textOf(paragraph, clause);
    const named = namedYear(text, self);
    if (named === null || named.year === year) continue;
    const rest = text.slice(named.length);
    const next = paragraph.clauses[index + 1];
    const following = next?.sentence === clause.sentence ? textOf(paragraph, next) : "";
    const said = rest === "" ? following : rest;
    const subject = selfLength(said, self);
    if (!act.test(said.slice(subject).replace(/^[，、]/, ""))) continue;
    const sentence = sentences.get(clause.sentence) ?? sentenceAt(paragraph, index);
    sentences.set(clause.sentence, sentence);
    if (!sentence.hasCount || sentence.compares || (named.year > year && sentence.intends)) continue;
    const end = rest === "" ? (next ?? clause).end : clause.end;
    const message = say.otherYear(quoteOf(paragraph.text, { start: clause.start, end }, clause), named.year, year);
    const difference = named.year - year;
    return [finding({ rule: "W-2", severity: "verify", message, expected: year, actual: named.year, difference })];
  }
  return [];
}

/** What the whole sentence around a clause says. */
interface Sentence {
  readonly hasCount: boolean;
  readonly compares: boolean;
  readonly intends: boolean;
}

function sentenceAt(paragraph: Paragraph, index: number): Sentence {
  const { clauses } = paragraph;
  const isSame = (at: number): boolean => clauses[at]?.sentence === clauses[index]?.sentence;
  let from = index;
  let to = index + 1;
  while (from > 0 && isSame(from - 1)) from -= 1;
  while (to < clauses.length && isSame(to)) to += 1;
  const own = clauses.slice(from, to);
  const whole = own.map((clause) => textOf(paragraph, clause)).join("，");
  return {
    hasCount: own.some(({ quantities }) => quantities.length > 0),
    compares: comparison.test(whole),
    intends: intention.test(whole),
  };
}

/** The year that a clause begins with, its agency's name before it or not. */
function namedYear(text: string, self: Self): { readonly year: number; readonly length: number } | null {
  const subject = selfLength(text, self);
  const match = opening.exec(text.slice(subject));
  return match ? { year: Number(match[1]), length: subject + match[0].length } : null;
}
