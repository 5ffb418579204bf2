import type { Paragraph } from "../narrative/reading/paragraphs";
import { longestQuote } from "../narrative/reading/quote";

/** A phrase that should not stand in a text. The pattern has the flag g. */
export interface Phrase {
  readonly pattern: RegExp;
  /** A cheap first look: kinds of letters of which one must stand in the paragraph, or words. */
  readonly needs: number | RegExp;
}

/** The first places in a paragraph's written text where a phrase stands, in 「」 with what is around them. */
export function quotesOf(paragraph: Paragraph, phrases: readonly Phrase[], most: number): readonly string[] {
  const quotes: string[] = [];
  for (const { pattern, needs } of phrases) {
    if (typeof needs === "number" ? (paragraph.kinds & needs) === 0 : !needs.test(paragraph.raw)) continue;
    for (const match of paragraph.raw.matchAll(pattern)) {
      const quote = around(paragraph.raw, match.index, match[0].length);
      // Two phrases may find the same place.
      if (!quotes.includes(quote)) quotes.push(quote);
      if (quotes.length >= most) return quotes;
    }
  }
  return quotes;
}

const aroundLetters = 10;

/** A piece of a text with ten letters on both sides, in 「」. */
export function around(text: string, index: number, length: number): string {
  const start = Math.max(0, index - aroundLetters);
  const end = Math.min(text.length, index + Math.min(length, longestQuote - 2 * aroundLetters) + aroundLetters);
  const piece = text.slice(start, end).replace(/\s+/g, " ");
  return `「${start > 0 ? "…" : ""}${piece}${end < text.length ? "…" : ""}」`;
}
