import type { CellKind, PlacedCell, Relation, TableForm } from "../form";
import type { FilledTable } from "../report";
import { addressOf, areasOf, type Area } from "./address";
import { contentOf } from "./cellText";
import { highlightsOf } from "./highlight";
import { colors, fonts, type EntryHelp, type SheetPlan, type StyledArea } from "./sheetPlan";
import { totalsOf } from "./totals";

const fontSize = 10.5;
const lineHeight = 16;
const numberWidth = 56;
/** Widths of one, or of three, columns of row labels. */
const labelWidths: Readonly<Record<number, readonly number[]>> = { 0: [], 1: [150], 3: [56, 92, 206] };

/** The sheet of a table of the form; with `filled`, its figures are in it. */
export function planTable(form: TableForm, totals: "formula" | "typed", filled: FilledTable | null): SheetPlan {
  const labelColumns = form.layout.columns - Math.max(...form.blocks.map((block) => numberColumns(block.columns)));
  const widths = Array.from(
    { length: form.layout.columns },
    (_, column) => labelWidths[labelColumns]?.[column] ?? widthOfNumbers(form),
  );
  const formulas = totals === "formula" ? totalFormulas(form) : new Map<number, string>();
  const whole: Area = { row: 0, column: 0, rows: form.layout.rows, columns: form.layout.columns };
  return {
    name: form.sheetName,
    contents: contentsOf(form, formulas, filled),
    merges: form.layout.cells.filter((cell) => cell.rowSpan > 1 || cell.columnSpan > 1).map(areaOf),
    columnWidths: widths,
    rowHeights: rowHeights(form, widths),
    styles: [
      { area: whole, font: { name: fonts.body, size: fontSize }, horizontal: "Center", vertical: "Center", wrap: true },
      ...stylesOf(form, formulas),
    ],
    grids: [whole],
    highlights: highlightsOf(form),
    entryHelp: entryHelpOf(form, formulas),
    frozen:
      form.blocks.length === 1 ? { rows: form.layout.headerRows, columns: labelColumns } : { rows: 0, columns: 0 },
    landscape: form.layout.columns > 12,
  };
}

function numberColumns(columns: TableForm["blocks"][number]["columns"]): number {
  return columns.reduce((count, label) => count + (label.children ? numberColumns(label.children) : 1), 0);
}

/** A few wide columns, or many narrow ones. */
function widthOfNumbers(form: TableForm): number {
  return form.layout.columns > 4 ? numberWidth : 110;
}

function areaOf(cell: PlacedCell): Area {
  return { row: cell.row, column: cell.column, rows: cell.rowSpan, columns: cell.columnSpan };
}

function contentsOf(
  form: TableForm,
  formulas: ReadonlyMap<number, string>,
  filled: FilledTable | null,
): SheetPlan["contents"] {
  const rows = Array.from({ length: form.layout.rows }, () => Array<string | number>(form.layout.columns).fill(""));
  for (const placed of form.layout.cells) {
    const row = rows[placed.row];
    if (row)
      row[placed.column] =
        placed.cell === undefined
          ? placed.text
          : (formulas.get(placed.cell) ?? contentOf(filled?.cells[placed.cell]?.value ?? null));
  }
  return rows;
}

/** SUM for every total. */
export function totalFormulas(form: TableForm): ReadonlyMap<number, string> {
  return new Map([...totalsOf(form)].map(([cell, relation]) => [cell, formulaOf(relation, form)]));
}

function formulaOf(relation: Relation, form: TableForm): string {
  const places = form.places.filter((place) => relation.expected.includes(place.cell ?? -1));
  return `=SUM(${areasOf(places).map(addressOf).join(",")})`;
}

function rowHeights(form: TableForm, widths: readonly number[]): readonly number[] {
  const heights = Array<number>(form.layout.rows).fill(lineHeight * 1.5);
  for (const cell of form.layout.cells) {
    // A label beside many rows has room enough.
    if (cell.text === "" || cell.rowSpan > 3) continue;
    const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, one) => sum + one, 0) - 6;
    const lines = Math.ceil((cell.text.length * fontSize) / width);
    const needed = (lines * lineHeight + 6) / cell.rowSpan;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      heights[row] = Math.max(heights[row] ?? 0, needed);
  }
  return heights;
}

function stylesOf(form: TableForm, formulas: ReadonlyMap<number, string>): readonly StyledArea[] {
  const labels = form.layout.cells.filter((cell) => cell.role !== "number");
  const left = labels.filter((cell) => cell.role === "rowLabel" && cell.rowSpan === 1);
  const totals = form.layout.cells.filter((cell) => formulas.has(cell.cell ?? -1));
  return [
    ...covered(labels).map((area) => ({ area, fill: colors.labelFill })),
    ...covered(left).map((area) => ({ area, horizontal: "Left" as const })),
    ...covered(totals).map((area) => ({ area, fill: colors.totalFill })),
  ];
}

/** Areas that cover the cells with all they span. */
function covered(cells: readonly PlacedCell[]): readonly Area[] {
  return areasOf(
    cells.flatMap((cell) =>
      Array.from({ length: cell.rowSpan * cell.columnSpan }, (_, at) => ({
        row: cell.row + Math.floor(at / cell.columnSpan),
        column: cell.column + (at % cell.columnSpan),
      })),
    ),
  );
}

const helpOf: Readonly<Record<CellKind, Omit<EntryHelp, "area">>> = {
  count: { accepts: "wholeNumber", prompt: { title: "单位：件", message: "填不小于 0 的整数，没有的填 0。" } },
  // A whole number of either sign: what is none is painted, rather than refused.
  signed: { accepts: "anything", prompt: { title: "增减数量", message: "填整数，减少的用负数，如 -8，没有的填 0。" } },
  money: {
    accepts: "decimal",
    prompt: { title: "单位：万元", message: "填不小于 0 的数，可以带小数，没有的填 0。" },
  },
  amount: {
    accepts: "decimal",
    prompt: { title: "金额", message: "填不小于 0 的数，可以带小数，没有的填 0。" },
  },
};

function entryHelpOf(form: TableForm, formulas: ReadonlyMap<number, string>): readonly EntryHelp[] {
  return [...new Set(form.cells.map(({ kind }) => kind))].flatMap((kind) => {
    const typed = form.places.filter(
      (place) => form.cells[place.cell ?? -1]?.kind === kind && !formulas.has(place.cell ?? -1),
    );
    return areasOf(typed).map((area): EntryHelp => ({ area, ...helpOf[kind] }));
  });
}
