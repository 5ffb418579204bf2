import type {
  Area,
  CellContent,
  CellState,
  CellStyle,
  CellValue,
  ConditionalFormat,
  DataValidation,
  SheetState,
} from "../../../src/workbench/spreadsheet";
import { boundingArea, cellsOf, contains, gridOf, intersection } from "../../../src/workbench/wire/areas";
import { evaluate } from "./sumFormula";

export const DEFAULT_STYLE: Required<CellStyle> = {
  bold: false,
  italic: false,
  fontName: "等线",
  fontSize: 11,
  fontColor: "#000000",
  fillColor: "",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  numberFormat: "General",
  locked: true,
};

interface Cell {
  content: CellContent;
  style: CellStyle;
  validation: DataValidation | null;
}

interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/** What is set on a larger area is not kept cell by cell. */
const mostCells = 10_000;
const EMPTY: CellContent = { kind: "empty" };
const key = (row: number, column: number): string => `${row} ${column}`;
const single = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** One sheet as plain maps; formulas are evaluated when a cell is read. */
export class MemorySheet {
  state: SheetState;
  merges: readonly Area[] = [];
  formats: readonly ConditionalFormat[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  #cells = new Map<string, Cell>();
  /** Styles of areas too large to be kept by cell. */
  #wide: readonly StyledArea[] = [];
  #wideValidations: readonly { readonly area: Area; readonly validation: DataValidation }[] = [];

  constructor(state: SheetState) {
    this.state = state;
  }

  read(area: Area): readonly (readonly CellState[])[] {
    return gridOf(area, (row, column) => this.#state(area.row + row, area.column + column));
  }

  write(area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    for (const [row, column] of cellsOf(area)) {
      const content = contents[row - area.row]?.[column - area.column];
      if (content !== undefined) this.#cell(row, column).content = content;
    }
  }

  styleOf(row: number, column: number): Required<CellStyle> {
    const wide = this.#wide.filter(({ area }) => intersection(area, single(row, column)));
    const styles = [...wide.map(({ style }) => style), this.#cells.get(key(row, column))?.style ?? {}];
    return Object.assign({}, DEFAULT_STYLE, ...styles) as Required<CellStyle>;
  }

  setStyle(area: Area, style: CellStyle): void {
    if (area.rows * area.columns > mostCells) {
      this.#wide = [...this.#wide, { area, style }];
      return;
    }
    for (const [row, column] of cellsOf(area)) {
      const cell = this.#cell(row, column);
      cell.style = { ...cell.style, ...style };
    }
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    for (const [row, column, cell] of this.#filled()) {
      if (!contains(area, single(row, column))) continue;
      if (what !== "Formats") cell.content = EMPTY;
      if (what !== "Contents") cell.style = {};
    }
    if (what !== "Contents") this.merges = this.merges.filter((merge) => !contains(area, merge));
  }

  validationOf(row: number, column: number): DataValidation | null {
    const wide = this.#wideValidations.filter(({ area }) => contains(area, single(row, column)));
    return this.#cells.get(key(row, column))?.validation ?? wide[wide.length - 1]?.validation ?? null;
  }

  setValidation(area: Area, validation: DataValidation | null): void {
    if (validation === null) {
      this.#wideValidations = this.#wideValidations.filter((wide) => !contains(area, wide.area));
      for (const [row, column, cell] of this.#filled()) {
        if (contains(area, single(row, column))) cell.validation = null;
      }
      return;
    }
    if (area.rows * area.columns > mostCells) {
      this.#wideValidations = [...this.#wideValidations, { area, validation }];
      return;
    }
    for (const [row, column] of cellsOf(area)) this.#cell(row, column).validation = validation;
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.#filled()
      .filter(([, , { content, style }]) => content.kind !== "empty" || (!valuesOnly && Object.keys(style).length > 0))
      .map(([row, column]) => single(row, column))
      .reduce<Area | null>((used, area) => (used ? boundingArea(used, area) : area), null);
  }

  /** Moves what lies at or behind `at` by `count` (negative: takes cells away first). */
  shift(axis: "row" | "column", at: number, count: number): void {
    const moved = new Map<string, Cell>();
    for (const [row, column, cell] of this.#filled()) {
      const position = axis === "row" ? row : column;
      if (count < 0 && position >= at && position < at - count) continue;
      const next = position >= at ? position + count : position;
      moved.set(axis === "row" ? key(next, column) : key(row, next), cell);
    }
    this.#cells = moved;
  }

  #filled(): readonly (readonly [row: number, column: number, cell: Cell])[] {
    return [...this.#cells].map(([text, cell]) => {
      const [row = 0, column = 0] = text.split(" ").map(Number);
      return [row, column, cell];
    });
  }

  #cell(row: number, column: number): Cell {
    const known = this.#cells.get(key(row, column));
    if (known) return known;
    const cell: Cell = { content: EMPTY, style: {}, validation: null };
    this.#cells.set(key(row, column), cell);
    return cell;
  }

  #value(row: number, column: number): CellValue {
    const content = this.#cells.get(key(row, column))?.content ?? EMPTY;
    if (content.kind === "empty") return "";
    if (content.kind === "value") return content.value;
    return evaluate(content.formula, (r, c) => this.#value(r, c));
  }

  #state(row: number, column: number): CellState {
    const content = this.#cells.get(key(row, column))?.content ?? EMPTY;
    const value = this.#value(row, column);
    const { numberFormat } = this.styleOf(row, column);
    return {
      value,
      formula: content.kind === "formula" ? content.formula : "",
      isError: typeof value === "string" && /^#[A-Z/0]+[!?]$/.test(value),
      text: typeof value === "boolean" ? String(value).toUpperCase() : String(value),
      numberFormat,
    };
  }
}
