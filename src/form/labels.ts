import type { Label } from "./types";

/** A leaf of a label tree, with what the labels above it add. */
export interface Leaf {
  readonly label: Label;
  /** Canonical name on the asked axis: the names on the way down, joined by dots. */
  readonly name: string;
  /** Canonical names on both axes; "" where the tree gives none. */
  readonly row: string;
  readonly column: string;
  /** The labels from the top of the tree to the leaf. */
  readonly path: readonly Label[];
}

/** The leaves of a label tree, in printed order. `axis` says which name is asked for. */
export function leavesOf(labels: readonly Label[], axis: "row" | "column"): readonly Leaf[] {
  return labels.flatMap((label) => walk(label, [], axis));
}

function walk(label: Label, above: readonly Label[], axis: "row" | "column"): readonly Leaf[] {
  const path = [...above, label];
  if (label.children) return label.children.flatMap((child) => walk(child, path, axis));
  const row = nameOn(path, "row");
  const column = nameOn(path, "column");
  return [{ label, path, row, column, name: axis === "row" ? row : column }];
}

function nameOn(path: readonly Label[], axis: "row" | "column"): string {
  return path.flatMap((label) => label[axis] ?? []).join(".");
}

/** How many labels stand above one another at most. */
export function depthOf(labels: readonly Label[]): number {
  return Math.max(0, ...labels.map((label) => 1 + depthOf(label.children ?? [])));
}

/** What a leaf is called in a message: its short wording, after that of its group where the group is numbered. */
export function nameForMessages(path: readonly Label[]): string {
  const wording = (label: Label): string => label.short ?? label.text;
  const leaf = path[path.length - 1];
  const group = path[path.length - 2];
  if (leaf === undefined) return "";
  return group !== undefined && /^\d/.test(leaf.text) ? wording(group) + wording(leaf) : wording(leaf);
}

/** The numbering that a label begins with: 一, （七）, 1. — or the whole label where it has none. */
export function markOf(text: string): string {
  return /^(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+(?=、)|\d+(?=\.))/.exec(text)?.[0] ?? text;
}
