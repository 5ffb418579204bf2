import type { TableForm } from "../../form";
import { parseCell } from "../cellValue";
import { originIn, type Grid } from "../grid";
import type { FilledCell } from "../report";

/** Reads the number at a place of the grid as a cell of the table. */
export function readNumber(grid: Grid, row: number, column: number, form: TableForm, cell: number): FilledCell {
  const found = grid.rows[row]?.[column];
  const kind = form.cells[cell]?.kind ?? "count";
  const { value, dress } = parseCell(found?.value ?? "", kind, grid.sheet !== null);
  return { value, dress, origin: originIn(grid, row, column), isFormula: found?.isFormula ?? false };
}
