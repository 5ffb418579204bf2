import type { TableForm } from "../../form";
import { originIn, textAt, type Grid } from "../grid";
import { labelKey } from "../normalise";
import type { Remark } from "../remark";
import {
  alike,
  append,
  closeness,
  likenessOf,
  mostAlike,
  textCells,
  withBrokenLabels,
  withScatteredLabels,
} from "./headerCells";
import type { Band, TextCell } from "./headerCells";
import { labelIndexOf, type BlockIndex, type ColumnLeaf } from "./labelIndex";
import { foreignLabelsOf, type ForeignLabel } from "./otherEditions";
import { isNumberAt } from "./values";

/** The column labels that were found above the numbers of a block. */
export interface Header {
  readonly block: BlockIndex;
  /** The cell of each label that was found, by the label's index. A label that stands twice is not among them. */
  readonly found: ReadonlyMap<number, TextCell>;
  /** The grid columns of these cells. */
  readonly places: ReadonlyMap<number, number>;
  /** How many labels were found in the official wording, and in a known other one. */
  readonly official: number;
  readonly variants: number;
  /** Column labels that only another edition has: what stands below them is none of this table's numbers. */
  readonly foreign: readonly ForeignCell[];
  /** Columns with a label that no edition has: 备注, 序号. By grid column. */
  readonly asides: ReadonlyMap<number, TextCell>;
  /** Columns whose numbers stay out and have their remark: below a double label, or below one of another edition. */
  readonly barred: ReadonlySet<number>;
  /** Columns in which a label is repeated that the form prints across them, and the column of the first. */
  readonly repeats: ReadonlyMap<number, number>;
  /** Whether nothing is empty to the left of any label, as where a copy has left the empty cells out. */
  readonly isDense: boolean;
  /** The first row with a label of the block; null where there is none. */
  readonly top: number | null;
  readonly remarks: readonly Remark[];
}

export interface ForeignCell extends TextCell {
  readonly label: ForeignLabel;
}

/** Finds the column labels of a block above its numbers. `within` is the band that can hold them. */
export function findHeader(grid: Grid, within: Band, block: BlockIndex, form: TableForm): Header {
  const index = labelIndexOf(form);
  const remarks: Remark[] = [];
  const candidates = new Map<ColumnLeaf, TextCell[]>();
  const foreign: ForeignCell[] = [];
  const loose: TextCell[] = [];
  let official = 0;
  const band = bandOf(grid, within, block);
  const all = textCells(grid, band);
  const isColumn = (key: string): boolean => block.columnsByKey.has(key);
  const isLabel = (key: string): boolean => isColumn(key) || index.keys.has(key);
  const keys = block.columns.map(({ text }) => labelKey(text));
  for (const cell of grid.isFlow ? withScatteredLabels(all, keys, isLabel) : withBrokenLabels(all, isLabel)) {
    const known = block.columnsByKey.get(cell.key);
    const label = known || index.keys.has(cell.key) ? undefined : foreignLabelFor(cell, block, form);
    if (known) append(candidates, known.leaf, cell);
    else if (label) {
      if (label.axis === "column") foreign.push({ ...cell, label });
    } else if (!index.keys.has(cell.key)) loose.push(cell);
  }
  const found = new Map<number, TextCell>();
  const barred = new Set(foreign.map(({ column }) => column));
  const repeats = new Map<number, number>();
  const single = new Map<ColumnLeaf, TextCell>();
  for (const [leaf, cells] of candidates) {
    const one = onlyPlace(cells, isSpanned(leaf, block, form), repeats);
    if (one) single.set(leaf, one);
    else doubled(leaf, cells);
  }
  for (const [leaf, cell] of single) {
    // Below the second place of another label, nobody knows which of the two is meant.
    if (barred.has(cell.column)) doubled(leaf, [cell]);
    else {
      found.set(leaf.index, cell);
      if (block.columnsByKey.get(cell.key)?.isOfficial) official += 1;
      else remarks.push(labelRemark(cell, leaf));
    }
  }
  const variants = found.size - official;
  for (const column of block.columns.filter((leaf) => !candidates.has(leaf))) {
    const best = mostAlike(loose, column.text);
    if (!best) continue;
    found.set(column.index, best);
    loose.splice(loose.indexOf(best), 1);
    remarks.push(labelRemark(best, column));
  }
  const places = new Map([...found].map(([leaf, { column }]) => [leaf, column]));
  if (foreign.length === 0) remarks.push(...missing());
  const taken = new Set([...places.values(), ...barred]);
  const beside = grid.isFlow ? [] : loose.filter(({ column }) => !taken.has(column));
  const asides = new Map(beside.map((cell) => [cell.column, cell]));
  const tops = [...found.values(), ...foreign].map(({ row }) => row);
  const top = tops.length === 0 ? null : Math.min(...tops);
  const isDense = [...found.values()].every((cell) => isDenseAt(grid, cell));
  return { block, found, places, official, variants, foreign, asides, barred, repeats, isDense, top, remarks };

  function doubled(leaf: ColumnLeaf, cells: readonly TextCell[]): void {
    cells.forEach(({ column }) => barred.add(column));
    const origins = cells.map((cell) => originIn(grid, cell.row, cell.column));
    remarks.push({ kind: "doubleColumn", table: form.id, column: leaf.name, label: leaf.text, origins });
  }

  function missing(): readonly Remark[] {
    const absent = block.columns.filter((leaf) => !found.has(leaf.index) && !candidates.has(leaf));
    const [first] = absent;
    const origin = originIn(grid, Math.min(band.from, Math.max(0, grid.rows.length - 1)), 0);
    if (first && absent.length === block.columns.length) {
      const labels = absent.map(({ text }) => text);
      return [{ kind: "missingHeader", table: form.id, labels, origin: originIn(grid, within.to, 0) }];
    }
    return absent.map(({ name, text }) => ({
      kind: "missingColumn",
      table: form.id,
      column: name,
      label: text,
      origin,
    }));
  }

  function labelRemark(cell: TextCell, leaf: ColumnLeaf): Remark {
    const origin = originIn(grid, cell.row, cell.column);
    return { kind: "label", table: form.id, expected: leaf.text, found: cell.text, origin, column: leaf.name };
  }
}

/**
 * The rows of the header: from the first number upwards to the block's own caption or corner, and no further than to
 * the numbers of what stands above.
 */
function bandOf(grid: Grid, within: Band, block: BlockIndex): Band {
  let isFound = false;
  let isHeadFound = false;
  for (let row = within.to - 1; row >= within.from; row -= 1) {
    const cells = textCells(grid, { from: row, to: row + 1 });
    const hasNumber = grid.rows[row]?.some((_, column) => isNumberAt(grid.rows[row], column)) ?? false;
    if (cells.length === 0 && !hasNumber) continue;
    const isHead = cells.some(({ key }) => block.headKeys.has(key));
    const hasLabel = cells.some(({ key }) => block.columnsByKey.has(key));
    if ((isFound && hasNumber && !hasLabel) || (isHeadFound && !isHead)) return { from: row + 1, to: within.to };
    isFound ||= hasLabel;
    isHeadFound ||= isHead;
  }
  return within;
}

/** The one place of a label; null where it stands in several. Repeats of a label that is printed across columns are one. */
function onlyPlace(cells: readonly TextCell[], isSpanned: boolean, repeats: Map<number, number>): TextCell | null {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const first = columns[0] ?? 0;
  const last = columns[columns.length - 1] ?? first;
  if (columns.length > 1) {
    if (!isSpanned || last - first !== columns.length - 1) return null;
    columns.slice(1).forEach((column) => repeats.set(column, first));
  }
  return cells.find(({ column }) => column === first) ?? null;
}

/** Whether no cell to the left of one is empty. */
export function isDenseAt(grid: Grid, { row, column }: TextCell): boolean {
  const cells = grid.rows[row] ?? [];
  for (let left = 0; left < column; left += 1) if (textAt(cells, left) === "") return false;
  return true;
}

/** Whether the form prints a column label across several columns: the last one of a block narrower than the table. */
function isSpanned(leaf: ColumnLeaf, block: BlockIndex, form: TableForm): boolean {
  const widest = Math.max(...labelIndexOf(form).blocks.map(({ columns }) => columns.length));
  return leaf.index === block.columns.length - 1 && block.columns.length < widest;
}

/** The label of another edition that a text is, or is more like than any label of its block. */
function foreignLabelFor(cell: TextCell, block: BlockIndex, form: TableForm): ForeignLabel | undefined {
  const labels = foreignLabelsOf(form);
  const exact = labels.get(cell.key);
  if (exact || labels.size === 0) return exact;
  let likeness = Math.max(alike, ...block.columns.map(({ text }) => likenessOf(cell.key, labelKey(text))));
  let best: ForeignLabel | undefined;
  for (const [key, label] of labels) {
    const own = label.axis === "column" ? closeness(cell.key, key, alike) : 0;
    if (own > likeness) {
      likeness = own;
      best = label;
    }
  }
  return best;
}
