/** Stands for a line end of the source: the parser lets no such character through. */
const broken = "\u0000";
const wide = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]";
const brokenBetweenWide = new RegExp(`(?<=${wide})${broken}+(?=${wide})`, "g");
const brokenElsewhere = new RegExp(`${broken}+`, "g");

/** A line end with the spaces around it. The look behind keeps a long run of spaces from being tried from each of them. */
const lineEnd = /(?<![ \t\f])[ \t\f]*[\r\n][ \t\r\n\f]*/g;

/** Collects text into lines as a browser would set it on a page without edge. */
export class Lines {
  private done: string[] = [];
  private current = "";

  /** Adds text of the source. A line end in it is a space, or nothing between two Chinese characters, unless kept. */
  add(text: string, isKept: boolean): void {
    this.current += isKept ? text.replace(/\r\n?/g, "\n") : text.replace(lineEnd, broken);
  }

  /** Begins a new line within a paragraph. */
  breakLine(): void {
    this.current += "\n";
  }

  /** Ends the paragraph. */
  end(): void {
    if (this.current === "") return;
    for (const part of this.current.split("\n")) {
      const line = part.replace(brokenBetweenWide, "").replace(brokenElsewhere, " ").trim();
      if (line !== "") this.done.push(line);
    }
    this.current = "";
  }

  /** The lines so far, none of them blank; they are then forgotten. */
  take(): readonly string[] {
    this.end();
    const lines = this.done;
    this.done = [];
    return lines;
  }
}
