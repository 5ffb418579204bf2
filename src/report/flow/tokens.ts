import { isValue } from "../recognise/values";
import type { Letter } from "./letters";
import { labelTree, letterKey, type LabelKind } from "./lexicon";

/** A label of the form, a number or what stands in its place, or any other text up to the next space. */
export interface Token {
  readonly kind: LabelKind | "value" | "text";
  readonly value: string | number;
  readonly row: number;
  readonly column: number;
  /** The row in which it ends: a label may be broken into lines. */
  readonly endRow: number;
}

/** A number in any of its writings, from the beginning of what is left. */
const number = /^[-+\u2212]?\d[\d,]*(?:\.\d+)?(?:件|项|条|个|万元|元)?/;

/** No number and no sign for none is longer. */
const longest = 40;

/**
 * Takes letters apart into labels and numbers. The longest label wins; spaces, line ends and cells' edges within it
 * do not matter. null where a row of cells ends what is read together.
 */
export function tokensOf(letters: readonly (Letter | null)[]): readonly (Token | null)[] {
  const tokens: (Token | null)[] = [];
  let at = 0;
  while (at < letters.length) {
    const letter = letters[at];
    if (!letter) {
      tokens.push(null);
      at += 1;
      continue;
    }
    const end = labelEnd(letters, at, tokens) ?? valueEnd(letters, at, tokens);
    if (end !== null) {
      at = end;
      continue;
    }
    const next = wordEnd(letters, at);
    const { row, column } = letter;
    tokens.push({ kind: "text", value: rawOf(letters, at, next), row, column, endRow: row });
    at = next;
  }
  return tokens;
}

/** Adds the label that begins here, and returns where it ends; null where none does. */
function labelEnd(letters: readonly (Letter | null)[], at: number, tokens: (Token | null)[]): number | null {
  const found = longestLabel(letters, at);
  const letter = letters[at];
  if (!found || !letter || !endsHere(letters, found.end)) return null;
  const { row, column } = letter;
  const texts = found.labels ?? [rawOf(letters, at, found.end)];
  const endRow = letters[found.end - 1]?.row ?? row;
  texts.forEach((value) => tokens.push({ kind: found.kind, value, row, column, endRow }));
  return found.end;
}

interface FoundLabel {
  readonly end: number;
  readonly kind: LabelKind;
  readonly labels: readonly string[] | null;
}

function longestLabel(letters: readonly (Letter | null)[], at: number): FoundLabel | null {
  let node = labelTree();
  let found: FoundLabel | null = null;
  for (let end = at; ; end += 1) {
    const letter = letters[end];
    const next = letter ? node.next.get(letterKey(letter.sign)) : undefined;
    if (!next) return found;
    node = next;
    if (node.word) found = { end: end + 1, ...node.word };
  }
}

/** Labels that are written one behind the other with nothing between are no more than a header has. */
const mostGlued = 40;

/** Whether a label can end here: at a space or an edge, before a number, or before another label that can. */
function endsHere(letters: readonly (Letter | null)[], at: number): boolean {
  let end = at;
  for (let labels = 0; labels < mostGlued; labels += 1) {
    const letter = letters[end];
    if (!letter || letter.isApart || /[-+\d]/.test(letter.sign)) return true;
    const next = longestLabel(letters, end);
    if (!next) return false;
    end = next.end;
  }
  return true;
}

/** Adds the number that begins here, and returns where it ends; null where none does. */
function valueEnd(letters: readonly (Letter | null)[], at: number, tokens: (Token | null)[]): number | null {
  const letter = letters[at];
  if (!letter) return null;
  const { row, column } = letter;
  if (letter.number !== null) {
    tokens.push({ kind: "value", value: letter.number, row, column, endRow: row });
    return at + 1;
  }
  const word = letters.slice(at, wordEnd(letters, at, at + longest + 1));
  const text = word.map((one) => one?.sign ?? "").join("");
  const match = number.exec(text)?.[0];
  // 03.其他: the last digit of a number that touches the next label is the label's own.
  let length = match === undefined ? (isValue(text) ? word.length : 0) : lettersIn(word, match.length);
  for (let cut = 1; cut < length; cut += 1) {
    const label = longestLabel(letters, at + cut);
    if (label && label.end > at + length && endsHere(letters, label.end)) length = cut;
  }
  const end = at + length;
  const isWhole = end >= letters.length || letters[end] === null || letters[end]?.isApart === true;
  if (length === 0 || !(isWhole || longestLabel(letters, end) !== null)) return null;
  tokens.push({ kind: "value", value: rawOf(letters, at, end), row, column, endRow: row });
  return end;
}

/** How many letters make up the first `length` signs. */
function lettersIn(word: readonly (Letter | null)[], length: number): number {
  let signs = 0;
  const at = word.findIndex((one) => (signs += one?.sign.length ?? 0) >= length);
  return at + 1;
}

/** Where the next space or edge is; `most` where it is not before. */
function wordEnd(letters: readonly (Letter | null)[], at: number, most = letters.length): number {
  let end = at + 1;
  while (end < Math.min(most, letters.length) && letters[end] && !letters[end]?.isApart) end += 1;
  return end;
}

function rawOf(letters: readonly (Letter | null)[], from: number, to: number): string {
  return letters
    .slice(from, to)
    .map((letter) => letter?.raw ?? "")
    .join("");
}
