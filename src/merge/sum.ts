import { cellKinds, type Edition, type TableForm } from "../form";
import { addend, emptyCell, type CellValue, type FilledCell, type FilledTable, type Report } from "../report";
import { sumOfDecimals } from "./decimalSum";
import type { Unit } from "./units";

/** What one unit gave to a summed cell. */
export interface Part {
  readonly unit: Unit;
  /** The unit's own cell: its value, and where it stands in the unit's file. */
  readonly cell: FilledCell;
}

/** The tables of the form, every cell the sum of the units' cells. As SUM has it, a blank or a text adds nothing. */
export function sumTables(units: readonly Unit[], edition: Edition): Report["tables"] {
  const summed = (id: TableForm["id"]): FilledTable | null => {
    const form = edition.tables.find((table) => table.id === id);
    return form ? { form, cells: form.cells.map(({ index }) => sumOf(units, form, index)) } : null;
  };
  return { disclosure: summed("disclosure"), requests: summed("requests"), remedies: summed("remedies") };
}

/** Which unit gave what to a summed cell, in the order of the units. `index` is into `form.cells`. */
export function partsOf(units: readonly Unit[], form: TableForm, index: number): readonly Part[] {
  return units.map((unit) => ({ unit, cell: unit.report.tables[form.id]?.cells[index] ?? emptyCell }));
}

function sumOf(units: readonly Unit[], form: TableForm, index: number): FilledCell {
  const values = units.map((unit) => unit.report.tables[form.id]?.cells[index]?.value ?? null);
  const kind = form.cells[index]?.kind ?? "count";
  return {
    ...emptyCell,
    value: cellKinds[kind].isWhole ? sumOfCounts(values) : sumOfDecimals(values.filter(isAmount)),
  };
}

/** Exact: 10,000 of the largest counts that a cell can hold still add up below 2^53. */
function sumOfCounts(values: readonly CellValue[]): number {
  return values.reduce<number>((sum, value) => sum + addend(value), 0);
}

function isAmount(value: CellValue): value is string {
  return typeof value === "string";
}
