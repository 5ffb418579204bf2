import type { CellForm, CellKind, Edition, TableForm } from "../../form";
import { columnLetters } from "../../report";

/** The places of the sheet 汇总, 0-based: a title, the tables, their cells, the sums, and one row a unit. */
export const places = {
  title: 0,
  tableHeader: 1,
  cellHeader: 2,
  sums: 3,
  firstUnit: 4,
  /** 序号 and 单位. */
  number: 0,
  name: 1,
  firstFigure: 2,
} as const;

/** A column of the sheet 汇总: one cell of the form. */
export interface FigureColumn {
  /** 0-based. */
  readonly column: number;
  readonly form: TableForm;
  readonly cell: CellForm;
}

/** All columns of figures, table by table and cell by cell as the form has them. */
export function figureColumns(edition: Edition): readonly FigureColumn[] {
  return edition.tables
    .flatMap((form) => form.cells.map((cell) => ({ form, cell })))
    .map((one, at) => ({ ...one, column: places.firstFigure + at }));
}

/** The row below the last unit: blank, inside every sum, so that a unit that is inserted above it is summed too. */
export function lastRow(units: number): number {
  return places.firstUnit + units;
}

/**
 * Decimals to which sums of money are rounded. A workbook adds binary fractions, whose noise this takes away:
 * 0.1+0.2 is 0.3 again. In 万元, the sixth decimal is one 分, so that no amount of money is cut off.
 */
export const moneyDecimals = 6;

/** How amounts are shown: at least two decimals, and all that there are. */
export const moneyFormat = `0.00${"#".repeat(moneyDecimals - 2)}`;

/** The formula for the sum of a column over all units. */
export function sumFormula({ column, cell }: FigureColumn, units: number): string {
  const letters = columnLetters(column);
  const sum = `SUM(${letters}${places.firstUnit + 1}:${letters}${lastRow(units) + 1})`;
  return isMoney(cell.kind) ? `=ROUND(${sum},${moneyDecimals})` : `=${sum}`;
}

/** Whether a kind of cell holds money. */
export function isMoney(kind: CellKind): boolean {
  return kind === "money" || kind === "amount";
}
