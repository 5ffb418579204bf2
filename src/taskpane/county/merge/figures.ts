import type { TableForm } from "../../../form";
import { partsOf, type Merged, type Part } from "../../../merge";
import { addend, printedValue, type CellValue } from "../../../report";

/** A figure of the county: a cell of a summed table. */
export interface CountyFigure {
  /** Its index in `form.cells`. */
  readonly index: number;
  readonly rowName: string;
  readonly columnName: string;
  readonly value: string;
  readonly isZero: boolean;
}

/** A column of a table to choose from. */
export interface FigureColumn {
  readonly id: string;
  readonly name: string;
}

/** The columns of a table in printed order, each once. */
export function columnsOf(form: TableForm): readonly FigureColumn[] {
  const names = new Map(form.cells.map(({ column, columnName }) => [column, columnName]));
  return [...names].map(([id, name]) => ({ id, name }));
}

/** The summed figures in a column, in printed order. */
export function figuresIn({ report }: Merged, form: TableForm, column: string): readonly CountyFigure[] {
  const cells = report.tables[form.id]?.cells ?? [];
  return form.cells
    .filter((cell) => cell.column === column)
    .map(({ index, rowName, columnName }) => {
      const value = cells[index]?.value ?? null;
      return { index, rowName, columnName, value: printedValue(value), isZero: isZero(value) };
    });
}

/** What the units gave to a figure: those that gave something, the largest first, and how many gave nothing. */
export function partsOfFigure(
  { units }: Merged,
  form: TableForm,
  index: number,
): { readonly parts: readonly Part[]; readonly zeros: number } {
  const all = partsOf(units, form, index);
  const parts = all.filter(({ cell }) => !isZero(cell.value));
  return {
    parts: [...parts].sort((a, b) => sizeOf(b.cell.value) - sizeOf(a.cell.value)),
    zeros: all.length - parts.length,
  };
}

function isZero(value: CellValue): boolean {
  return value === null || (typeof value !== "object" && sizeOf(value) === 0);
}

function sizeOf(value: CellValue): number {
  return typeof value === "string" ? Math.abs(Number(value)) : Math.abs(addend(value));
}
