import type { TableForm } from "../../form";
import { originIn, type Grid } from "../grid";
import type { Remark } from "../remark";
import type { Header } from "./header";
import { append, textCells, type Band, type TextCell } from "./headerCells";
import type { ColumnLeaf } from "./labelIndex";

/**
 * The header without the columns whose label stands among the rows once more, above another column: nobody knows
 * which of the two is meant. A header that is repeated as it is, as on a second page, changes nothing.
 *
 * @param body from the first to the last row of the block
 * @param isRow whether a row of the grid is one of the table's
 */
export function withoutDoubles(
  grid: Grid,
  form: TableForm,
  header: Header,
  body: Band,
  isRow: (row: number) => boolean,
): Header {
  if (grid.isFlow) return header;
  const { block, places } = header;
  const moved = new Map<ColumnLeaf, TextCell[]>();
  for (const cell of textCells(grid, body)) {
    const leaf = isRow(cell.row) ? undefined : block.columnsByKey.get(cell.key)?.leaf;
    const place = leaf && places.get(leaf.index);
    if (leaf && place !== undefined && place !== cell.column) append(moved, leaf, cell);
  }
  if (moved.size === 0) return header;
  const barred = new Set(header.barred);
  for (const [leaf, cells] of moved) {
    for (const { column } of cells) barred.add(column).add(places.get(leaf.index) ?? column);
  }
  const found = new Map([...header.found].filter(([, { column }]) => !barred.has(column)));
  const doubled = [...header.found].filter(([, { column }]) => barred.has(column));
  const remarks = doubled.flatMap(([index, cell]): readonly Remark[] => {
    const leaf = block.columns[index];
    if (!leaf) return [];
    const origins = [cell, ...(moved.get(leaf) ?? [])].map((one) => originIn(grid, one.row, one.column));
    return [{ kind: "doubleColumn", table: form.id, column: leaf.name, label: leaf.text, origins }];
  });
  return {
    ...header,
    found,
    places: new Map([...found].map(([leaf, { column }]) => [leaf, column])),
    barred,
    remarks: [...header.remarks, ...remarks],
  };
}
