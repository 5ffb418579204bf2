import type { Grid, GridCell } from "../grid";
import { labelKey } from "../normalise";
import { lettersOf } from "./letters";
import { widthsOf } from "./lexicon";
import { tokensOf, type Token } from "./tokens";

/**
 * Puts the rows of tables together that are written as text: labels and numbers in one line, one below the other, or
 * without anything between.
 *
 * @returns a grid of rows, each of labels and then numbers, with the places where they stood; null where there are none
 */
export function foldedGrid(grid: Grid): Grid | null {
  const tokens = tokensOf(lettersOf(grid));
  if (!tokens.some((token) => token?.kind === "row" || token?.kind === "column")) return null;
  const perRow = new Map<number, number>();
  for (const token of tokens) if (token) perRow.set(token.row, (perRow.get(token.row) ?? 0) + 1);
  const folder = new Folder(grid);
  for (const token of tokens) {
    if (!token) folder.flush();
    else folder.add(token, perRow.get(token.row) === 1);
  }
  folder.flush();
  return { ...grid, rows: folder.rows, isFlow: true };
}

/** Collects labels, and the numbers that follow them, into rows. */
class Folder {
  readonly rows: (readonly GridCell[])[] = [];
  private labels: Token[] = [];
  /** The kinds of the labels: a line may hold a million of them. */
  private kinds = new Set<Token["kind"]>();
  private values: Token[] = [];
  private last: Token | null = null;
  /** Whether every number so far stands on a line of its own. */
  private isDown = true;

  constructor(private readonly grid: Grid) {}

  /** `isAlone` says that the token is the only one of its line. */
  add(token: Token, isAlone: boolean): void {
    if (token.kind === "value") this.addValue(token, isAlone);
    else this.addLabel(token);
    this.last = token;
  }

  flush(): void {
    if (this.labels.length > 0 || this.values.length > 0) {
      const labels = this.values.length > 0 ? withJoinedTexts(this.labels) : this.labels;
      const cells = [...labels, ...apart(this.values, this.labels)];
      this.rows.push(cells.map((token) => this.cellOf(token)));
    }
    this.labels = [];
    this.kinds = new Set();
    this.values = [];
    this.isDown = true;
  }

  private addValue(token: Token, isAlone: boolean): void {
    const isSameLine = this.last?.endRow === token.row;
    // Numbers below a header are a row without label.
    if (this.kinds.has("column")) this.flush();
    else if (!isSameLine && !(isAlone && this.isDown)) this.flush();
    if (isSameLine || !isAlone) this.isDown = false;
    this.values.push(token);
  }

  private addLabel(token: Token): void {
    const isNewLine = this.last !== null && this.last.endRow !== token.row;
    const hasRow = this.kinds.has("row");
    const isText = this.kinds.size === 1 && this.kinds.has("text");
    const ends =
      this.values.length > 0 ||
      (hasRow && (isNewLine || token.kind === "column")) ||
      (token.kind === "row" && this.kinds.has("column")) ||
      (isNewLine && (isText || token.kind === "text"));
    if (ends) this.flush();
    this.labels.push(token);
    this.kinds.add(token.kind);
  }

  private cellOf({ value, row, column }: Token): GridCell {
    const { sheet, top, left } = this.grid;
    return { value, origin: { sheet, row: top + row, column: left + column } };
  }
}

/** Words that are no label stay together: a label with a space in it may be misprinted. A row has those of one line. */
function withJoinedTexts(labels: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of labels) {
    const before = joined[joined.length - 1];
    if (before?.kind === "text" && token.kind === "text") {
      joined[joined.length - 1] = { ...before, value: `${before.value} ${token.value}` };
    } else joined.push(token);
  }
  return joined;
}

/**
 * The numbers of a row. 000 in a row of three numbers is three times 0: it can be nothing else. Other digits without
 * a space between stay one, for nobody knows where one number ends and whether a blank is among them.
 */
function apart(values: readonly Token[], labels: readonly Token[]): readonly Token[] {
  const [only, ...others] = values;
  if (typeof only?.value !== "string" || others.length > 0) return values;
  const zeros = only.value.normalize("NFKC");
  const label = [...labels].reverse().find(({ kind }) => kind === "row");
  const widths = widthsOf(label ? labelKey(String(label.value)) : "");
  if (!/^0{2,}$/.test(zeros) || !widths.has(zeros.length)) return values;
  return [...zeros].map((value) => ({ ...only, value }));
}
