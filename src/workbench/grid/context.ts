import { ICommandService, IUndoRedoService, IUniverInstanceService } from "@univerjs/core";
import type { Injector, IMutationInfo, Workbook, Worksheet } from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Area } from "../spreadsheet";
import { goesToLastColumn, goesToLastRow } from "./areas";
import type { CellFont } from "./blankSheet";

/** Univer did not carry out what it was told to do. */
export class GridRefusedError extends Error {
  override readonly name = "GridRefusedError";
  constructor(readonly command: string) {
    super(`The grid refused ${command}.`);
  }
}

/** One step of a change, with what takes it back. */
export interface Step {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** What every part of the grid works with: the workbook and the way to change it. */
export class GridContext {
  readonly unitId: string;
  private quietDepth = 0;
  private isForeign = false;
  private readonly commands: ICommandService;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
    readonly font: CellFont,
  ) {
    this.unitId = workbook.getUnitId();
    this.commands = injector.get(ICommandService);
    injector.get(IUniverInstanceService).focusUnit(this.unitId);
  }

  /** Throws a RangeError for an unknown sheet. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new RangeError(`No sheet has the id ${sheetId}.`);
    return sheet;
  }

  /** The ids Univer wants with nearly everything. Throws a RangeError for an unknown sheet. */
  target(sheetId: string): { readonly unitId: string; readonly subUnitId: string } {
    this.sheet(sheetId);
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  /** Runs one of Univer's commands or operations. Throws a GridRefusedError when it did not happen. */
  execute(id: string, parameters: object): void {
    if (!this.commands.syncExecuteCommand(id, parameters)) throw new GridRefusedError(id);
  }

  /**
   * Makes a change by Univer's mutations, as one step that Ctrl+Z takes back. Mutations are not stopped by the
   * protection of the sheet, which is for the user.
   */
  apply(...steps: readonly Step[]): void {
    const redoMutations: IMutationInfo[] = [];
    const undoMutations: IMutationInfo[] = [];
    for (const step of steps) {
      for (const { id, params } of step.redos) this.execute(id, params);
      redoMutations.push(...step.redos);
      undoMutations.unshift(...step.undos);
    }
    if (redoMutations.length === 0 || this.isForeign) return;
    this.injector.get(IUndoRedoService).pushUndoRedo({ unitID: this.unitId, redoMutations, undoMutations });
  }

  /** Runs `action` so that Ctrl+Z does not take it back: it is not the user's. */
  withoutUndo(action: () => void): void {
    this.isForeign = true;
    try {
      action();
    } finally {
      this.isForeign = false;
    }
  }

  /** Whether the active sheet and the selection are changed for a moment only, which is nobody's business. */
  get isQuiet(): boolean {
    return this.quietDepth > 0;
  }

  /** Runs `action` without anybody being told what is active or selected meanwhile. */
  quietly(action: () => void): void {
    this.quietDepth += 1;
    try {
      action();
    } finally {
      this.quietDepth -= 1;
    }
  }

  /** While `action` runs the active sheet may change, but nobody is told of it; it is the same again afterwards. */
  keepingActiveSheet(action: () => void, during: Worksheet = this.workbook.ensureActiveSheet()): void {
    const before = this.workbook.ensureActiveSheet();
    this.quietly(() => {
      try {
        if (during !== before) this.workbook.setActiveSheet(during);
        action();
      } finally {
        if (this.workbook.ensureActiveSheet() !== before) this.workbook.setActiveSheet(before);
      }
    });
  }

  /** All cells that the sheet has. */
  allCells(sheetId: string): Area {
    const sheet = this.sheet(sheetId);
    return { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  /**
   * The cells to work on where an area is named: whole rows, whole columns and whatever else goes to the end of
   * Excel's sheet go to the end of this one. For any other area the sheet is made large enough.
   */
  cellsOf(sheetId: string, area: Area): Area {
    const { row, column } = area;
    const isToLastRow = goesToLastRow(area);
    const isToLastColumn = goesToLastColumn(area);
    this.reach(sheetId, isToLastRow ? row : row + area.rows - 1, isToLastColumn ? column : column + area.columns - 1);
    const { rows, columns } = this.allCells(sheetId);
    return {
      row,
      column,
      rows: isToLastRow ? rows - row : area.rows,
      columns: isToLastColumn ? columns - column : area.columns,
    };
  }

  /** Makes the sheet large enough to have this cell (0-based). A sheet that has grown stays so after an undo. */
  reach(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    const target = this.target(sheetId);
    if (row >= sheet.getRowCount()) {
      this.execute(SetWorksheetRowCountMutation.id, { ...target, rowCount: row + 100 });
    }
    if (column >= sheet.getColumnCount()) {
      this.execute(SetWorksheetColumnCountMutation.id, { ...target, columnCount: column + 10 });
    }
  }
}
