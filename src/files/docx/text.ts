import { Tab, TextRun } from "docx";

/**
 * What XML 1.0 cannot hold: control characters, halves of a surrogate pair, and two code points that are none; and
 * U+0085, which some programs read as a line end.
 */
const notXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0085\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that a Word file cannot hold. */
export function xmlText(text: string): string {
  return text.replace(notXml, "");
}

export interface RunStyle {
  /** The id of a character style. */
  readonly style?: string;
  /** Half-points. */
  readonly size?: number;
  /** Line breaks before the text. */
  readonly break?: number;
}

/** A text as a run, its tabs as tabs: never as markup or a field. */
export function runOf(text: string, style: RunStyle = {}): TextRun {
  const fields = xmlText(text).split("\t");
  // The hint is looked up on the run itself: a style's own is not enough for Word to set “” in the Chinese font.
  const children = fields.flatMap((field, index) => (index === 0 ? [field] : [new Tab(), field]));
  return new TextRun({ ...style, font: { hint: "eastAsia" }, children });
}

/** The width of a text in ems: a Chinese letter is one, a Latin letter or digit half of it. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u0000-\u024f]/.test(letter) ? 0.5 : 1), 0);
}
