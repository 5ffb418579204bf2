import { cellIndexOf, editionOf, type TableForm } from "../../form";
import type { CellValue, Origin, Report } from "../../report";

/** A figure of this year beside last year's. Both in 件, or in 万元 where the form counts money. */
export interface ComparedLine {
  /** The row, and the column where the row has several. */
  readonly name: string;
  /** null where the cell holds no number. */
  readonly now: number | null;
  /** null where last year's table has no such cell, or no number in it. */
  readonly before: number | null;
  readonly origin: Origin | null;
  /** Whether the two differ so much that somebody should look at the figure again. */
  readonly isStriking: boolean;
}

/** The figures of a table beside last year's, in printed order. */
export interface ComparedTable {
  readonly form: TableForm;
  /** Figures that are not 0 in both years. */
  readonly lines: readonly ComparedLine[];
  /** How many figures are 0 in both years. */
  readonly quiet: number;
  /** The largest figure of both years; at least 1. */
  readonly largest: number;
}

/**
 * What makes a change striking: the figure is three times, or a third of, what it was, and by five at least.
 *
 * Published reports of towns show smaller steps from year to year without a cause worth a look; a digit too many or
 * a row too far shows larger ones.
 */
const strikingRatio = 3;
const strikingDifference = 5;

/** This year's tables beside last year's. A table with totals is compared by them, any other cell by cell. */
export function compareYears(report: Report, previous: Report): readonly ComparedTable[] {
  return editionOf(report.edition).tables.flatMap((form): readonly ComparedTable[] => {
    const all = linesOf(form, report, previous);
    const lines = all.filter(({ now, before }) => now !== 0 || before !== 0);
    const largest = Math.max(1, ...lines.flatMap(({ now, before }) => [now ?? 0, before ?? 0]));
    return all.length === 0 ? [] : [{ form, lines, quiet: all.length - lines.length, largest }];
  });
}

function linesOf(form: TableForm, report: Report, previous: Report): readonly ComparedLine[] {
  const table = report.tables[form.id];
  const last = previous.tables[form.id];
  if (!table || !last) return [];
  const totals = form.cells.filter(({ column }) => column === "total");
  const cells = totals.length > 0 ? totals : form.cells;
  return cells.flatMap(({ index, row, column, rowName, columnName }): readonly ComparedLine[] => {
    const at = cellIndexOf(last.form, row, column);
    const cell = table.cells[index];
    const now = numberIn(cell?.value ?? null);
    const before = numberIn(at === null ? null : (last.cells[at]?.value ?? null));
    if (at === null || (now === null && before === null)) return [];
    const isOnly = cells.filter((other) => other.row === row).length === 1;
    const name = isOnly ? rowName : `${rowName} ${columnName}`;
    return [{ name, now, before, origin: cell?.origin ?? null, isStriking: isStriking(now, before) }];
  });
}

/** Precise enough for a picture; sums and rules use exact decimals. */
function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? Number(value) : null;
}

function isStriking(now: number | null, before: number | null): boolean {
  if (now === null || before === null) return false;
  const [less, more] = [Math.min(now, before), Math.max(now, before)];
  return more - less >= strikingDifference && more >= less * strikingRatio;
}

/**
 * Where a figure stands between 0 and `largest`, from 0 to 1, by its logarithm: the same step is the same factor, so
 * that a doubling is as long in a row of 4 as in a row of 400.
 */
export function positionOf(figure: number, largest: number): number {
  return Math.log1p(Math.max(0, figure)) / Math.log1p(Math.max(1, largest));
}
