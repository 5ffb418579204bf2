import { Disposable, ICommandService, ObjectMatrix } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import {
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type {
  IInsertSheetMutationParams,
  IMoveRangeMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import type { Area, ChangeKind, SpreadsheetEvent } from "../spreadsheet";
import { areaAround, areaOf } from "./areas";
import { changedContents, MERGES, REARRANGED, scopeOf, SHIFTS } from "./changes";
import type { GridContext } from "./context";

type Listener = (event: SpreadsheetEvent) => void;

/** Tells what happens in the workbook, whoever caused it: the user, an undo, or the host. */
export class Events extends Disposable {
  private readonly listeners = new Set<Listener>();
  private activeId: string;
  private lastSelected = "";
  private readonly names = new Map<string, string>();

  constructor(private readonly context: GridContext) {
    super();
    this.activeId = context.workbook.ensureActiveSheet().getSheetId();
    for (const sheet of context.workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getName());
    const commands = context.injector.get(ICommandService);
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.note(command, options ?? {})));
    // Univer reports its own switching of sheets late; the workbook itself tells it at once.
    this.disposeWithMe(context.workbook.activeSheet$.subscribe((sheet) => sheet && this.activated(sheet.getSheetId())));
  }

  subscribe(listener: Listener): () => void {
    // Two subscriptions of one function are two subscriptions.
    const own: Listener = (event) => listener(event);
    this.listeners.add(own);
    return () => this.listeners.delete(own);
  }

  override dispose(): void {
    super.dispose();
    this.listeners.clear();
  }

  private tell(event: SpreadsheetEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private note(command: ICommandInfo, options: IExecutionOptions): void {
    const params = command.params as { readonly unitId?: string; readonly subUnitId?: string } | undefined;
    if (params === undefined || (params.unitId !== undefined && params.unitId !== this.context.unitId)) return;
    const shift = SHIFTS[command.id];
    if (shift !== undefined) return this.shifted(command, shift);
    if (MERGES.has(command.id)) {
      const { ranges } = command.params as { readonly ranges: readonly IRange[] };
      return this.changed(params.subUnitId, areaAround(ranges.map(areaOf)), "RangeEdited");
    }
    if (REARRANGED.has(command.id)) {
      const { range } = command.params as { readonly range?: IRange };
      return this.changed(params.subUnitId, range ? areaOf(range) : this.whole(params.subUnitId), "Unknown");
    }
    this.noteOther(command, options);
  }

  private noteOther(command: ICommandInfo, options: IExecutionOptions): void {
    switch (command.id) {
      case SetRangeValuesMutation.id:
        return this.valuesSet(command.params as ISetRangeValuesMutationParams, options);
      case MoveRangeMutation.id: {
        const { from, to } = command.params as IMoveRangeMutationParams;
        for (const { subUnitId, value } of [from, to]) {
          this.changed(subUnitId, scopeOf(new ObjectMatrix<unknown>(value)), "RangeEdited");
        }
        return;
      }
      case SetSelectionsOperation.id: {
        const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
        const last = selections.at(-1);
        return last && this.selected(subUnitId, areaOf(last.range));
      }
      case InsertSheetMutation.id: {
        const { sheet } = command.params as IInsertSheetMutationParams;
        this.names.set(sheet.id, sheet.name);
        return this.tell({ kind: "sheetAdded", sheetId: sheet.id });
      }
      case RemoveSheetMutation.id: {
        const { subUnitId } = command.params as IRemoveSheetMutationParams;
        this.names.delete(subUnitId);
        return this.tell({ kind: "sheetDeleted", sheetId: subUnitId });
      }
      case SetWorksheetNameMutation.id: {
        const { subUnitId, name } = command.params as ISetWorksheetNameMutationParams;
        const before = this.names.get(subUnitId) ?? "";
        this.names.set(subUnitId, name);
        return this.tell({ kind: "sheetRenamed", sheetId: subUnitId, before, after: name });
      }
    }
  }

  /** Univer sets a selection several times over; it is told once. */
  private selected(sheetId: string, area: Area): void {
    const key = JSON.stringify([sheetId, area]);
    if (this.context.isQuiet || key === this.lastSelected) return;
    this.lastSelected = key;
    this.tell({ kind: "selected", sheetId, area });
  }

  private activated(sheetId: string): void {
    if (sheetId === this.activeId || this.context.isQuiet) return;
    const previousSheetId = this.names.has(this.activeId) ? this.activeId : null;
    this.activeId = sheetId;
    this.tell({ kind: "activated", sheetId, previousSheetId });
  }

  private valuesSet(params: ISetRangeValuesMutationParams, options: IExecutionOptions): void {
    if (options["applyFormulaCalculationResult"] === true) {
      return this.tell({ kind: "calculated", sheetId: params.subUnitId });
    }
    if (options["fromFormula"] === true || params.cellValue === undefined) return;
    this.changed(params.subUnitId, changedContents(params), "RangeEdited");
  }

  private shifted(command: ICommandInfo, change: ChangeKind): void {
    const { subUnitId, range } = command.params as { readonly subUnitId?: string; readonly range?: IRange };
    const sheetId = subUnitId ?? this.activeId;
    if (!range) return;
    const area = areaOf(range);
    const sheet = this.context.sheet(sheetId);
    if (change === "RowInserted" || change === "RowDeleted") {
      return this.changed(sheetId, { ...area, column: 0, columns: sheet.getColumnCount() }, change);
    }
    if (change === "ColumnInserted" || change === "ColumnDeleted") {
      return this.changed(sheetId, { ...area, row: 0, rows: sheet.getRowCount() }, change);
    }
    this.changed(sheetId, area, change);
  }

  private whole(sheetId: string | undefined): Area {
    const sheet = this.context.sheet(sheetId ?? this.activeId);
    return { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  private changed(sheetId: string | undefined, area: Area | null, change: ChangeKind): void {
    if (area !== null) this.tell({ kind: "changed", sheetId: sheetId ?? this.activeId, area, change });
  }
}
