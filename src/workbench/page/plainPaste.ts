import { CanceledError, ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import type { Area, CellContent, Spreadsheet } from "../spreadsheet";
import { pastedCells } from "./pastedText";

interface PasteParams {
  readonly htmlContent?: string;
  readonly textContent?: string;
  readonly files?: readonly File[];
}

/**
 * Pastes plain text as Excel does: contents change, borders and number formats of the cells stay. Univer would take
 * them away. Where a locked cell is in the way, Univer is left to refuse.
 */
export function pastePlainTextLikeExcel(spreadsheet: Spreadsheet, injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SheetPasteShortKeyCommand.id || spreadsheet.isEditing()) return;
    const { htmlContent, textContent, files } = command.params as PasteParams;
    if (htmlContent || files?.length || !textContent) return;
    if (paste(spreadsheet, textContent)) throw new CanceledError();
  });
}

function paste(spreadsheet: Spreadsheet, text: string): boolean {
  const cells = pastedCells(text);
  const { sheetId, area: selected } = spreadsheet.selection();
  const columns = cells[0]?.length ?? 0;
  const isSingle = cells.length === 1 && columns === 1;
  const area: Area = isSingle ? selected : { ...selected, rows: cells.length, columns };
  const sheet = spreadsheet.sheets().find((each) => each.id === sheetId);
  if (sheet?.isProtected && hasLocked(spreadsheet, sheetId, area)) return false;
  const contents = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column): CellContent | undefined =>
      isSingle ? cells[0]?.[0] : cells[row]?.[column],
    ),
  );
  spreadsheet.writeCells(sheetId, area, contents);
  spreadsheet.select(sheetId, area);
  return true;
}

function hasLocked(spreadsheet: Spreadsheet, sheetId: string, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (spreadsheet.styleOf(sheetId, row, column).locked) return true;
    }
  }
  return false;
}
