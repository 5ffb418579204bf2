import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { Area, CellContent, CellState } from "../spreadsheet";
import { eachCell } from "./areas";
import { cellDataOf, hasContent, isErrorValue, NO_CONTENT, textOf, valueOf } from "./content";
import type { GridContext, Step } from "./context";

export const GENERAL = "General";
export const TEXT_FORMAT = "@";

/** The style of a cell without what conditional formats add to it on screen. */
export function ownStyle(context: GridContext, sheetId: string, row: number, column: number): IStyleData {
  const sheet = context.sheet(sheetId);
  return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
}

/** The number format of a cell as Excel names it. */
export function numberFormatOf(context: GridContext, sheetId: string, row: number, column: number): string {
  const pattern = ownStyle(context, sheetId, row, column).n?.pattern;
  return pattern === undefined || pattern === "" ? GENERAL : pattern;
}

export function readCells(context: GridContext, sheetId: string, area: Area): readonly (readonly CellState[])[] {
  const states: CellState[][] = [];
  eachCell(area, (row, column) => {
    (states[row - area.row] ??= []).push(readCell(context, sheetId, row, column));
  });
  return states;
}

function readCell(context: GridContext, sheetId: string, row: number, column: number): CellState {
  const sheet = context.sheet(sheetId);
  const raw = sheet.getCellRaw(row, column);
  const value = valueOf(raw ?? spilled(context, sheetId, row, column));
  const formula = context.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, context.unitId);
  return {
    value,
    formula: formula ?? "",
    isError: isErrorValue(value, raw),
    text: value === "" ? "" : shownText(context, sheetId, row, column, value),
    numberFormat: numberFormatOf(context, sheetId, row, column),
  };
}

/** What an array formula elsewhere has put into an empty cell. */
function spilled(context: GridContext, sheetId: string, row: number, column: number): Nullable<ICellData> {
  const cells = context.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return cells[context.unitId]?.[sheetId]?.[row]?.[column];
}

function shownText(
  context: GridContext,
  sheetId: string,
  row: number,
  column: number,
  value: CellState["value"],
): string {
  if (typeof value === "boolean") return textOf(value);
  const shown = context.sheet(sheetId).getCell(row, column)?.v;
  return shown === null || shown === undefined ? textOf(value) : String(shown);
}

/** The change that writes cells; `undefined` leaves a cell alone. */
export function setCells(
  context: GridContext,
  sheetId: string,
  cellOf: (row: number, column: number) => ICellData | null | undefined,
  area: Area,
  trigger?: string,
): Step {
  const matrix = new ObjectMatrix<Nullable<ICellData>>();
  eachCell(area, (row, column) => {
    const cell = cellOf(row, column);
    if (cell !== undefined) matrix.setValue(row, column, cell && { ...cell });
  });
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = matrix.getMatrix();
  if (Object.keys(cellValue).length === 0) return { redos: [], undos: [] };
  const params = { ...context.target(sheetId), cellValue, ...(trigger === undefined ? {} : { trigger }) };
  const undoParams = SetRangeValuesUndoMutationFactory(context.injector, params);
  return {
    redos: [{ id: SetRangeValuesMutation.id, params }],
    undos: [{ id: SetRangeValuesMutation.id, params: undoParams }],
  };
}

export function writeCells(
  context: GridContext,
  sheetId: string,
  area: Area,
  contents: readonly (readonly (CellContent | undefined)[])[],
): void {
  context.reach(sheetId, area.row + area.rows - 1, area.column + area.columns - 1);
  const cellOf = (row: number, column: number): ICellData | undefined => {
    const content = contents[row - area.row]?.[column - area.column];
    if (content === undefined) return undefined;
    return cellDataOf(content, numberFormatOf(context, sheetId, row, column) === TEXT_FORMAT);
  };
  context.apply(setCells(context, sheetId, cellOf, area));
}

/** The change that empties cells and leaves their looks. */
export function emptyCells(context: GridContext, sheetId: string, area: Area): Step {
  return setCells(
    context,
    sheetId,
    (row, column) => (hasContent(context.sheet(sheetId).getCellRaw(row, column)) ? NO_CONTENT : undefined),
    area,
  );
}

/** The smallest area around all cells with content or, unless `valuesOnly`, with a style of their own. */
export function usedArea(context: GridContext, sheetId: string, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  context
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!hasContent(cell) && (valuesOnly || !cell?.s)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
