import type { AgencyKind, CellForm, EditionId, SectionId, TableForm, TableId } from "../form";
import type { CellValue } from "./cellValue";
import type { Origin } from "./grid";
import type { Remark } from "./remark";

/** A number cell as it was found. */
export interface FilledCell {
  readonly value: CellValue;
  /** null where the source had no place for it. */
  readonly origin: Origin | null;
  readonly dress: string | null;
  readonly isFormula: boolean;
}

/** A table as it was found; `cells` go with `form.cells`. */
export interface FilledTable {
  readonly form: TableForm;
  readonly cells: readonly FilledCell[];
}

/** A narrative section: its whole text, and the parts that the text names. Paragraphs are lines. */
export interface SectionText {
  readonly text: string;
  readonly parts: Readonly<Record<string, string>>;
}

export type NarrativeId = Exclude<SectionId, TableId>;

/** A filled form. */
export interface Report {
  readonly file: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly kind: AgencyKind | null;
  readonly edition: EditionId;
  readonly title: string | null;
  readonly tables: Readonly<Record<TableId, FilledTable | null>>;
  readonly narrative: Readonly<Record<NarrativeId, SectionText>>;
  /** What recognition noticed: labels that are not exact, rows that are missing, numbers that have no place. */
  readonly remarks: readonly Remark[];
}

export const emptyCell: FilledCell = { value: null, origin: null, dress: null, isFormula: false };
export const emptySection: SectionText = { text: "", parts: {} };

/** A cell of a table with its form. */
export interface NamedCell extends FilledCell {
  readonly form: CellForm;
}

/** The cells of a table, each with its form. */
export function namedCells(table: FilledTable): readonly NamedCell[] {
  return table.form.cells.map((form) => ({ ...(table.cells[form.index] ?? emptyCell), form }));
}

/** A copy of the table in which one cell has another value. */
export function withCell(table: FilledTable, index: number, value: CellValue): FilledTable {
  return { ...table, cells: table.cells.map((cell, at) => (at === index ? { ...cell, value, dress: null } : cell)) };
}
