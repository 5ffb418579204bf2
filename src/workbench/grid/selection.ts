import { ICommandService } from "@univerjs/core";
import { ScrollToCellOperation, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { getPrimaryForRange } from "@univerjs/sheets";
import type { Area } from "../spreadsheet";
import { areaOf, rangeOf } from "./areas";
import type { GridContext } from "./context";
import type { Sheets } from "./sheets";

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

export function selection(context: GridContext, sheets: Sheets): Selection {
  const sheetId = sheets.activeId();
  const current = context.injector.get(SheetsSelectionsService).getWorkbookSelections(context.unitId);
  const last = current.getSelectionsOfWorksheet(sheetId)?.at(-1);
  return { sheetId, area: last ? areaOf(last.range) : FIRST_CELL };
}

/** Selects an area, makes its sheet the active one and brings the area into view. */
export function select(context: GridContext, sheets: Sheets, sheetId: string, area: Area): void {
  const range = rangeOf(context.cellsOf(sheetId, area));
  sheets.activate(sheetId);
  const target = context.target(sheetId);
  const primary = getPrimaryForRange(range, context.sheet(sheetId));
  context.execute(SetSelectionsOperation.id, { ...target, selections: [{ range, primary, style: null }] });
  // Only a user interface scrolls; it listens for this operation.
  context.injector.get(ICommandService).syncExecuteCommand(ScrollToCellOperation.id, { ...target, range });
}
