import type { ICellData, ICommandInfo, IRange, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { GridContext } from "./context";

/** A cell whose dependents have to be calculated, as Univer's engine takes it. */
export interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

/** The cells whose value a calculation is about to change. To be asked before the result is written. */
export function changedByResult(context: GridContext, command: ICommandInfo): readonly DirtyRange[] {
  const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
  const sheet = context.workbook.getSheetBySheetId(subUnitId);
  if (!sheet || !cellValue) return [];
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>).flatMap(
      ([column, cell]): readonly DirtyRange[] => {
        const [startRow, startColumn] = [Number(row), Number(column)];
        if (!cell || sheet.getCellRaw(startRow, startColumn)?.v === cell.v) return [];
        return [
          { unitId, sheetId: subUnitId, range: { startRow, startColumn, endRow: startRow, endColumn: startColumn } },
        ];
      },
    ),
  );
}
