/** A sentence's claim that its one number grew or fell by so many percent since last year. */
export interface GrowthClaim {
  /** What the sentence says before the comparison, without what stands in brackets. */
  readonly subject: string;
  /** The number it speaks of, as a decimal string. */
  readonly number: string;
  /** The words of the comparison: 同比上升1.05%. */
  readonly said: string;
  readonly isUp: boolean;
  /** The percentage as it was written, without the sign: 1.05. */
  readonly percent: string;
}

const comparison =
  /(?:同比|[较比][上去]年度?(?:同期)?|与[上去]年度?(?:同期)?相比)[,，]?(?:(?:增加|减少|增长|下降)了?\d+(?:件|项|条|份|万元)[,，])?(增长|上升|增加|提高|上涨|下降|减少|降低|下滑)了?(约|近|超过|超|逾)?(\d+(?:\.\d+)?)%(以上|左右)?/g;
const rising = /增长|上升|增加|提高|上涨/;
const quantity = /(\d+(?:\.\d+)?)(?:万元|件|项|条|份|宗|个)/g;
/** Between the number and the comparison nothing else may be said. */
const gap = /^[,，、]?$/;

/**
 * The claims of a text that can be understood for sure: one number in the sentence before the comparison, right in
 * front of it, and a percentage that is not rounded in words (约, 以上).
 */
export function growthClaims(text: string): readonly GrowthClaim[] {
  if (!text.includes("%") && !text.includes("％")) return [];
  return sentencesOf(text).flatMap(claimsIn);
}

/** Sentences in half-width signs, without spaces, thousands commas and brackets. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[。；;！？\n]/)
    .filter((sentence) => /[%％]/.test(sentence))
    .map((sentence) =>
      sentence
        .normalize("NFKC")
        .replace(/\s+/g, "")
        .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
        .replace(/\([^()]*\)/g, ""),
    );
}

function claimsIn(sentence: string): readonly GrowthClaim[] {
  const claims: GrowthClaim[] = [];
  let from = 0;
  for (const match of sentence.matchAll(comparison)) {
    const [said, verb = "", before, percent = "", after] = match;
    const subject = sentence.slice(from, match.index);
    from = match.index + said.length;
    const numbers = [...subject.matchAll(quantity)];
    const [only] = numbers;
    if (!only || numbers.length > 1 || before !== undefined || after !== undefined) continue;
    if (!gap.test(subject.slice(only.index + only[0].length))) continue;
    claims.push({ subject, number: only[1] ?? "", said, isUp: rising.test(verb), percent });
  }
  return claims;
}
