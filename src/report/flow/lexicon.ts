import { editions, leavesOf, type Block, type Label } from "../../form";
import { labelKey } from "../normalise";

/** What a label of the form is: that of a row of numbers, of a column of them, or one above or beside others. */
export type LabelKind = "row" | "column" | "group";

/** A label of any table in any edition, as the lexer finds it letter by letter. */
export interface Word {
  readonly kind: LabelKind;
  /** The labels it stands for; several where a whole header is written letter by letter across its columns. */
  readonly labels: readonly string[] | null;
}

/** A place in the tree of all labels: the letters that may follow, and the word that ends here. */
export interface LetterNode {
  readonly next: Map<string, LetterNode>;
  word: Word | null;
}

/** A letter as labels are compared: the signs that follow a number are one. */
export function letterKey(letter: string): string {
  return /[、,:]/.test(letter) ? "." : letter;
}

/** The tree of all labels, made once. */
export function labelTree(): LetterNode {
  tree ??= makeTree();
  return tree;
}

/** How many numbers the rows hold that bear a label; those of rows without label under "". */
export function widthsOf(label: string): ReadonlySet<number> {
  widths ??= makeWidths();
  return widths.get(labelKey(label)) ?? none;
}

let tree: LetterNode | null = null;
let widths: ReadonlyMap<string, ReadonlySet<number>> | null = null;
const none: ReadonlySet<number> = new Set();

const blocks = (): readonly Block[] => editions.flatMap(({ tables }) => tables.flatMap((form) => form.blocks));

function makeTree(): LetterNode {
  const root: LetterNode = { next: new Map(), word: null };
  for (const block of blocks()) {
    const rows = new Set(leavesOf(block.rows, "row").map(({ label }) => label));
    const columns = leavesOf(block.columns, "column").map(({ label }) => label);
    const isColumn = new Set(columns);
    const all = [...withChildren([...block.rows, ...block.columns]), block.caption, block.corner];
    for (const label of all) {
      if (!label) continue;
      const kind = rows.has(label) ? "row" : isColumn.has(label) ? "column" : "group";
      for (const text of [label.text, ...(label.variants ?? [])]) add(root, labelKey(text), { kind, labels: null });
    }
    if (block.rows.length > 0) continue;
    const texts = columns.map(({ text }) => text);
    for (const letters of acrossColumns(texts)) add(root, letters, { kind: "column", labels: texts });
  }
  return root;
}

function withChildren(labels: readonly Label[]): readonly Label[] {
  return labels.flatMap((label) => [label, ...withChildren(label.children ?? [])]);
}

/** A label that is that of a row in one edition stays one where it is a group's in another. */
function add(root: LetterNode, key: string, word: Word): void {
  let node = root;
  for (const letter of key) {
    const sign = letterKey(letter);
    const next = node.next.get(sign) ?? { next: new Map(), word: null };
    node.next.set(sign, next);
    node = next;
  }
  if (node.word?.kind !== "row") node.word = word;
}

/**
 * Column labels that are printed downwards, as a reader of lines meets them: all first letters, all second ones. A
 * short label begins with the first line, or stands in the middle.
 */
function acrossColumns(texts: readonly string[]): readonly string[] {
  const height = Math.max(...texts.map(({ length }) => length));
  const lines = (isCentred: boolean): string =>
    Array.from({ length: height }, (_, line) =>
      texts.map((text) => text[line - (isCentred ? Math.floor((height - text.length) / 2) : 0)] ?? "").join(""),
    ).join("");
  return [lines(false), lines(true)];
}

function makeWidths(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const note = (key: string, width: number): void => void found.set(key, (found.get(key) ?? new Set()).add(width));
  for (const block of blocks()) {
    const width = leavesOf(block.columns, "column").length;
    const rows = leavesOf(block.rows, "row");
    if (rows.length === 0) note("", width);
    for (const { label } of rows) {
      [label.text, ...(label.variants ?? [])].forEach((text) => note(labelKey(text), width));
    }
  }
  return found;
}
