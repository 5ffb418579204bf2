import { numeralLetters } from "./numerals";
import { quantityAt, type Quantity } from "./quantities";

/** A piece of a sentence between commas, colons and brackets. 、 does not end it. */
export interface Clause {
  /** Where it begins and ends in the paragraph, 0-based, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Which sentence of the paragraph it belongs to; 。！？ end one, and ； does not. */
  readonly sentence: number;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** The index of the clause that goes on after a bracket is closed; -1 for none. */
  readonly resumes: number;
  readonly quantities: readonly Quantity[];
  /** Whether 未, 没, 无 or 零 stands in it. */
  readonly isNegative: boolean;
}

const Letter = { Plain: 0, Comma: 1, Stop: 2, Open: 3, Close: 4, Number: 5, Negation: 6, Title: 7 } as const;

/** What each letter means to the reader; one lookup for a letter, whatever the text. */
const classes = new Uint8Array(0x10000);
function mark(letters: string, kind: number): void {
  for (const letter of letters) classes[letter.charCodeAt(0)] = kind;
}
mark("，,：:；;\t", Letter.Comma);
mark("。！!？?\n", Letter.Stop);
mark("（(【[", Letter.Open);
mark("）)】]", Letter.Close);
mark(`0123456789${numeralLetters}`, Letter.Number);
mark("未没无", Letter.Negation);
mark("《", Letter.Title);

/** Titles longer than this were never closed. */
const longestTitle = 100;

/** Cuts a paragraph (plain text) into clauses with their quantities, in one pass. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const opened: number[] = [];
  let start = 0;
  let sentence = 0;
  let resumes = -1;
  let quantities: Quantity[] = [];
  let isNegative = false;
  const close = (end: number): void => {
    if (end > start) {
      clauses.push({ start, end, sentence, depth: opened.length, resumes, quantities, isNegative });
      quantities = [];
      isNegative = false;
    }
    resumes = -1;
    start = end + 1;
  };
  let at = 0;
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)] ?? Letter.Plain;
    if (kind === Letter.Plain) {
      at += 1;
      continue;
    }
    if (kind === Letter.Number) {
      const { quantity, next } = quantityAt(text, at);
      if (quantity) quantities.push(quantity);
      else if (text[at] === "零") isNegative = true;
      at = next;
      continue;
    }
    if (kind === Letter.Negation) isNegative = true;
    else if (kind === Letter.Title) {
      const end = text.slice(at, at + longestTitle).indexOf("》");
      if (end > 0) at += end;
    } else {
      close(at);
      if (kind === Letter.Stop) {
        sentence += 1;
        opened.length = 0;
      } else if (kind === Letter.Open) opened.push(clauses.length - 1);
      else if (kind === Letter.Close) resumes = opened.pop() ?? -1;
    }
    at += 1;
  }
  close(text.length);
  return clauses;
}
