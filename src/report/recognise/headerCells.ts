import { textAt, type Grid } from "../grid";
import { labelKey, similarity } from "../normalise";
import { isNumber } from "./values";

/** A misprint shares at least this much with the label it stands for. Found by trying the misprints of form.md against all labels. */
export const alike = 0.6;

/** A band of grid rows, `from` included, `to` not. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** A cell with a text that is no number. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly key: string;
}

/** The text cells of a band, row by row. */
export function textCells(grid: Grid, band: Band): readonly TextCell[] {
  const cells: TextCell[] = [];
  for (let row = band.from; row < band.to; row += 1) {
    grid.rows[row]?.forEach((cell, column) => {
      const text = typeof cell.value === "string" ? textAt(grid.rows[row], column) : "";
      if (text !== "" && !isNumber(text)) cells.push({ row, column, text, key: labelKey(text) });
    });
  }
  return cells;
}

/**
 * The cells, those put together that stand one below the other and together are a label: 商业 above 企业. Only cells
 * that are no label by themselves are put together.
 */
export function withBrokenLabels(cells: readonly TextCell[], isLabel: (key: string) => boolean): readonly TextCell[] {
  const loose = cells.filter(({ key }) => !isLabel(key));
  const below = new Map<number, TextCell[]>();
  for (const cell of loose) append(below, cell.column, cell);
  const parts = new Set<TextCell>();
  const joined: TextCell[] = [];
  for (const column of below.values()) {
    for (let first = 0; first < column.length; first += 1) {
      const found = joinFrom(column, first, isLabel);
      if (!found) continue;
      found.parts.forEach((part) => parts.add(part));
      joined.push(found.cell);
      first += found.parts.length - 1;
    }
  }
  if (joined.length === 0) return cells;
  return [...cells.filter((cell) => !parts.has(cell)), ...joined].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Adds to the list of a key. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A label is broken into no more pieces than it has letters: 未经复议直接起诉 has eight. */
const mostParts = 8;

function joinFrom(
  column: readonly TextCell[],
  first: number,
  isLabel: (key: string) => boolean,
): { readonly cell: TextCell; readonly parts: readonly TextCell[] } | null {
  const start = column[first];
  if (!start) return null;
  let text = start.text;
  for (let next = first + 1; next < Math.min(column.length, first + mostParts); next += 1) {
    text += column[next]?.text ?? "";
    const key = labelKey(text);
    if (isLabel(key)) return { cell: { ...start, text, key }, parts: column.slice(first, next + 1) };
  }
  return null;
}

/**
 * The cells of a text's header, those put together of which two are a label, whatever was read between them: 商业 科研
 * in one line, 企业 机构 in the next.
 */
export function withScatteredLabels(
  cells: readonly TextCell[],
  labels: readonly string[],
  isLabel: (key: string) => boolean,
): readonly TextCell[] {
  let joined = cells;
  for (const label of labels) {
    if (joined.some(({ key }) => key === label)) continue;
    const loose = joined.filter(({ key }) => !isLabel(key) && key.length < label.length);
    const first = loose.find(({ key }) => label.startsWith(key));
    const rest = first && loose.slice(loose.indexOf(first) + 1).find(({ key }) => first.key + key === label);
    if (!first || !rest) continue;
    const whole = { ...first, text: first.text + rest.text, key: label };
    joined = joined.flatMap((cell) => (cell === rest ? [] : [cell === first ? whole : cell]));
  }
  return joined;
}

/** The cell that is most like a label, if any is like it. */
export function mostAlike(cells: readonly TextCell[], text: string): TextCell | undefined {
  const label = labelKey(text);
  let best: TextCell | undefined;
  let most = 0;
  for (const cell of cells) {
    const likeness = likenessOf(cell.key, label);
    if (likeness >= alike && likeness > most) {
      best = cell;
      most = likeness;
    }
  }
  return best;
}

/** A label that was cut off is as good as one that is just alike: 第二十条第 for 第二十条第（八）项. */
export function likenessOf(found: string, label: string): number {
  const isCut = label.startsWith(found) && found.length * 2 >= label.length;
  return Math.max(closeness(found, label, alike), isCut ? alike : 0);
}

/** Their similarity; 0 where their lengths alone rule out that it reaches `least`, as those of a paragraph and a label do. */
export function closeness(a: string, b: string, least: number): number {
  return Math.min(a.length, b.length) < least * Math.max(a.length, b.length) ? 0 : similarity(a, b);
}
