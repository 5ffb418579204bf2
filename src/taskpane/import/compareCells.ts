import { editionOf, type CellForm, type TableForm } from "../../form";
import type { CellWrite } from "../../excel";
import { addend, emptyCell, type CellValue, type FilledTable, type Report } from "../../report";
import { totalsOf } from "../../sheets";

/** A number cell of the workbook beside what the file has for it. */
export interface ComparedCell {
  readonly key: string;
  readonly table: TableForm;
  readonly form: CellForm;
  readonly write: CellWrite;
}

/** A total that a formula computes, where the file has another number for it. */
export interface OtherTotal {
  readonly key: string;
  readonly table: TableForm;
  readonly form: CellForm;
  readonly imported: CellValue;
  /** The sum of its parts as they will stand in the sheet. */
  readonly computed: number;
}

/** The figures of a file beside those of the workbook. Cells that the file leaves blank are in none of the lists. */
export interface CellComparison {
  /** Blank in the workbook: they are filled. */
  readonly blanks: readonly ComparedCell[];
  /** They hold something else: nothing is done without a yes. */
  readonly different: readonly ComparedCell[];
  readonly same: number;
  /** How many cells hold a formula, which stays. */
  readonly computed: number;
  /** Tables that the workbook does not have, or has in the form of another edition, and rows that it lacks. */
  readonly placeless: readonly string[];
}

type Outcome =
  | { readonly kind: "blank" | "different"; readonly cell: ComparedCell }
  | { readonly kind: "same" | "computed" }
  | { readonly kind: "placeless"; readonly row: string };

/** Compares cell by cell, by what the cells are rather than by where they stand. */
export function compareCells(present: Report, imported: Report): CellComparison {
  const tables = editionOf(present.edition).tables.flatMap((form): readonly TableComparison[] => {
    const source = imported.tables[form.id];
    return source ? [compareTable(form, present.tables[form.id], source)] : [];
  });
  const outcomes = tables.flatMap((table) => table.outcomes);
  const cells = (kind: "blank" | "different"): readonly ComparedCell[] =>
    outcomes.flatMap((outcome) => ("cell" in outcome && outcome.kind === kind ? [outcome.cell] : []));
  const count = (kind: Outcome["kind"]): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const rows = outcomes.flatMap((outcome) => (outcome.kind === "placeless" ? [outcome.row] : []));
  return {
    blanks: cells("blank"),
    different: cells("different"),
    same: count("same"),
    computed: count("computed"),
    placeless: [...tables.flatMap(({ left }) => left), ...new Set(rows)],
  };
}

interface TableComparison {
  readonly left: readonly string[];
  readonly outcomes: readonly Outcome[];
}

function compareTable(form: TableForm, target: FilledTable | null, source: FilledTable): TableComparison {
  if (target?.form !== source.form) return { left: [form.number], outcomes: [] };
  return { left: [], outcomes: form.cells.flatMap((cell) => compareCell(form, cell, target, source)) };
}

function compareCell(table: TableForm, form: CellForm, target: FilledTable, source: FilledTable): readonly Outcome[] {
  const to = source.cells[form.index]?.value ?? null;
  if (to === null) return [];
  const { value: from, origin, isFormula } = target.cells[form.index] ?? emptyCell;
  if (isFormula) return [{ kind: "computed" }];
  if (isSame(from, to)) return [{ kind: "same" }];
  if (!origin || origin.sheet === null) return [{ kind: "placeless", row: `${table.number}“${form.rowName}”` }];
  const write = { origin, kind: form.kind, from, to };
  const cell: ComparedCell = { key: keyOf(table, form), table, form, write };
  return [{ kind: from === null ? "blank" : "different", cell }];
}

function isSame(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function keyOf(table: TableForm, form: CellForm): string {
  return `${table.id} ${form.row} ${form.column}`;
}

/**
 * The totals whose formulas will show something else than the file says, once `writes` are in the sheet.
 *
 * Only formulas where the form has a total are known to add up; what others compute cannot be foreseen.
 */
export function otherTotals(present: Report, imported: Report, writes: readonly ComparedCell[]): readonly OtherTotal[] {
  const written = new Map(writes.map(({ key, write }) => [key, write.to]));
  return editionOf(present.edition).tables.flatMap((form) => {
    const [target, source] = [present.tables[form.id], imported.tables[form.id]];
    return target && source && target.form === source.form ? totalsIn(target, source, written) : [];
  });
}

function totalsIn(
  target: FilledTable,
  source: FilledTable,
  written: ReadonlyMap<string, CellValue>,
): readonly OtherTotal[] {
  const { form: table } = target;
  const totals = totalsOf(table);
  const valueOf = (index: number): number => {
    const relation = totals.get(index);
    const cell = target.cells[index];
    if (cell?.isFormula && relation) return relation.expected.reduce((sum, part) => sum + valueOf(part), 0);
    const form = table.cells[index];
    return addend((form && written.get(keyOf(table, form))) ?? cell?.value);
  };
  return table.cells.flatMap((form): readonly OtherTotal[] => {
    const imported = source.cells[form.index]?.value ?? null;
    if (imported === null || !target.cells[form.index]?.isFormula || !totals.has(form.index)) return [];
    const computed = valueOf(form.index);
    return imported === computed ? [] : [{ key: keyOf(table, form), table, form, imported, computed }];
  });
}

/** Whether the totals of a report are the sums of their parts, so that formulas in their place lose nothing. */
export function totalsAddUp({ tables }: Report): boolean {
  return Object.values(tables).every((table) => table === null || totalsAddUpIn(table));
}

function totalsAddUpIn({ form, cells }: FilledTable): boolean {
  return [...totalsOf(form)].every(([total, { expected }]) => {
    const value = cells[total]?.value ?? null;
    return value === null || value === expected.reduce((sum, part) => sum + addend(cells[part]?.value), 0);
  });
}

/** How many number cells of a report have something in them. */
export function countFilled({ tables }: Report): number {
  return Object.values(tables).reduce(
    (sum, table) => sum + (table?.cells.filter(({ value }) => value !== null).length ?? 0),
    0,
  );
}
