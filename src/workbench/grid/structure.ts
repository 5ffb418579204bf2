import { BooleanNumber, Direction, ObjectMatrix } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetSelectionsOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { GridContext } from "./context";
import { pixelsOf, pointsOf } from "./units";

/** New rows take the looks of the row above, as in Excel. Formulas, formats and merged areas move along. */
export function insertRows(context: GridContext, sheetId: string, row: number, count: number): void {
  context.reach(sheetId, row, 0);
  const range = wholeRows(context, sheetId, row, count);
  const cellValue = looksOf(context, sheetId, range, (column) => (row === 0 ? null : [row - 1, column]));
  const params = { ...context.target(sheetId), range, direction: Direction.UP, cellValue };
  keepingSelection(context, () => context.execute(InsertRowByRangeCommand.id, params));
}

export function deleteRows(context: GridContext, sheetId: string, row: number, count: number): void {
  const { rows } = context.cellsOf(sheetId, { row, column: 0, rows: count, columns: 1 });
  // Univer keeps at least one row.
  context.reach(sheetId, row + rows, 0);
  const range = wholeRows(context, sheetId, row, rows);
  const params = { ...context.target(sheetId), range };
  whileActive(context, sheetId, () =>
    keepingSelection(context, () => context.execute(RemoveRowByRangeCommand.id, params)),
  );
}

/** New columns take the looks of the column to the left, as in Excel. */
export function insertColumns(context: GridContext, sheetId: string, column: number, count: number): void {
  context.reach(sheetId, 0, column);
  const range = wholeColumns(context, sheetId, column, count);
  const cellValue = looksOf(context, sheetId, range, (_, row) => (column === 0 ? null : [row, column - 1]));
  const params = { ...context.target(sheetId), range, direction: Direction.LEFT, cellValue };
  keepingSelection(context, () => context.execute(InsertColByRangeCommand.id, params));
}

export function deleteColumns(context: GridContext, sheetId: string, column: number, count: number): void {
  const { columns } = context.cellsOf(sheetId, { row: 0, column, rows: 1, columns: count });
  context.reach(sheetId, 0, column + columns);
  const range = wholeColumns(context, sheetId, column, columns);
  const params = { ...context.target(sheetId), range };
  whileActive(context, sheetId, () =>
    keepingSelection(context, () => context.execute(RemoveColByRangeCommand.id, params)),
  );
}

/** Univer lets formulas and formats follow a deletion only when it happens on the active sheet. */
function whileActive(context: GridContext, sheetId: string, action: () => void): void {
  context.keepingActiveSheet(action, context.sheet(sheetId));
}

/** Univer selects the rows and columns it has worked on; Excel leaves the user's selection where it is. */
function keepingSelection(context: GridContext, action: () => void): void {
  const sheetId = context.workbook.ensureActiveSheet().getSheetId();
  const selections = context.injector.get(SheetsSelectionsService).getWorkbookSelections(context.unitId);
  const before = [...(selections.getSelectionsOfWorksheet(sheetId) ?? [])];
  context.quietly(() => {
    action();
    context.execute(SetSelectionsOperation.id, { ...context.target(sheetId), selections: before });
  });
}

function wholeRows(context: GridContext, sheetId: string, row: number, count: number): IRange {
  const endColumn = context.sheet(sheetId).getColumnCount() - 1;
  return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn };
}

function wholeColumns(context: GridContext, sheetId: string, column: number, count: number): IRange {
  const endRow = context.sheet(sheetId).getRowCount() - 1;
  return { startRow: 0, endRow, startColumn: column, endColumn: column + count - 1 };
}

/** The looks (style and lock) that new cells take over from `model`. */
function looksOf(
  context: GridContext,
  sheetId: string,
  range: IRange,
  model: (column: number, row: number) => readonly [row: number, column: number] | null,
): IObjectMatrixPrimitiveType<ICellData> {
  const sheet = context.sheet(sheetId);
  const looks = new ObjectMatrix<ICellData>();
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const from = model(column, row);
      const cell = from && sheet.getCellRaw(...from);
      if (!cell?.s && !cell?.custom) continue;
      looks.setValue(row, column, {
        ...(cell.s ? { s: cell.s } : {}),
        ...(cell.custom ? { custom: { ...cell.custom } } : {}),
      });
    }
  }
  return looks.getMatrix();
}

/** In points. */
export function columnWidth(context: GridContext, sheetId: string, column: number): number {
  return pointsOf(context.sheet(sheetId).getColumnWidth(column));
}

/** In points. */
export function rowHeight(context: GridContext, sheetId: string, row: number): number {
  return pointsOf(context.sheet(sheetId).getRowHeight(row));
}

export function setColumnWidths(
  context: GridContext,
  sheetId: string,
  column: number,
  columns: number,
  points: number,
): void {
  const cells = context.cellsOf(sheetId, { row: 0, column, rows: 1, columns });
  const ranges = [wholeColumns(context, sheetId, column, cells.columns)];
  const params = { ...context.target(sheetId), ranges, colWidth: pixelsOf(points) };
  const undo = SetWorksheetColWidthMutationFactory(params, context.sheet(sheetId));
  context.apply({
    redos: [{ id: SetWorksheetColWidthMutation.id, params }],
    undos: [{ id: SetWorksheetColWidthMutation.id, params: undo }],
  });
}

/** A row whose height was set no longer follows its content. */
export function setRowHeights(context: GridContext, sheetId: string, row: number, rows: number, points: number): void {
  const cells = context.cellsOf(sheetId, { row, column: 0, rows, columns: 1 });
  const ranges = [wholeRows(context, sheetId, row, cells.rows)];
  const sheet = context.sheet(sheetId);
  const height = { ...context.target(sheetId), ranges, rowHeight: pixelsOf(points) };
  const fixed = { ...context.target(sheetId), ranges, autoHeightInfo: BooleanNumber.FALSE };
  const oldHeight = SetWorksheetRowHeightMutationFactory(height, sheet);
  const oldFixed = SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet);
  context.apply({
    redos: [
      { id: SetWorksheetRowHeightMutation.id, params: height },
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
    ],
    undos: [
      { id: SetWorksheetRowHeightMutation.id, params: oldHeight },
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: oldFixed },
    ],
  });
}
