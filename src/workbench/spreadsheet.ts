/**
 * What a spreadsheet must offer so that the wire host can serve the Office.js library from it.
 *
 * The port between `wire/` (the Office.js protocol) and `grid/` (Univer). It speaks of sheets, areas and
 * cells, never of Office.js members. All rows and columns are 0-based; sizes are counts; lengths are points.
 */

/** A value as Excel reports it: "" for an empty cell, "#DIV/0!" and the like for an error. */
export type CellValue = string | number | boolean;

/** What is put into one cell. `undefined` in a write leaves the cell as it is. */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "formula"; readonly formula: string };

/**
 * A rectangle of cells. One that is 16,384 columns wide or 1,048,576 rows high stands for whole rows or columns:
 * a spreadsheet that is smaller acts on the cells it has. Such an area is never read or written cell by cell.
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell as it stands: what was put in, what it shows. */
export interface CellState {
  readonly value: CellValue;
  /** Begins with "=", or "" where the cell holds no formula. */
  readonly formula: string;
  readonly isError: boolean;
  readonly text: string;
  readonly numberFormat: string;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";
export type VerticalAlignment = "Top" | "Center" | "Bottom";
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The looks of a cell. A member that is absent is left alone in a write. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  /** "" takes the fill away. */
  readonly fillColor?: string;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

export interface BorderLine {
  readonly edge: BorderEdge;
  readonly style: "None" | "Continuous" | "Double" | "Dot" | "Dash";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** A custom-formula conditional format. The formula is written for the area's top-left cell. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly formula: string;
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** 0 is the strongest. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** Entry help on cells. Acts on typing only, never on paste or on writes by code, as in Excel. */
export interface DataValidation {
  readonly type: "WholeNumber" | "Decimal" | "Custom";
  readonly operator?: "Between" | "GreaterThan" | "GreaterThanOrEqualTo" | "LessThan" | "LessThanOrEqualTo" | "EqualTo";
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly errorAlert?: {
    readonly title: string;
    readonly message: string;
    readonly style: "Stop" | "Warning" | "Information";
  };
}

/** Print settings. A grid that cannot print keeps them so that they can be read back. */
export interface PageSetup {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: string;
  readonly centerHorizontally?: boolean;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly printArea?: string;
  readonly printTitleRows?: string;
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  readonly topMargin?: number;
  readonly bottomMargin?: number;
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly isProtected: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly pageSetup: PageSetup;
}

export type ChangeKind =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Unknown";

/** Something that happened in the spreadsheet, told synchronously, whoever caused it. */
export type SpreadsheetEvent =
  | { readonly kind: "changed"; readonly sheetId: string; readonly area: Area; readonly change: ChangeKind }
  | { readonly kind: "calculated"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previousSheetId: string | null }
  | { readonly kind: "sheetAdded"; readonly sheetId: string }
  | { readonly kind: "sheetDeleted"; readonly sheetId: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly before: string; readonly after: string };

/** A workbook with at least one sheet. Methods given an unknown sheet id throw a RangeError. */
export interface Spreadsheet {
  /** The sheets in tab order. */
  sheets(): readonly SheetState[];
  activeSheetId(): string;
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  activateSheet(sheetId: string): void;
  /** Name, visibility, tab colour, grid lines, freeze, page setup; absent members stay. */
  changeSheet(sheetId: string, change: Partial<Omit<SheetState, "id" | "isProtected">>): void;
  /** Moves the sheet to a tab position, 0-based. */
  moveSheet(sheetId: string, position: number): void;

  /** Rows × columns of the area. Waits for nothing: call `settle` first where formulas may be pending. */
  readCells(sheetId: string, area: Area): readonly (readonly CellState[])[];
  /** `contents` has the shape of the area; `undefined` leaves a cell alone. Styles stay. */
  writeCells(sheetId: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void;
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void;
  /** The smallest area that holds every cell with content (or, unless `valuesOnly`, a style); null when none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;

  styleOf(sheetId: string, row: number, column: number): Required<CellStyle>;
  setStyle(sheetId: string, area: Area, style: CellStyle): void;
  setBorder(sheetId: string, area: Area, line: BorderLine): void;
  merge(sheetId: string, area: Area, across: boolean): void;
  unmerge(sheetId: string, area: Area): void;
  mergedAreas(sheetId: string): readonly Area[];
  columnWidth(sheetId: string, column: number): number;
  rowHeight(sheetId: string, row: number): number;
  setColumnWidths(sheetId: string, column: number, columns: number, points: number): void;
  setRowHeights(sheetId: string, row: number, rows: number, points: number): void;

  conditionalFormats(sheetId: string): readonly ConditionalFormat[];
  /** A missing priority means stronger than all there are, as in Excel. Returns the new id. */
  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormat, "id" | "priority">): string;
  changeConditionalFormat(sheetId: string, id: string, change: Partial<Omit<ConditionalFormat, "id" | "area">>): void;
  removeConditionalFormat(sheetId: string, id: string): void;
  validationOf(sheetId: string, row: number, column: number): DataValidation | null;
  /** null takes the entry help of the area away. */
  setValidation(sheetId: string, area: Area, validation: DataValidation | null): void;

  protect(sheetId: string): void;
  unprotect(sheetId: string): void;

  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;

  /** True while the user has a cell open for editing. */
  isEditing(): boolean;
  /** Resolves when no formula waits to be recalculated. */
  settle(): Promise<void>;
  /** The fill and font colour on screen: the conditional format's where one holds, else the cell's own. "" for none. */
  displayedColors(
    sheetId: string,
    row: number,
    column: number,
  ): Promise<{ readonly fill: string; readonly font: string }>;

  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: SpreadsheetEvent) => void): () => void;
}
