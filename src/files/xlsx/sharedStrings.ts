import { unescapeText } from "./escapes";
import { scanXml } from "./xml";

/**
 * The shared strings of a workbook in order: rich text as plain text, phonetic guides left out; null where there are
 * more than `most`. Throws MalformedXml.
 */
export function readSharedStrings(xml: string, most: number): readonly string[] | null {
  const strings: string[] = [];
  const text = new StringCollector();
  scanXml(xml, {
    open(name) {
      if (name === "si") text.clear();
      else text.open(name);
      return undefined;
    },
    close(name) {
      text.close(name);
      if (name === "si") strings.push(text.value());
      return strings.length > most ? "stop" : undefined;
    },
    text: (piece) => text.add(piece),
  });
  return strings.length > most ? null : strings;
}

/** Collects the text of a string item (`si`, `is`): what stands in its `t`, outside `rPh`. */
export class StringCollector {
  private pieces = "";
  private isText = false;
  private isPhonetic = false;

  clear(): void {
    this.pieces = "";
  }

  open(name: string): void {
    if (name === "t") this.isText = true;
    if (name === "rPh") this.isPhonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.isText = false;
    if (name === "rPh") this.isPhonetic = false;
  }

  add(piece: string): void {
    if (this.isText && !this.isPhonetic) this.pieces += piece;
  }

  value(): string {
    return unescapeText(this.pieces);
  }
}
