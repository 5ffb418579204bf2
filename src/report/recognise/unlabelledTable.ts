import type { TableForm } from "../../form";
import { originIn, textAt, type Grid } from "../grid";
import { labelKey, similarity } from "../normalise";
import { emptyCell, type FilledCell } from "../report";
import type { Remark } from "../remark";
import { alike, findGroupMisprints, textCells, type Band, type TextCell } from "./header";
import { labelIndexOf, type BlockIndex } from "./labelIndex";
import { placeNumbers } from "./placeNumbers";
import { readNumber } from "./labelledTable";
import { scoreOf, type FoundTable } from "./foundTable";

/** Finds every occurrence of a table that is one row of numbers without a label (表四) by its header. */
export function findUnlabelled(grid: Grid, form: TableForm): readonly FoundTable[] {
  const block = labelIndexOf(form).blocks[0];
  if (!block) return [];
  return headerBands(grid, block).map((band) => readBelow(grid, form, block, band));
}

/** Neighbouring rows that together carry at least half of the column labels. */
function headerBands(grid: Grid, block: BlockIndex): readonly Band[] {
  const counts = grid.rows.map((_, row) => leafCells(grid, { from: row, to: row + 1 }, block).length);
  const bands: Band[] = [];
  counts.forEach((count, row) => {
    if (count < 3) return;
    const last = bands[bands.length - 1];
    if (last && last.to === row) bands[bands.length - 1] = { from: last.from, to: row + 1 };
    else bands.push({ from: row, to: row + 1 });
  });
  return bands.filter((band) => leafCells(grid, band, block).length * 2 >= block.columns.length);
}

function leafCells(grid: Grid, band: Band, block: BlockIndex): ReturnType<typeof textCells> {
  return textCells(grid, band).filter((cell) => block.columnsByKey.has(cell.key));
}

function readBelow(grid: Grid, form: TableForm, block: BlockIndex, band: Band): FoundTable {
  const remarks: Remark[] = [];
  const cells: FilledCell[] = form.cells.map(() => emptyCell);
  const count = block.columns.length;
  const row = numberRow(grid, band.to);
  const { columns: header, remarks: misprints } = readHeader(grid, band, block, form);
  const region: Band = { from: Math.max(0, band.from - 3), to: band.to };
  remarks.push(...misprints, ...findGroupMisprints(grid, region, form));
  const placement = placeNumbers(grid.rows[row], -1, count, header, grid.sheet !== null, Number.POSITIVE_INFINITY);
  const origin = originIn(grid, row, header?.[0] ?? 0);
  if ("found" in placement) {
    const name = form.cells[0]?.row ?? "";
    const { found } = placement;
    remarks.push({
      kind: "unplacedNumbers",
      table: form.id,
      row: name,
      label: "数字",
      found,
      expected: count,
      origin,
    });
  } else {
    placement.columns.forEach((column, cell) => {
      cells[cell] = readNumber(grid, row, column, form, cell);
    });
  }
  const size = header ? count : leafCells(grid, band, block).length;
  return {
    cells,
    remarks,
    origin,
    size,
    score: scoreOf(size, 0, remarks),
    grid,
    rows: { from: band.from, to: Math.max(band.to, row + 1) },
  };
}

/** In a sheet the numbers stand right below; in a text, empty lines may lie between. */
function numberRow(grid: Grid, below: number): number {
  if (grid.sheet !== null) return below;
  for (let row = below; row < Math.min(grid.rows.length, below + 3); row += 1) {
    const cells = grid.rows[row] ?? [];
    // A line of empty fields is the row itself, not yet filled; a line without any tab may be the next heading.
    if (cells.length > 1 || cells.some((_, column) => /^\d/.test(textAt(cells, column)))) return row;
  }
  return below;
}

/**
 * The grid columns of the labels, where they follow one another as in the form; the wordings recur, so order decides.
 * A text that stands where a label is missing is its misprint.
 */
function readHeader(
  grid: Grid,
  band: Band,
  block: BlockIndex,
  form: TableForm,
): { readonly columns: readonly number[] | null; readonly remarks: readonly Remark[] } {
  const { keys } = labelIndexOf(form);
  const isLeaf = (cell: TextCell): boolean => block.columnsByKey.has(cell.key);
  const cells = textCells(grid, band)
    .filter((cell) => isLeaf(cell) || !keys.has(cell.key))
    .sort((a, b) => a.column - b.column);
  const expected = (position: number): string => block.columns[position]?.text ?? "";
  const fits = (cell: TextCell, position: number): boolean =>
    isLeaf(cell) ? block.columnsByKey.get(cell.key)?.leaf.text === expected(position) : true;
  if (cells.length === block.columns.length && cells.every(fits)) {
    const remarks = cells.flatMap((cell, position) => (isLeaf(cell) ? [] : [misprint(cell, expected(position))]));
    return { columns: cells.map((cell) => cell.column), remarks };
  }
  const remarks = cells.flatMap((cell) => {
    const meant = isLeaf(cell) ? undefined : mostAlikeLabel(cell, block);
    return meant === undefined ? [] : [misprint(cell, meant)];
  });
  return { columns: null, remarks };

  function misprint(cell: TextCell, label: string): Remark {
    const origin = originIn(grid, cell.row, cell.column);
    return { kind: "label", table: form.id, expected: label, found: cell.text, origin };
  }
}

function mostAlikeLabel(cell: TextCell, block: BlockIndex): string | undefined {
  return block.columns
    .map(({ text }) => ({ text, likeness: similarity(cell.key, labelKey(text)) }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)[0]?.text;
}
