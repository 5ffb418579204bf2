import { editionOf, type TableForm } from "../../form";
import { cellAddress, printedValue, type Origin, type Report } from "../../report";
import type { Change, Diagnosis, Suspect } from "../../diagnosis";
import type { CellChange } from "../../excel";
import { suspectWords as say } from "./words";

/** From this probability on one suspect is named alone. */
const certainty = 0.95;
/** More candidates than this are no help to anybody. */
const mostCandidates = 3;
/** A table of which a larger share is blank is still being filled in: what does not add up is unfinished, not wrong. */
const mostBlank = 0.1;

/** Broken relations that belong together, with what explains them best. */
export interface Problem {
  readonly id: number;
  /** One suspect that is as good as certain, or up to three to choose from, the most probable first. */
  readonly candidates: readonly Suspect[];
  readonly isCertain: boolean;
  /** Explanations that are left out, and how many of them are as probable as those that are not. */
  readonly more: number;
  readonly moreTied: number;
}

/** A table whose numbers are not all there yet, so that nothing is said of its cells. */
export interface UnripeTable {
  readonly number: string;
  readonly blanks: number;
}

export interface Shown {
  readonly problems: readonly Problem[];
  readonly unripe: readonly UnripeTable[];
  readonly notes: readonly string[];
}

/** What of a diagnosis is shown. */
export function problemsOf({ suspects, notes }: Diagnosis, report: Report): Shown {
  const tables = editionOf(report.edition).tables.flatMap((form) => unripeTable(form, report));
  const isUnripe = (suspect: Suspect): boolean =>
    suspect.changes.some(({ table }) => tables.some(({ form }) => form.id === table));
  const ripe = suspects.filter((suspect) => !isUnripe(suspect));
  const unripe = tables.filter(({ form }) =>
    suspects.some(({ changes }) => changes.some(({ table }) => table === form.id)),
  );
  return {
    problems: [...new Set(ripe.map(({ problem }) => problem))].map((id) => problemOf(id, ripe, report)),
    unripe: unripe.map(({ form, blanks }) => ({ number: form.number, blanks })),
    notes: ripe.length === 0 ? [] : notes,
  };
}

function problemOf(id: number, suspects: readonly Suspect[], report: Report): Problem {
  const own = suspects.filter(({ problem }) => problem === id).sort((a, b) => b.probability - a.probability);
  const [best] = own;
  const isCertain = best !== undefined && best.probability >= certainty && !wipesOutForEmptyTotal(best, report);
  const candidates = own.slice(0, isCertain ? 1 : mostCandidates);
  const more = isCertain ? [] : own.slice(candidates.length);
  return { id, candidates, isCertain, more: more.length, moreTied: more.filter(({ isTied }) => isTied).length };
}

/** Whether a number would go only because its total is 0: such a total has probably not been typed yet. */
function wipesOutForEmptyTotal({ changes }: Suspect, report: Report): boolean {
  return changes.some(({ table, index, to }) => {
    const filled = report.tables[table];
    return (
      to === 0 &&
      filled?.form.equations.some(({ expected, actual }) => {
        const total = actual.length === 1 ? filled.cells[actual[0] ?? -1]?.value : undefined;
        return expected.includes(index) && total === 0;
      }) === true
    );
  });
}

function unripeTable(
  form: TableForm,
  report: Report,
): readonly { readonly form: TableForm; readonly blanks: number }[] {
  const cells = report.tables[form.id]?.cells ?? [];
  const blanks = cells.filter(({ value }) => value === null).length;
  return blanks > cells.length * mostBlank ? [{ form, blanks }] : [];
}

/**
 * What the workbook is asked for when a suspect is corrected; null where a cell of it stands in no sheet, or holds a
 * formula, which a number must not replace.
 */
export function correctionOf(suspect: Suspect, report: Report): readonly CellChange[] | null {
  const changes = suspect.changes.flatMap(({ table, index, origin, from, to }) => {
    const isFormula = report.tables[table]?.cells[index]?.isFormula === true;
    return isInSheet(origin) && !isFormula ? [{ origin, from, to }] : [];
  });
  return changes.length === suspect.changes.length ? changes : null;
}

/** Whether a cell has a place that can be shown and changed. */
export function isInSheet(origin: Origin | null): origin is Origin {
  return origin !== null && origin.sheet !== null;
}

/** The address of a cell within its sheet, such as D6; "" where it stands in no sheet. */
export function addressOf({ origin }: Change): string {
  return isInSheet(origin) ? cellAddress(origin) : "";
}

/** A cell as people name it: 表三 D6「（一）予以公开」行「自然人」列. */
export function nameOfChange(change: Change, report: Report): string {
  const form = report.tables[change.table]?.form;
  const cell = form?.cells[change.index];
  return say.cell(
    form?.number ?? "",
    addressOf(change),
    cell?.rowName ?? change.row,
    cell?.columnName ?? change.column,
  );
}

/** What stands in the cell, to be read in a sentence. */
export function foundIn({ from }: Change): string {
  if (from === null) return say.blank;
  return typeof from === "number" ? String(from) : say.text(printedValue(from));
}
