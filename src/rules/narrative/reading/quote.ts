/** The longest quotation in a message, in letters. */
export const longestQuote = 40;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A clause in 「」, at most 40 letters, cut around the piece that matters. */
export function quoteOf(text: string, { start: first, end: last }: Span, piece: Span): string {
  // A clause behind a bracket may go on a list.
  const clause = { start: text[first] === "、" ? first + 1 : first, end: last };
  if (clause.end - clause.start <= longestQuote) return `「${text.slice(clause.start, clause.end)}」`;
  const room = Math.max(0, longestQuote - 2 - (piece.end - piece.start));
  const start = Math.max(clause.start, piece.start - room);
  const end = Math.min(clause.end, start + longestQuote - 2);
  return `「${start > clause.start ? "…" : ""}${text.slice(start, end)}${end < clause.end ? "…" : ""}」`;
}
