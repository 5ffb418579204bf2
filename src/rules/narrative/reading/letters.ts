/** Kinds of letters that a reader asks for; a paragraph has the bits of all kinds that stand in it. */
export const Kind = {
  /** Spaces, tags, control characters, full-width digits, traditional characters: plainText has work to do. */
  odd: 1,
  /** X, ×, ○, _ and the like, which stand for something to be filled in. */
  placeholder: 2,
  /** Half-width , ; : ? ! */
  halfWidth: 4,
  wideDigit: 8,
  percent: 16,
  /** Two of ，、；：。 in a row. */
  doubled: 32,
  /** A blank or a line to write on. */
  blank: 64,
  bracket: 128,
} as const;

/** One lookup for a letter, whatever the text. */
const kinds = new Uint8Array(0x10000);
const marks = new Uint8Array(0x10000);

/** Adds a kind to letters. For this folder's own tables. */
export function markLetters(letters: Iterable<string>, kind: number): void {
  for (const letter of letters) kinds[letter.charCodeAt(0)] = (kinds[letter.charCodeAt(0)] ?? 0) | kind;
}

markLetters("XxＸｘ×✕╳○_＿", Kind.placeholder);
markLetters(",;:?!", Kind.halfWidth);
markLetters("０１２３４５６７８９", Kind.wideDigit);
markLetters("%％", Kind.percent);
markLetters(" \u00a0\u3000_＿", Kind.blank);
markLetters("（(【[", Kind.bracket);
for (const letter of "，、；：。") marks[letter.charCodeAt(0)] = 1;

/** The kinds of letters in a text, as bits. One pass. */
export function kindsIn(text: string): number {
  let found = 0;
  let wasMark = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    found |= kinds[code] ?? 0;
    const isMark = marks[code] ?? 0;
    if ((isMark & wasMark) === 1) found |= Kind.doubled;
    wasMark = isMark;
  }
  return found;
}
