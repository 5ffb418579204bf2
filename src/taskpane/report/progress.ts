import { editionOf, type SectionForm, type TableForm } from "../../form";
import type { FilledTable, NarrativeId, Origin, Report } from "../../report";

/** How far one of the six sections is. */
export type SectionProgress =
  | {
      readonly kind: "table";
      readonly section: SectionForm;
      readonly form: TableForm;
      /** Cells that somebody has to fill, and how many of them are filled: what a formula works out is not counted. */
      readonly done: number;
      readonly all: number;
      /** The first blank cell that has a place in the workbook. */
      readonly firstBlank: Origin | null;
    }
  | { readonly kind: "missingTable"; readonly section: SectionForm; readonly form: TableForm }
  /** A text with named parts: how many of them are written. */
  | { readonly kind: "parts"; readonly section: SectionForm; readonly done: number; readonly all: number }
  /** A text without parts, or one whose parts cannot be told apart. */
  | { readonly kind: "text"; readonly section: SectionForm; readonly isWritten: boolean };

/** The six sections in printed order, each with how far it is. */
export function progressOf(report: Report): readonly SectionProgress[] {
  const edition = editionOf(report.edition);
  return edition.sections.map((section) => {
    const form = edition.tables.find((table) => table.id === section.id);
    return form ? tableProgress(section, form, report.tables[form.id]) : textProgress(section, report);
  });
}

function tableProgress(section: SectionForm, form: TableForm, table: FilledTable | null): SectionProgress {
  if (!table) return { kind: "missingTable", section, form };
  const blanks = table.cells.filter((cell) => cell.value === null);
  const worked = table.cells.filter((cell) => cell.value !== null && cell.isFormula).length;
  const firstBlank = blanks.find((cell) => cell.origin !== null)?.origin ?? null;
  return {
    kind: "table",
    section,
    form,
    done: table.cells.length - blanks.length - worked,
    all: table.cells.length - worked,
    firstBlank,
  };
}

function textProgress(section: SectionForm, report: Report): SectionProgress {
  const { text, parts } = report.narrative[section.id as NarrativeId];
  const isWritten = text.trim() !== "";
  const all = section.parts?.length ?? 0;
  const done = (section.parts ?? []).filter((part) => (parts[part.id] ?? "").trim() !== "").length;
  return all === 0 || (isWritten && done === 0)
    ? { kind: "text", section, isWritten }
    : { kind: "parts", section, done, all };
}

/** Whether nothing is left to fill in a section. */
export function isComplete(progress: SectionProgress): boolean {
  switch (progress.kind) {
    case "missingTable":
      return false;
    case "text":
      return progress.isWritten;
    default:
      return progress.done === progress.all;
  }
}

/** How many number cells are blank and can be filled. */
export function countBlanks(report: Report): number {
  return editionOf(report.edition)
    .tables.flatMap((form) => report.tables[form.id]?.cells ?? [])
    .filter((cell) => cell.value === null && cell.origin !== null).length;
}
