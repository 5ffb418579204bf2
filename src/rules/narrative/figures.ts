import { cellIndexes, type TableForm } from "../../form";
import type { FilledTable } from "../../report";
import { findingCell, type FindingCell } from "../finding";

/** A number of a table that the text may mean, with what it is called and the cells that make it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Indexes into the table's cells. */
  readonly cells: readonly number[];
}

export const applicantColumns = ["person", "business", "research", "welfare", "legal", "otherOrganisation"] as const;
export const organisationColumns: readonly string[] = applicantColumns.slice(1);
const totalColumn: readonly string[] = ["total"];

const groups = new WeakMap<TableForm, Map<string, readonly string[]>>();

/** The rows of a group: refused.stateSecret … for refused; the row itself where the edition does not divide it. */
export function rowsOfGroup(table: FilledTable, group: string): readonly string[] {
  const known = groups.get(table.form) ?? new Map<string, readonly string[]>();
  groups.set(table.form, known);
  const rows =
    known.get(group) ??
    [...cellIndexes(table.form).keys()].filter((row) => row === group || row.startsWith(`${group}.`));
  known.set(group, rows);
  return rows;
}

/** The sum of the cells in these rows and columns; null where one is missing or holds no number. */
export function sumOf(
  table: FilledTable,
  rows: readonly string[],
  columns: readonly string[],
  name: string,
): Figure | null {
  const places = cellIndexes(table.form);
  const cells: number[] = [];
  let value = 0;
  for (const row of rows) {
    for (const column of columns) {
      const index = places.get(row)?.get(column);
      const number = index === undefined ? undefined : table.cells[index]?.value;
      if (index === undefined || typeof number !== "number") return null;
      cells.push(index);
      value += number;
    }
  }
  return cells.length === 0 ? null : { name, value, cells };
}

/**
 * The totals of rows of 表三: what stands in the column 总计, and what the six applicants add up to. Where the two differ,
 * the rules on totals say so; the text may agree with either.
 */
export function totalsOf(table: FilledTable, rows: readonly string[], name: string): readonly Figure[] {
  const printed = sumOf(table, rows, totalColumn, name);
  const added = sumOf(table, rows, applicantColumns, name);
  return [printed, added].flatMap((figure, index) =>
    figure === null || (index === 1 && figure.value === printed?.value) ? [] : [figure],
  );
}

/** The cells of figures, for a finding: each once, the first figure's in front. */
export function cellsOf(table: FilledTable, figures: readonly Figure[]): readonly FindingCell[] {
  return [...new Set(figures.flatMap((figure) => figure.cells))].map((index) => findingCell(table, index));
}
