import type { Clause } from "./clauses";
import { isOfOthers, sentenceBefore, subjectBefore, textOf } from "./context";
import { leadOf } from "./lead";
import type { Paragraph } from "./paragraphs";
import type { Quantity } from "./quantities";
import { quoteOf } from "./quote";
import type { Self } from "./self";
import { topicPatterns, type Topic, type TopicPattern } from "./topics";
import { relativeYears } from "./years";

/**
 * A number of the narrative that counts something the form knows.
 *
 * What costs time is a method: most numbers agree with their table, and then nobody asks.
 */
export interface Mention {
  readonly topic: Topic;
  readonly value: number;
  readonly unit: string;
  readonly section: Paragraph["section"];
  /** The words that the pattern caught: the outcome, the applicant, the act. */
  readonly words: Readonly<Record<string, string | undefined>>;
  /** Whether it surely counts that for the whole agency and the whole year. */
  isSure(): boolean;
  /** What the sentence spoke of last: 行政复议, 申请. "" where it names nothing. */
  noun(): string;
  /** 其中, 另有: it is a part of a number before it. */
  isPart(): boolean;
  /** Whether the sentence speaks of some applicants before, so that it may count only theirs. */
  isOfApplicants(): boolean;
  /** The clause, in 「」. */
  quote(): string;
}

/** The words around a number are short; a longer run without punctuation is not understood. */
const longestBefore = 60;
const longestAfter = 24;

/**
 * The patterns that may fit, by unit and by the first letter of the words: a pattern begins with no letter that it does
 * not contain.
 */
const patterns: ReadonlyMap<string, ReadonlyMap<string, readonly TopicPattern[]>> = new Map(
  [...new Set(topicPatterns.flatMap(({ units }) => [...units]))].map((unit) => {
    const fitting = topicPatterns.filter(({ units }) => units.has(unit));
    const letters = new Set(fitting.flatMap(({ pattern }) => [...pattern.source]));
    return [
      unit,
      new Map([...letters].map((letter) => [letter, fitting.filter(({ pattern }) => pattern.source.includes(letter))])),
    ];
  }),
);

/** The mentions of a paragraph. */
export function mentionsOf(paragraph: Paragraph, self: Self, year: number | null): readonly Mention[] {
  const mentions: Mention[] = [];
  paragraph.clauses.forEach((clause, index) => {
    clause.quantities.forEach((quantity, position) => {
      if (quantity.value === null || !patterns.has(quantity.unit)) return;
      const mention = mentionAt(paragraph, index, clause, position, quantity, self, year);
      if (mention) mentions.push(mention);
    });
  });
  return mentions;
}

function mentionAt(
  paragraph: Paragraph,
  index: number,
  clause: Clause,
  position: number,
  quantity: Quantity,
  self: Self,
  year: number | null,
): Mention | null {
  const before = wordsBefore(paragraph, clause, position, quantity);
  if (before === null || quantity.value === null) return null;
  const lead = leadOf(relativeYears(before, year), self);
  const form = `${lead.rest}#${relativeYears(wordsAfter(paragraph, clause, position, quantity), year)}`;
  const found = firstMatch(form, quantity.unit);
  if (!found) return null;
  const place = { paragraph, index, clause, quantity, lead, about: found.about, self, year };
  return new FoundMention(found.topic, quantity.value, found.match.groups ?? {}, place);
}

/** Where a mention was found. */
interface MentionPlace {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly lead: ReturnType<typeof leadOf>;
  readonly about: TopicPattern["about"];
  readonly self: Self;
  readonly year: number | null;
}

/** A class, because a long text has hundreds: methods are made once, closures with every mention. */
class FoundMention implements Mention {
  constructor(
    readonly topic: Topic,
    readonly value: number,
    readonly words: Mention["words"],
    private readonly place: MentionPlace,
  ) {}

  get unit(): string {
    return this.place.quantity.unit;
  }

  get section(): Paragraph["section"] {
    return this.place.paragraph.section;
  }

  isSure(): boolean {
    const { paragraph, index, lead, about, self, year } = this.place;
    const { o, p, remedy } = this.words;
    const isNamed = o !== undefined || p !== undefined || remedy !== undefined || about === "anything";
    return (
      (isNamed || this.subject().about === about) &&
      !isOfOthers(paragraph, index, lead, self, year) &&
      (about !== "remedy" || paragraph.part === "onRequest" || /信息公开|依申请公开/.test(this.sentence()))
    );
  }

  noun(): string {
    return this.subject().noun;
  }

  isPart(): boolean {
    return this.place.lead.isPart || /其中[^。；;]*$/.test(this.sentence());
  }

  isOfApplicants(): boolean {
    return /自然人|法人|企业|组织|公民/.test(this.sentence());
  }

  quote(): string {
    const { paragraph, clause, quantity } = this.place;
    return quoteOf(paragraph.text, spanOf(paragraph, clause, quantity), quantity);
  }

  private subject(): ReturnType<typeof subjectBefore> {
    return subjectBefore(this.place.paragraph, this.place.index, this.place.quantity.start);
  }

  private sentence(): string {
    return sentenceBefore(this.place.paragraph, this.place.index, this.place.quantity.start);
  }
}

function firstMatch(
  form: string,
  unit: string,
): { readonly topic: Topic; readonly about: TopicPattern["about"]; readonly match: RegExpExecArray } | null {
  for (const { topic, pattern, about } of patterns.get(unit)?.get(form.charAt(0)) ?? []) {
    const match = pattern.exec(form);
    if (match) return { topic, about, match };
  }
  return null;
}

/** The words from the clause's start, or from the number before, to this number; null where they are too many. */
function wordsBefore(paragraph: Paragraph, clause: Clause, position: number, quantity: Quantity): string | null {
  const previous = clause.quantities[position - 1];
  if (previous) {
    const between = paragraph.text.slice(previous.end, quantity.start);
    const cut = between.indexOf("、");
    return between.length > longestBefore ? null : between.slice(cut + 1);
  }
  if (quantity.start - clause.start > longestBefore) return null;
  if (quantity.start > clause.start) return paragraph.text.slice(clause.start, quantity.start);
  // 其他处理（含撤回申请）3件: the words stand before the bracket.
  const resumed = clause.resumes < 0 ? undefined : paragraph.clauses[clause.resumes];
  if (!resumed || resumed.quantities.length > 0) return "";
  const words = textOf(paragraph, resumed);
  return words.length > longestBefore ? null : words;
}

/** The clause; of a list, the item between 、 and 、. */
function spanOf(
  paragraph: Paragraph,
  clause: Clause,
  quantity: Quantity,
): { readonly start: number; readonly end: number } {
  if (clause.quantities.length < 2) return clause;
  const before = paragraph.text.slice(clause.start, quantity.start).lastIndexOf("、");
  const after = paragraph.text.slice(quantity.end, clause.end).indexOf("、");
  return { start: clause.start + before + 1, end: after < 0 ? clause.end : quantity.end + after };
}

/** The words from this number to the next one, 、 or the clause's end; cut where they are too many. */
function wordsAfter(paragraph: Paragraph, clause: Clause, position: number, quantity: Quantity): string {
  const next = clause.quantities[position + 1]?.start ?? clause.end;
  const words = paragraph.text.slice(quantity.end, Math.min(next, quantity.end + longestAfter + 1));
  const cut = words.indexOf("、");
  return cut < 0 ? words : words.slice(0, cut);
}
