import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  AutoFillCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RefillCommand,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesCommand,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Area, ChangeKind } from "../spreadsheet";
import { areaAround } from "./areas";

/** Commands by which rows, columns or cells come and go. */
export const SHIFTS: Readonly<Record<string, ChangeKind>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
  [InsertRangeMoveDownCommand.id]: "CellInserted",
  [InsertRangeMoveRightCommand.id]: "CellInserted",
  [DeleteRangeMoveUpCommand.id]: "CellDeleted",
  [DeleteRangeMoveLeftCommand.id]: "CellDeleted",
};
/** Commands that put rows or columns into another order. */
export const REARRANGED: ReadonlySet<string> = new Set([
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);
export const MERGES: ReadonlySet<string> = new Set([AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id]);

/** Commands by which formulas come into cells without a value. */
const FILLS: ReadonlySet<string> = new Set([AutoFillCommand.id, RefillCommand.id, SetRangeValuesCommand.id]);

/** The area in which a write changes contents; null where it changes looks alone. */
export function changedContents({ cellValue, trigger }: ISetRangeValuesMutationParams): Area | null {
  const cells = new ObjectMatrix<Nullable<ICellData>>(cellValue ?? {});
  const isFilling = FILLS.has(trigger ?? "");
  return scopeOf(cells, (cell) => changesContent(cell, isFilling));
}

/**
 * A cell that is taken away altogether, or one whose value is named. A formula alone is named when Univer lets it
 * follow cells that have moved, which is no edit, and when the user fills formulas.
 */
function changesContent(cell: Nullable<ICellData>, isFilling: boolean): boolean {
  if (!cell || cell.v !== undefined || cell.p !== undefined) return true;
  return isFilling && (cell.f !== undefined || cell.si !== undefined);
}

/** The area around the cells that count; null where none does. */
export function scopeOf<T>(cells: ObjectMatrix<T>, counts: (cell: T) => boolean = () => true): Area | null {
  const areas: Area[] = [];
  cells.forValue((row, column, cell) => {
    if (counts(cell)) areas.push({ row, column, rows: 1, columns: 1 });
  });
  return areaAround(areas);
}
