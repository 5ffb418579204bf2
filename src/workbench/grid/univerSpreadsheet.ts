import { ICommandService, RedoCommand, UndoCommand } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import type { Area, BorderLine, CellContent, CellState, CellStyle, ConditionalFormat } from "../spreadsheet";
import type { DataValidation, SheetState, Spreadsheet, SpreadsheetEvent } from "../spreadsheet";
import type { Booted } from "./boot";
import { setBorder } from "./borders";
import { Calculation } from "./calculation";
import { readCells, usedArea, writeCells } from "./cells";
import { clear } from "./clear";
import * as formats from "./conditionalFormats";
import { ConditionalFormatUpkeep } from "./conditionalFormatUpkeep";
import { GridContext } from "./context";
import { displayedColors } from "./displayed";
import { Editing } from "./editing";
import { Events } from "./events";
import { checkOnlySheetsThere } from "./idleValidation";
import * as merges from "./merges";
import { Protection } from "./protection";
import { select, selection } from "./selection";
import type { Selection } from "./selection";
import { Sheets } from "./sheets";
import * as structure from "./structure";
import { setStyle, styleOf } from "./styles";
import { setValidation, validationOf } from "./validation";

/** The spreadsheet port over a Univer workbook. */
export class UniverSpreadsheet implements Spreadsheet {
  readonly injector: Injector;
  private readonly context: GridContext;
  private readonly calculation: Calculation;
  private readonly editing: Editing;
  private readonly events: Events;
  private readonly upkeep: ConditionalFormatUpkeep;
  private readonly protection: Protection;
  private readonly tabs: Sheets;

  constructor(private readonly booted: Booted) {
    this.injector = booted.injector;
    this.context = new GridContext(booted.injector, booted.workbook, booted.font);
    this.calculation = new Calculation(this.context);
    this.editing = new Editing(this.context);
    this.events = new Events(this.context);
    this.upkeep = new ConditionalFormatUpkeep(this.context);
    this.protection = new Protection(this.context);
    checkOnlySheetsThere(this.context);
    this.tabs = new Sheets(this.context, (sheetId) => this.protection.isProtected(sheetId));
  }

  dispose(): void {
    for (const part of [this.events, this.editing, this.upkeep, this.calculation]) part.dispose();
    this.booted.dispose();
  }

  /** What Ctrl+Z does. Returns whether there was something to take back. */
  undo(): boolean {
    return this.injector.get(ICommandService).syncExecuteCommand(UndoCommand.id);
  }

  /** What Ctrl+Y does. Returns whether there was something to do again. */
  redo(): boolean {
    return this.injector.get(ICommandService).syncExecuteCommand(RedoCommand.id);
  }

  /** Makes changes that are not the user's, so that `undo` does not take them back. */
  withoutUndo(change: () => void): void {
    this.context.withoutUndo(change);
  }

  sheets(): readonly SheetState[] {
    return this.tabs.all();
  }
  activeSheetId(): string {
    return this.tabs.activeId();
  }
  addSheet(name: string): string {
    return this.tabs.add(name);
  }
  deleteSheet(sheetId: string): void {
    this.tabs.delete(sheetId);
  }
  activateSheet(sheetId: string): void {
    this.tabs.activate(sheetId);
  }
  changeSheet(sheetId: string, change: Partial<Omit<SheetState, "id" | "isProtected">>): void {
    this.tabs.change(sheetId, change);
  }
  moveSheet(sheetId: string, position: number): void {
    this.tabs.move(sheetId, position);
  }

  readCells(sheetId: string, area: Area): readonly (readonly CellState[])[] {
    return readCells(this.context, sheetId, area);
  }
  writeCells(sheetId: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    writeCells(this.context, sheetId, area, contents);
  }
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
    clear(this.context, sheetId, area, what);
    if (what !== "Contents") this.protection.renew(sheetId);
  }
  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    return usedArea(this.context, sheetId, valuesOnly);
  }
  insertRows(sheetId: string, row: number, count: number): void {
    structure.insertRows(this.context, sheetId, row, count);
  }
  deleteRows(sheetId: string, row: number, count: number): void {
    structure.deleteRows(this.context, sheetId, row, count);
  }
  insertColumns(sheetId: string, column: number, count: number): void {
    structure.insertColumns(this.context, sheetId, column, count);
  }
  deleteColumns(sheetId: string, column: number, count: number): void {
    structure.deleteColumns(this.context, sheetId, column, count);
  }

  styleOf(sheetId: string, row: number, column: number): Required<CellStyle> {
    return styleOf(this.context, sheetId, row, column);
  }
  setStyle(sheetId: string, area: Area, style: CellStyle): void {
    setStyle(this.context, sheetId, area, style);
    if (style.locked !== undefined) this.protection.renew(sheetId);
  }
  setBorder(sheetId: string, area: Area, line: BorderLine): void {
    setBorder(this.context, sheetId, area, line);
  }
  merge(sheetId: string, area: Area, across: boolean): void {
    merges.merge(this.context, sheetId, area, across);
  }
  unmerge(sheetId: string, area: Area): void {
    merges.unmerge(this.context, sheetId, area);
  }
  mergedAreas(sheetId: string): readonly Area[] {
    return merges.mergedAreas(this.context, sheetId);
  }
  columnWidth(sheetId: string, column: number): number {
    return structure.columnWidth(this.context, sheetId, column);
  }
  rowHeight(sheetId: string, row: number): number {
    return structure.rowHeight(this.context, sheetId, row);
  }
  setColumnWidths(sheetId: string, column: number, columns: number, points: number): void {
    structure.setColumnWidths(this.context, sheetId, column, columns, points);
  }
  setRowHeights(sheetId: string, row: number, rows: number, points: number): void {
    structure.setRowHeights(this.context, sheetId, row, rows, points);
  }

  conditionalFormats(sheetId: string): readonly ConditionalFormat[] {
    return formats.conditionalFormats(this.context, sheetId);
  }
  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormat, "id" | "priority">): string {
    return formats.addConditionalFormat(this.context, sheetId, format);
  }
  changeConditionalFormat(sheetId: string, id: string, change: Partial<Omit<ConditionalFormat, "id" | "area">>): void {
    formats.changeConditionalFormat(this.context, sheetId, id, change);
  }
  removeConditionalFormat(sheetId: string, id: string): void {
    formats.removeConditionalFormat(this.context, sheetId, id);
  }
  validationOf(sheetId: string, row: number, column: number): DataValidation | null {
    return validationOf(this.context, sheetId, row, column);
  }
  setValidation(sheetId: string, area: Area, validation: DataValidation | null): void {
    setValidation(this.context, sheetId, area, validation);
  }

  protect(sheetId: string): void {
    this.protection.protect(sheetId);
  }
  unprotect(sheetId: string): void {
    this.protection.unprotect(sheetId);
  }

  selection(): Selection {
    return selection(this.context, this.tabs);
  }
  select(sheetId: string, area: Area): void {
    select(this.context, this.tabs, sheetId, area);
  }

  isEditing(): boolean {
    return this.editing.isOpen;
  }
  settle(): Promise<void> {
    return this.calculation.settle();
  }
  displayedColors(
    sheetId: string,
    row: number,
    column: number,
  ): Promise<{ readonly fill: string; readonly font: string }> {
    return displayedColors(this.context, this.calculation, sheetId, row, column);
  }

  subscribe(listener: (event: SpreadsheetEvent) => void): () => void {
    return this.events.subscribe(listener);
  }
}
