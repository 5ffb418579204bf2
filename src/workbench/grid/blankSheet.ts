import type { IWorksheetData } from "@univerjs/core";
import { pixelsOf } from "./units";

/** The font of cells that name none; size in points. */
export interface CellFont {
  readonly name: string;
  readonly size: number;
}

/** Excel's own defaults, in points. */
const DEFAULT_COLUMN_WIDTH = 48;
const DEFAULT_ROW_HEIGHT = 15;

/** How far a new sheet reaches. It grows when something is put beyond its edge. */
const ROWS = 500;
const COLUMNS = 30;

/** An empty sheet in Univer's snapshot form. */
export function blankSheet(id: string, name: string): Partial<IWorksheetData> & { readonly id: string } {
  return {
    id,
    name,
    cellData: {},
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultColumnWidth: pixelsOf(DEFAULT_COLUMN_WIDTH),
    defaultRowHeight: pixelsOf(DEFAULT_ROW_HEIGHT),
  };
}
