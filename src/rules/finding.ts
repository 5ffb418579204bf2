import { cellIndexOf, editionOf, tableOf, type TableId } from "../form";
import { describeOrigin, type CellValue, type FilledTable, type Origin, type Report } from "../report";

/** error 强制: blocks the final export. verify 核实: correct it or explain it. hint 提示: for information. */
export type Severity = "error" | "verify" | "hint";

/** A cell that a finding speaks of; a finding on a label may name only a row or a column. */
export interface FindingCell {
  readonly table: TableId;
  readonly row: string | null;
  readonly column: string | null;
  readonly value: CellValue;
  readonly origin: Origin | null;
}

/** Something that a rule found. Numbers are 件, or decimal strings in 万元. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** One Chinese sentence: what, where, by how much. */
  readonly message: string;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  /** `actual` - `expected`; null where they are no numbers. */
  readonly difference: number | null;
  /** The cells it concerns, the one to look at first in front. */
  readonly cells: readonly FindingCell[];
  /** Where to look when it concerns no cell. */
  readonly origin: Origin | null;
  /** Whether an export mends it by itself, because writers print the official labels only. */
  readonly isMendedByExport: boolean;
}

/** A rule that could not be applied, with the reason in Chinese. */
export interface NotAssessed {
  readonly rule: string;
  readonly why: string;
}

/** A finding without the members that most findings leave empty. */
export function finding(parts: Pick<Finding, "rule" | "severity" | "message"> & Partial<Finding>): Finding {
  return { expected: null, actual: null, difference: null, cells: [], origin: null, isMendedByExport: false, ...parts };
}

/** A cell of a table, for a finding. */
export function findingCell(table: FilledTable, index: number): FindingCell {
  const form = table.form.cells[index];
  const cell = table.cells[index];
  return {
    table: table.form.id,
    row: form?.row ?? null,
    column: form?.column ?? null,
    value: cell?.value ?? null,
    origin: cell?.origin ?? null,
  };
}

/** The number in a cell of a table; null where the form has no such cell, or there is no number in it. */
export function numberAt(table: FilledTable, row: string, column: string): number | null {
  const index = cellIndexOf(table.form, row, column);
  const value = index === null ? null : table.cells[index]?.value;
  return typeof value === "number" ? value : null;
}

/** The cells of a table with these names, for a finding; names that the form does not have are left out. */
export function findingCells(
  table: FilledTable,
  names: readonly (readonly [row: string, column: string])[],
): readonly FindingCell[] {
  return names.flatMap(([row, column]) => {
    const index = cellIndexOf(table.form, row, column);
    return index === null ? [] : [findingCell(table, index)];
  });
}

/** How a cell is called in a message: 表三「（一）予以公开」行「自然人」列. */
export function nameOfCell(table: FilledTable, index: number): string {
  const form = table.form.cells[index];
  return `${table.form.number}「${form?.rowName ?? ""}」行「${form?.columnName ?? ""}」列`;
}

/** What a row is called in a message: 行政规范性文件. */
export function nameOfRow(table: FilledTable, row: string): string {
  return table.form.cells.find((cell) => cell.row === row)?.rowName ?? row;
}

/** All places of a finding: those of its cells, or its own. */
export function originsOf({ cells, origin }: Finding): readonly Origin[] {
  const placed = cells.flatMap((cell) => cell.origin ?? []);
  return placed.length > 0 || origin === null ? placed : [origin];
}

/** Where a finding is: its first cell's address or its own; "" where the source has no places. */
export function placeOf(found: Finding): string {
  const [first] = originsOf(found);
  return first ? describeOrigin(first) : "";
}

/** The number of a table as the field says it: 表三. */
export function numberOfTable(report: Report, id: TableId): string {
  return tableOf(editionOf(report.edition), id).number;
}
