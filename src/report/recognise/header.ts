import type { TableId } from "../../form";
import { originIn, textAt, type Grid } from "../grid";
import { labelKey, similarity } from "../normalise";
import type { Remark } from "../remark";
import type { BlockIndex, LabelIndex } from "./labelIndex";

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
  readonly remarks: readonly Remark[];
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
export function findHeader(grid: Grid, band: Band, block: BlockIndex, index: LabelIndex, table: TableId): Header {
  const remarks: Remark[] = [];
  const places = new Map<number, number>();
  const loose: TextCell[] = [];
  for (const cell of textCells(grid, band)) {
    const known = block.columnsByKey.get(cell.key);
    if (known) {
      places.set(known.leaf.index, cell.column);
      if (!known.isOfficial) remarks.push(labelRemark(cell, known.leaf));
    } else if (!index.keys.has(cell.key)) loose.push(cell);
  }
  for (const column of block.columns.filter((leaf) => !places.has(leaf.index))) {
    const best = mostAlike(loose, column.text);
    if (best) {
      places.set(column.index, best.column);
      loose.splice(loose.indexOf(best), 1);
      remarks.push(labelRemark(best, column));
    } else if (places.size > 0) {
      const origin = originIn(grid, band.from, 0);
      remarks.push({ kind: "missingColumn", table, column: column.name, label: column.text, origin });
    }
  }
  const columns = block.columns.flatMap((leaf) => places.get(leaf.index) ?? []);
  return { columns: columns.length === block.columns.length ? columns : null, remarks };

  function labelRemark(cell: TextCell, leaf: { readonly name: string; readonly text: string }): Remark {
    const origin = originIn(grid, cell.row, cell.column);
    return { kind: "label", table, expected: leaf.text, found: cell.text, origin, column: leaf.name };
  }
}

/** Misprinted captions, corners and group labels: a loose text that is like one that is nowhere to be seen. */
export function findGroupMisprints(grid: Grid, band: Band, index: LabelIndex, table: TableId): readonly Remark[] {
  const cells = textCells(grid, band);
  const seen = new Set(cells.map((cell) => cell.key));
  const loose = cells.filter((cell) => !index.keys.has(cell.key));
  return index.groups
    .filter((label) => !seen.has(labelKey(label.text)))
    .flatMap((label): readonly Remark[] => {
      const variants = new Set((label.variants ?? []).map(labelKey));
      const found = cells.find((cell) => variants.has(cell.key)) ?? mostAlike(loose, label.text);
      if (!found) return [];
      if (loose.includes(found)) loose.splice(loose.indexOf(found), 1);
      const origin = originIn(grid, found.row, found.column);
      return [{ kind: "label", table, expected: label.text, found: found.text, origin }];
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
  return Math.max(similarity(found, label), isCut ? alike : 0);
}
