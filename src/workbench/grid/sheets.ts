import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { PageSetup, SheetState } from "../spreadsheet";
import { blankSheet } from "./blankSheet";
import { colorOf } from "./colors";
import type { GridContext, Step } from "./context";

/** The sheets of the workbook and what belongs to a sheet as a whole. */
export class Sheets {
  /** Univer cannot print: the settings are kept so that they can be read back. */
  private readonly pageSetups = new Map<string, PageSetup>();
  private count: number;

  constructor(
    private readonly context: GridContext,
    private readonly isProtected: (sheetId: string) => boolean,
  ) {
    this.count = context.workbook.getSheets().length;
  }

  all(): readonly SheetState[] {
    return this.context.workbook.getSheetOrders().map((id) => this.state(id));
  }

  private state(sheetId: string): SheetState {
    const config = this.context.sheet(sheetId).getConfig();
    return {
      id: sheetId,
      name: config.name,
      visible: config.hidden !== BooleanNumber.TRUE,
      tabColor: colorOf({ rgb: config.tabColor }),
      showGridlines: config.showGridlines !== BooleanNumber.FALSE,
      isProtected: this.isProtected(sheetId),
      frozenRows: config.freeze.ySplit,
      frozenColumns: config.freeze.xSplit,
      pageSetup: this.pageSetups.get(sheetId) ?? {},
    };
  }

  activeId(): string {
    return this.context.workbook.ensureActiveSheet().getSheetId();
  }

  /** Adds a sheet behind the others and returns its id. */
  add(name: string): string {
    this.count += 1;
    const id = `sheet-${this.count}`;
    const params = { unitId: this.context.unitId, sheet: blankSheet(id, name) };
    this.context.keepingActiveSheet(() => this.context.execute(InsertSheetCommand.id, params));
    return id;
  }

  /** Deletes a sheet; the one beside it becomes active if need be. */
  delete(sheetId: string): void {
    const target = this.context.target(sheetId);
    if (this.activeId() === sheetId) {
      const orders = this.all().filter((sheet) => sheet.visible || sheet.id === sheetId);
      const index = orders.findIndex((sheet) => sheet.id === sheetId);
      const next = orders[index + 1] ?? orders[index - 1];
      if (next !== undefined) this.activate(next.id);
    }
    this.context.execute(RemoveSheetCommand.id, target);
  }

  activate(sheetId: string): void {
    const target = this.context.target(sheetId);
    if (this.activeId() !== sheetId) this.context.execute(SetWorksheetActiveOperation.id, target);
  }

  move(sheetId: string, position: number): void {
    const params = { ...this.context.target(sheetId), order: position };
    if (this.context.workbook.getSheetOrders().indexOf(sheetId) === position) return;
    this.context.execute(SetWorksheetOrderCommand.id, params);
  }

  change(sheetId: string, change: Partial<Omit<SheetState, "id" | "isProtected">>): void {
    const before = this.state(sheetId);
    if (change.pageSetup !== undefined) {
      this.pageSetups.set(sheetId, { ...before.pageSetup, ...change.pageSetup });
    }
    if (change.name !== undefined && change.name !== before.name) {
      this.context.execute(SetWorksheetNameCommand.id, { ...this.context.target(sheetId), name: change.name });
    }
    if (change.visible === false) this.context.apply(this.visibility(sheetId, false));
    // Univer turns to a sheet that is shown again; Excel does not.
    if (change.visible === true)
      this.context.keepingActiveSheet(() => this.context.apply(this.visibility(sheetId, true)));
    this.context.apply(
      ...(change.tabColor === undefined ? [] : [this.tabColor(sheetId, change.tabColor)]),
      ...(change.showGridlines === undefined ? [] : [this.gridlines(sheetId, change.showGridlines)]),
      ...(change.frozenRows === undefined && change.frozenColumns === undefined
        ? []
        : [this.freeze(sheetId, change.frozenRows ?? before.frozenRows, change.frozenColumns ?? before.frozenColumns)]),
    );
  }

  private visibility(sheetId: string, visible: boolean): Step {
    const target = this.context.target(sheetId);
    const old = this.context.sheet(sheetId).getConfig().hidden;
    const hidden = visible ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    return step(SetWorksheetHideMutation.id, { ...target, hidden }, { ...target, hidden: old });
  }

  private tabColor(sheetId: string, color: string): Step {
    const target = this.context.target(sheetId);
    const old = this.context.sheet(sheetId).getConfig().tabColor;
    return step(SetTabColorMutation.id, { ...target, color }, { ...target, color: old });
  }

  private gridlines(sheetId: string, show: boolean): Step {
    const target = this.context.target(sheetId);
    const old = this.context.sheet(sheetId).getConfig().showGridlines;
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    return step(ToggleGridlinesMutation.id, { ...target, showGridlines }, { ...target, showGridlines: old });
  }

  private freeze(sheetId: string, rows: number, columns: number): Step {
    // Univer names the first row and column that move; -1 says that none is frozen before them.
    const params = {
      ...this.context.target(sheetId),
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      xSplit: columns,
      startColumn: columns === 0 ? -1 : columns,
    };
    return step(SetFrozenMutation.id, params, SetFrozenMutationFactory(this.context.injector, params));
  }
}

function step(id: string, params: object, undo: object): Step {
  return { redos: [{ id, params }], undos: [{ id, params: undo }] };
}
