import type {
  Area,
  BorderLine,
  CellContent,
  CellState,
  CellStyle,
  ChangeKind,
  ConditionalFormat,
  DataValidation,
  SheetState,
  Spreadsheet,
  SpreadsheetEvent,
} from "../../../src/workbench/spreadsheet";
import { MemorySheet } from "./memorySheet";

const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * A spreadsheet in plain maps for the tests of the protocol: it knows SUM and nothing else, paints nothing,
 * and `settle` counts its calls. Tests of the product use the real grid.
 */
export class MemorySpreadsheet implements Spreadsheet {
  settleCount = 0;
  /** Set by a test that plays a user with a cell open. */
  editing = false;
  readonly borders: (BorderLine & { readonly area: Area })[] = [];
  #sheets: MemorySheet[] = [];
  #active: string;
  #selection = { sheetId: "", area: A1 };
  #lastId = 0;
  readonly #listeners = new Set<(event: SpreadsheetEvent) => void>();

  constructor(...names: readonly string[]) {
    for (const name of names.length > 0 ? names : ["Sheet1"]) this.addSheet(name);
    this.#active = this.sheets()[0]?.id ?? "";
    this.#selection = { sheetId: this.#active, area: A1 };
  }

  sheets = (): readonly SheetState[] => this.#sheets.map(({ state }) => state);
  activeSheetId = (): string => this.#active;

  addSheet(name: string): string {
    this.#lastId += 1;
    const id = `{sheet-${this.#lastId}}`;
    const state: SheetState = {
      id,
      name,
      visible: true,
      tabColor: "",
      showGridlines: true,
      isProtected: false,
      frozenRows: 0,
      frozenColumns: 0,
      pageSetup: {},
    };
    this.#sheets.push(new MemorySheet(state));
    this.#tell({ kind: "sheetAdded", sheetId: id });
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.#sheet(sheetId);
    this.#sheets = this.#sheets.filter(({ state }) => state.id !== sheetId);
    this.#tell({ kind: "sheetDeleted", sheetId });
    const first = this.#sheets[0]?.state.id;
    if (this.#active === sheetId && first !== undefined) this.activateSheet(first);
  }

  activateSheet(sheetId: string): void {
    const previousSheetId = this.#active;
    this.#active = this.#sheet(sheetId).state.id;
    this.#selection = { sheetId, area: A1 };
    this.#tell({ kind: "activated", sheetId, previousSheetId });
  }

  changeSheet(sheetId: string, change: Partial<Omit<SheetState, "id" | "isProtected">>): void {
    const sheet = this.#sheet(sheetId);
    const before = sheet.state.name;
    sheet.state = { ...sheet.state, ...change };
    if (sheet.state.name !== before) {
      this.#tell({ kind: "sheetRenamed", sheetId, before, after: sheet.state.name });
    }
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.#sheet(sheetId);
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#sheets.splice(position, 0, sheet);
  }

  readCells = (sheetId: string, area: Area): readonly (readonly CellState[])[] => this.#sheet(sheetId).read(area);

  writeCells(sheetId: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    this.#sheet(sheetId).write(area, contents);
    this.#changed(sheetId, area);
  }

  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
    this.#sheet(sheetId).clear(area, what);
    this.#changed(sheetId, area);
  }

  usedArea = (sheetId: string, valuesOnly: boolean): Area | null => this.#sheet(sheetId).usedArea(valuesOnly);

  insertRows(sheetId: string, row: number, rows: number): void {
    this.#sheet(sheetId).shift("row", row, rows);
    this.#changed(sheetId, { row, column: 0, rows, columns: 26 }, "RowInserted");
  }

  deleteRows(sheetId: string, row: number, rows: number): void {
    this.#sheet(sheetId).shift("row", row, -rows);
    this.#changed(sheetId, { row, column: 0, rows, columns: 26 }, "RowDeleted");
  }

  insertColumns(sheetId: string, column: number, columns: number): void {
    this.#sheet(sheetId).shift("column", column, columns);
    this.#changed(sheetId, { row: 0, column, rows: 100, columns }, "ColumnInserted");
  }

  deleteColumns(sheetId: string, column: number, columns: number): void {
    this.#sheet(sheetId).shift("column", column, -columns);
    this.#changed(sheetId, { row: 0, column, rows: 100, columns }, "ColumnDeleted");
  }

  styleOf = (sheetId: string, row: number, column: number): Required<CellStyle> =>
    this.#sheet(sheetId).styleOf(row, column);
  setStyle = (sheetId: string, area: Area, style: CellStyle): void => this.#sheet(sheetId).setStyle(area, style);
  setBorder = (_sheetId: string, area: Area, line: BorderLine): void => void this.borders.push({ ...line, area });

  merge(sheetId: string, area: Area, across: boolean): void {
    const sheet = this.#sheet(sheetId);
    const rows = Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
    sheet.merges = [...sheet.merges, ...(across ? rows : [area])];
  }

  unmerge(sheetId: string, area: Area): void {
    const sheet = this.#sheet(sheetId);
    const isInside = ({ row, column }: Area): boolean =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    sheet.merges = sheet.merges.filter((merge) => !isInside(merge));
  }

  mergedAreas = (sheetId: string): readonly Area[] => this.#sheet(sheetId).merges;
  columnWidth = (sheetId: string, column: number): number => this.#sheet(sheetId).widths.get(column) ?? 48;
  rowHeight = (sheetId: string, row: number): number => this.#sheet(sheetId).heights.get(row) ?? 14.25;

  setColumnWidths(sheetId: string, column: number, columns: number, points: number): void {
    for (let index = column; index < column + columns; index += 1) this.#sheet(sheetId).widths.set(index, points);
  }

  setRowHeights(sheetId: string, row: number, rows: number, points: number): void {
    for (let index = row; index < row + rows; index += 1) this.#sheet(sheetId).heights.set(index, points);
  }

  conditionalFormats = (sheetId: string): readonly ConditionalFormat[] => this.#sheet(sheetId).formats;

  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormat, "id" | "priority">): string {
    this.#lastId += 1;
    const sheet = this.#sheet(sheetId);
    const id = `cf-${this.#lastId}`;
    const weaker = sheet.formats.map((other) => ({ ...other, priority: other.priority + 1 }));
    sheet.formats = [{ ...format, id, priority: 0 }, ...weaker];
    return id;
  }

  changeConditionalFormat(sheetId: string, id: string, change: Partial<Omit<ConditionalFormat, "id" | "area">>): void {
    const sheet = this.#sheet(sheetId);
    sheet.formats = sheet.formats.map((format) => (format.id === id ? { ...format, ...change } : format));
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    const sheet = this.#sheet(sheetId);
    sheet.formats = sheet.formats.filter((format) => format.id !== id);
  }

  validationOf = (sheetId: string, row: number, column: number): DataValidation | null =>
    this.#sheet(sheetId).validationOf(row, column);
  setValidation = (sheetId: string, area: Area, validation: DataValidation | null): void =>
    this.#sheet(sheetId).setValidation(area, validation);

  protect = (sheetId: string): void => this.#setProtected(sheetId, true);
  unprotect = (sheetId: string): void => this.#setProtected(sheetId, false);

  selection = (): { readonly sheetId: string; readonly area: Area } => this.#selection;

  select(sheetId: string, area: Area): void {
    this.#selection = { sheetId, area };
    this.#tell({ kind: "selected", sheetId, area });
  }

  isEditing = (): boolean => this.editing;

  settle(): Promise<void> {
    this.settleCount += 1;
    return Promise.resolve();
  }

  displayedColors = (): Promise<{ readonly fill: string; readonly font: string }> =>
    Promise.reject(new Error("MemorySpreadsheet paints nothing"));

  subscribe(listener: (event: SpreadsheetEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #setProtected(sheetId: string, isProtected: boolean): void {
    const sheet = this.#sheet(sheetId);
    sheet.state = { ...sheet.state, isProtected };
  }

  #changed(sheetId: string, area: Area, change: ChangeKind = "RangeEdited"): void {
    this.#tell({ kind: "changed", sheetId, area, change });
    this.#tell({ kind: "calculated", sheetId });
  }

  #tell(event: SpreadsheetEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #sheet(sheetId: string): MemorySheet {
    const found = this.#sheets.find(({ state }) => state.id === sheetId);
    if (!found) throw new RangeError(`no sheet ${sheetId}`);
    return found;
  }
}
