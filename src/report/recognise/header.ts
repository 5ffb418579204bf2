import type { TableForm } from "../../form";
import { originIn, textAt, type Grid } from "../grid";
import { labelKey, similarity } from "../normalise";
import type { Remark } from "../remark";
import { labelIndexOf, type BlockIndex, type LabelIndex } from "./labelIndex";
import { foreignLabelsOf, type ForeignLabel } from "./otherEditions";

/** A misprint shares at least this much with the label it stands for. Found by trying the misprints of form.md against all labels. */
export const alike = 0.6;

/** A band of grid rows, `from` included, `to` not. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export interface Header {
  /** Grid column of each column label in order; null unless every one was found. */
  readonly columns: readonly number[] | null;
  /** Grid columns of the labels that were found, by the label's index. */
  readonly places: ReadonlyMap<number, number>;
  /** How many labels were found in the official wording, and in a known other one. */
  readonly official: number;
  readonly variants: number;
  /** Column labels that only another edition has: what stands below them is none of this table's numbers. */
  readonly foreign: readonly ForeignCell[];
  readonly remarks: readonly Remark[];
}

export interface ForeignCell extends TextCell {
  readonly label: ForeignLabel;
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
      if (text !== "" && !/^[-+]?[\d.,\s]+$/.test(text)) cells.push({ row, column, text, key: labelKey(text) });
    });
  }
  return cells;
}

/** Finds the column labels of a block above its numbers. */
export function findHeader(grid: Grid, band: Band, block: BlockIndex, form: TableForm): Header {
  const index = labelIndexOf(form);
  const remarks: Remark[] = [];
  const places = new Map<number, number>();
  const foreign: ForeignCell[] = [];
  const loose: TextCell[] = [];
  for (const cell of textCells(grid, band)) {
    const known = block.columnsByKey.get(cell.key);
    const label = known || index.keys.has(cell.key) ? undefined : foreignLabelFor(cell, block, form);
    if (known) {
      places.set(known.leaf.index, cell.column);
      if (!known.isOfficial) remarks.push(labelRemark(cell, known.leaf));
    } else if (label) {
      if (label.axis === "column") foreign.push({ ...cell, label });
    } else if (!index.keys.has(cell.key)) loose.push(cell);
  }
  const variants = remarks.length;
  const official = places.size - variants;
  for (const column of block.columns.filter((leaf) => !places.has(leaf.index))) {
    const best = mostAlike(loose, column.text);
    if (best) {
      places.set(column.index, best.column);
      loose.splice(loose.indexOf(best), 1);
      remarks.push(labelRemark(best, column));
    } else if (places.size > 0 && foreign.length === 0) {
      const origin = originIn(grid, band.from, 0);
      remarks.push({ kind: "missingColumn", table: form.id, column: column.name, label: column.text, origin });
    }
  }
  const columns = block.columns.flatMap((leaf) => places.get(leaf.index) ?? []);
  const whole = columns.length === block.columns.length ? columns : null;
  return { columns: whole, places, official, variants, foreign, remarks };

  function labelRemark(cell: TextCell, leaf: { readonly name: string; readonly text: string }): Remark {
    const origin = originIn(grid, cell.row, cell.column);
    return { kind: "label", table: form.id, expected: leaf.text, found: cell.text, origin, column: leaf.name };
  }
}

/** The label of another edition that a text is, or is more like than any label of its block. */
function foreignLabelFor(cell: TextCell, block: BlockIndex, form: TableForm): ForeignLabel | undefined {
  const labels = foreignLabelsOf(form);
  const exact = labels.get(cell.key);
  if (exact || labels.size === 0) return exact;
  let likeness = Math.max(alike, ...block.columns.map(({ text }) => likenessOf(cell.key, labelKey(text))));
  let best: ForeignLabel | undefined;
  for (const [key, label] of labels) {
    const own = label.axis === "column" ? closeness(cell.key, key) : 0;
    if (own > likeness) {
      likeness = own;
      best = label;
    }
  }
  return best;
}

/** Misprinted captions, corners and group labels: a loose text that is like one that is nowhere to be seen. */
export function findGroupMisprints(grid: Grid, band: Band, form: TableForm): readonly Remark[] {
  const index: LabelIndex = labelIndexOf(form);
  const foreign = foreignLabelsOf(form);
  const cells = textCells(grid, band);
  const seen = new Set(cells.map((cell) => cell.key));
  const loose = cells.filter((cell) => !index.keys.has(cell.key) && !foreign.has(cell.key));
  return index.groups
    .filter((label) => !seen.has(labelKey(label.text)))
    .flatMap((label): readonly Remark[] => {
      const variants = new Set((label.variants ?? []).map(labelKey));
      const found = cells.find((cell) => variants.has(cell.key)) ?? mostAlike(loose, label.text);
      if (!found) return [];
      if (loose.includes(found)) loose.splice(loose.indexOf(found), 1);
      const origin = originIn(grid, found.row, found.column);
      return [{ kind: "label", table: form.id, expected: label.text, found: found.text, origin }];
    });
}

function mostAlike(cells: readonly TextCell[], text: string): TextCell | undefined {
  const key = labelKey(text);
  return cells
    .map((cell) => ({ cell, likeness: likenessOf(cell.key, key) }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)[0]?.cell;
}

/** A label that was cut off is as good as one that is just alike: 第二十条第 for 第二十条第（八）项. */
function likenessOf(found: string, label: string): number {
  const isCut = label.startsWith(found) && found.length * 2 >= label.length;
  return Math.max(closeness(found, label), isCut ? alike : 0);
}

/** Their similarity; 0 where their lengths alone rule out that they are alike, as those of a paragraph and a label do. */
function closeness(a: string, b: string): number {
  return Math.min(a.length, b.length) < alike * Math.max(a.length, b.length) ? 0 : similarity(a, b);
}
