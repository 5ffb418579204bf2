import { depthOf, leavesOf } from "./labels";
import type { Block, Label, Layout, PlacedCell } from "./types";

/**
 * Lays the blocks of a table out on one grid, as the form is printed.
 *
 * A label covers all of its children, and reaches as far as the deepest label beside it; the last column of a
 * narrow block reaches the table's right edge.
 */
export function layOut(blocks: readonly Block[]): Layout {
  const labelColumns = Math.max(...blocks.map((block) => depthOf(block.rows)));
  const columns = labelColumns + Math.max(...blocks.map((block) => leavesOf(block.columns, "column").length));
  const cells: PlacedCell[] = [];
  let top = 0;
  let index = 0;
  let headerRows = 0;
  for (const block of blocks) {
    const part = layOutBlock(block, top, index, labelColumns, columns);
    cells.push(...part.cells);
    if (index === 0) headerRows = part.firstNumberRow;
    top = part.bottom;
    index += part.numbers;
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows: top, columns, headerRows, cells };
}

interface LaidOutBlock {
  readonly cells: readonly PlacedCell[];
  readonly firstNumberRow: number;
  readonly bottom: number;
  readonly numbers: number;
}

function layOutBlock(
  block: Block,
  top: number,
  firstIndex: number,
  labelColumns: number,
  columns: number,
): LaidOutBlock {
  const cells: PlacedCell[] = [];
  let row = top;
  if (block.caption) {
    cells.push({ row, column: 0, rowSpan: 1, columnSpan: columns, role: "caption", text: block.caption.text });
    row += 1;
  }
  const headerDepth = depthOf(block.columns);
  if (block.corner) {
    cells.push({
      row,
      column: 0,
      rowSpan: headerDepth,
      columnSpan: labelColumns,
      role: "corner",
      text: block.corner.text,
    });
  }
  placeColumns(block.columns, row, labelColumns, headerDepth, columns, cells);
  const firstNumberRow = row + headerDepth;
  placeRows(block.rows, firstNumberRow, 0, labelColumns, cells);
  const leaves = leavesOf(block.columns, "column").length;
  const rows = Math.max(1, leavesOf(block.rows, "row").length);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < leaves; c += 1) {
      const column = labelColumns + c;
      const columnSpan = c === leaves - 1 ? columns - column : 1;
      const cell = firstIndex + r * leaves + c;
      cells.push({ row: firstNumberRow + r, column, rowSpan: 1, columnSpan, role: "number", text: "", cell });
    }
  }
  return { cells, firstNumberRow, bottom: firstNumberRow + rows, numbers: rows * leaves };
}

/** `right` is the edge that the last label of this level reaches. */
function placeColumns(
  labels: readonly Label[],
  row: number,
  left: number,
  depth: number,
  right: number,
  out: PlacedCell[],
): void {
  let column = left;
  labels.forEach((label, position) => {
    const last = position === labels.length - 1;
    const width = leavesOf([label], "column").length;
    const columnSpan = last ? right - column : width;
    const rowSpan = label.children ? 1 : depth;
    out.push({ row, column, rowSpan, columnSpan, role: "columnLabel", text: label.text });
    if (label.children) placeColumns(label.children, row + 1, column, depth - 1, column + columnSpan, out);
    column += columnSpan;
  });
}

function placeRows(
  labels: readonly Label[],
  top: number,
  column: number,
  labelColumns: number,
  out: PlacedCell[],
): void {
  let row = top;
  for (const label of labels) {
    const rowSpan = leavesOf([label], "row").length;
    const columnSpan = label.children ? 1 : labelColumns - column;
    out.push({ row, column, rowSpan, columnSpan, role: "rowLabel", text: label.text });
    if (label.children) placeRows(label.children, row, column + 1, labelColumns, out);
    row += rowSpan;
  }
}
