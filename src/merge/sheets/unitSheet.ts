import { mergeSheetName, type TableForm } from "../../form";
import { addend, printedValue, type CellValue, type Report } from "../../report";
import {
  addressOf,
  areasOf,
  asCellText,
  highlightsOf,
  totalsOf,
  type Area,
  type CalculatedPlan,
  type Highlight,
  type PlacedFormula,
  type SheetPlan,
  type StyledArea,
} from "../../sheets";
import { colors, fonts } from "../../sheets/sheetPlan";
import type { Merged } from "../merge";
import { figureColumns, isMoney, lastRow, moneyFormat, places, sumFormula, type FigureColumn } from "./columns";
import { sheetWords as say } from "./words";

const fontSize = 10;
const widths = { number: 34, name: 150, count: 66, money: 92 } as const;
const heights = { title: 34, table: 22, cell: 112, row: 18 } as const;

/** The sheet 汇总: the sums on top, below them one row a unit and one column for each cell of the form. */
export function planUnits(merged: Merged): CalculatedPlan {
  const columns = figureColumns(merged.edition);
  const { units } = merged;
  const last = lastRow(units.length);
  const width = places.firstFigure + columns.length;
  const plan: SheetPlan = {
    name: mergeSheetName,
    contents: contentsOf(merged, columns, last, width),
    merges: [...tableHeaders(columns).map(({ area }) => area), ...sideHeaders()],
    columnWidths: [
      widths.number,
      widths.name,
      ...columns.map(({ cell }) => (isMoney(cell.kind) ? widths.money : widths.count)),
    ],
    rowHeights: Array.from({ length: last + 1 }, (_, row) => heightOf(row)),
    styles: stylesOf(last, width),
    grids: [{ row: places.tableHeader, column: 0, rows: last + 1 - places.tableHeader, columns: width }],
    highlights: merged.edition.tables.flatMap((form) => highlightsOfUnits(form, columns, units.length)),
    entryHelp: [],
    frozen: { rows: places.firstUnit, columns: places.firstFigure },
    landscape: true,
  };
  return {
    plan,
    formulas: [
      ...columns.map((one) => ({ row: places.sums, column: one.column, formula: sumFormula(one, units.length) })),
      ...units.flatMap(({ report }, at) => totalsOfUnit(report, places.firstUnit + at, columns)),
    ],
    formats: columns
      .filter(({ cell }) => isMoney(cell.kind))
      .map(({ column }) => ({
        area: { row: places.sums, column, rows: last + 1 - places.sums, columns: 1 },
        format: moneyFormat,
      })),
  };
}

function contentsOf(
  merged: Merged,
  columns: readonly FigureColumn[],
  last: number,
  width: number,
): SheetPlan["contents"] {
  const rows = Array.from({ length: last + 1 }, () => Array<string | number>(width).fill(""));
  const write = (row: number, column: number, content: string | number): void => {
    const cells = rows[row];
    if (cells) cells[column] = content;
  };
  const figures = (row: number, { tables }: Report): void => {
    for (const { column, form, cell } of columns) {
      write(row, column, figureOf(tables[form.id]?.cells[cell.index]?.value ?? null));
    }
  };
  write(places.title, 0, asCellText(say.title(merged.report.agency ?? "", merged.report.year ?? 0)));
  write(places.tableHeader, places.number, say.number);
  write(places.tableHeader, places.name, say.unit);
  for (const { area, text } of tableHeaders(columns)) write(area.row, area.column, asCellText(text));
  // In one cell: a header that stands below others is out of sight when its group begins further to the left. And
  // labels of the form that stood by themselves would make this sheet look like a table of it.
  for (const { column, cell } of columns) {
    write(places.cellHeader, column, asCellText(`${cell.rowName}\n${cell.columnName}`));
  }
  write(places.sums, places.name, say.sum);
  figures(places.sums, merged.report);
  merged.units.forEach(({ agency, report }, at) => {
    const row = places.firstUnit + at;
    write(row, places.number, at + 1);
    write(row, places.name, asCellText(agency));
    figures(row, report);
  });
  write(last, places.name, say.insertAbove);
  return rows;
}

/** Amounts become numbers whatever their length: as a text, an amount would be missing from the sum. */
function figureOf(value: CellValue): string | number {
  if (typeof value === "string") return Number(value);
  return typeof value === "number" ? value : asCellText(printedValue(value));
}

/** The tables, each across its columns. */
function tableHeaders(columns: readonly FigureColumn[]): readonly { readonly area: Area; readonly text: string }[] {
  return columns
    .filter(({ cell }) => cell.index === 0)
    .map(({ column, form }) => ({
      area: { row: places.tableHeader, column, rows: 1, columns: form.cells.length },
      text: form.sheetName,
    }));
}

/** 序号 and 单位 reach down to the last row of headers. */
function sideHeaders(): readonly Area[] {
  const rows = places.sums - places.tableHeader;
  return [places.number, places.name].map((column) => ({ row: places.tableHeader, column, rows, columns: 1 }));
}

/**
 * The totals of a unit as formulas of its row, so that they follow when one of its numbers is corrected. A total that
 * is not the sum of its addends stays as it was handed in: a formula would hide that.
 */
function totalsOfUnit(report: Report, row: number, columns: readonly FigureColumn[]): readonly PlacedFormula[] {
  return columns.flatMap(({ column, form, cell }): readonly PlacedFormula[] => {
    const relation = totalsOf(form).get(cell.index);
    const cells = report.tables[form.id]?.cells;
    if (!relation || !cells) return [];
    const sum = relation.expected.reduce((total, index) => total + addend(cells[index]?.value), 0);
    if (cells[cell.index]?.value !== sum) return [];
    const first = column - cell.index;
    const addends = areasOf(relation.expected.map((index) => ({ row, column: first + index })));
    return [{ row, column, formula: `=SUM(${addends.map(addressOf).join(",")})` }];
  });
}

/** What is painted in the form, painted in every row of units and in the sums: one row, slid down. */
function highlightsOfUnits(form: TableForm, columns: readonly FigureColumn[], units: number): readonly Highlight[] {
  const own = columns.filter((one) => one.form === form);
  const placed = own.map(({ column, cell }) => ({ row: places.sums, column, cell: cell.index }));
  return highlightsOf({ ...form, places: placed }).map((highlight) => ({
    ...highlight,
    area: { ...highlight.area, rows: units + 1 },
    formula: highlight.formula.replace(/([A-Z])\$(\d+)/g, "$1$2"),
  }));
}

function heightOf(row: number): number {
  if (row === places.title) return heights.title;
  if (row === places.cellHeader) return heights.cell;
  return row === places.tableHeader ? heights.table : heights.row;
}

function stylesOf(last: number, width: number): readonly StyledArea[] {
  const whole: Area = { row: 0, column: 0, rows: last + 1, columns: width };
  const headers: Area = { row: places.tableHeader, column: 0, rows: places.sums - places.tableHeader, columns: width };
  const names: Area = { row: places.sums, column: places.name, rows: last + 1 - places.sums, columns: 1 };
  return [
    { area: whole, font: { name: fonts.body, size: fontSize }, horizontal: "Center", vertical: "Center" },
    { area: headers, fill: colors.labelFill, wrap: true },
    { area: names, horizontal: "Left" },
    // In the middle of many columns, the name of a table would be out of sight.
    {
      area: { ...headers, column: places.firstFigure, rows: 1, columns: width - places.firstFigure },
      horizontal: "Left",
    },
    { area: { ...whole, row: places.sums, rows: 1 }, fill: colors.totalFill, font: { bold: true } },
    {
      area: { ...whole, row: places.title, rows: 1, columns: 1 },
      font: { name: fonts.heading, size: 16, bold: true },
      horizontal: "Left",
    },
    { area: { ...whole, row: last, rows: 1 }, font: { color: colors.hint } },
  ];
}
