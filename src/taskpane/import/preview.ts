import { editionOf, type SectionForm, type TableForm } from "../../form";
import type { FilledTable, NarrativeId, Report } from "../../report";
import { checkReport, type Finding } from "../../rules";

/** What was understood of a table. */
export interface TablePreview {
  /** The form of the edition in which it was read; the expected one where it was not found. */
  readonly form: TableForm;
  readonly isFound: boolean;
  /** Cells with something in them. */
  readonly read: number;
  /** The rows that have blank cells, with how many. */
  readonly missing: readonly { readonly row: string; readonly cells: number }[];
}

/** What was understood of a text. */
export interface TextPreview {
  readonly section: SectionForm;
  /** Without spaces; 0 where there is none. */
  readonly characters: number;
}

/** What was understood of a report, to be shown before anything is done with it. */
export interface Preview {
  readonly tables: readonly TablePreview[];
  readonly texts: readonly TextPreview[];
  /** Labels and headings that are not the official ones. */
  readonly labels: readonly Finding[];
  /** Numbers in another dress, which were read as numbers. */
  readonly dressed: readonly Finding[];
  /** What was left out, or could not be decided: rows, columns and numbers without a place, cells that are no number. */
  readonly doubts: readonly Finding[];
}

/** What is to be said of a report that was read. */
export function previewOf(report: Report): Preview {
  const edition = editionOf(report.edition);
  const { findings } = checkReport(report, { stage: "typing" });
  const about = findings.filter((finding) => /^[SN]-/.test(finding.rule) && !isShownElsewhere(finding));
  const labels = about.filter(isLabel);
  const dressed = about.filter(({ rule }) => rule === "N-3");
  return {
    tables: edition.tables.map((form) => tablePreview(form, report.tables[form.id])),
    texts: edition.sections
      .filter(({ id }) => !edition.tables.some((table) => table.id === id))
      .map((section) => ({
        section,
        characters: report.narrative[section.id as NarrativeId].text.replace(/\s/g, "").length,
      })),
    labels,
    dressed,
    doubts: about.filter((finding) => !labels.includes(finding) && !dressed.includes(finding)),
  };
}

function tablePreview(form: TableForm, table: FilledTable | null): TablePreview {
  if (!table) return { form, isFound: false, read: 0, missing: [] };
  const rows = new Map<string, number>();
  table.form.cells.forEach(({ rowName, index }) => {
    if ((table.cells[index]?.value ?? null) === null) rows.set(rowName, (rows.get(rowName) ?? 0) + 1);
  });
  const missing = [...rows].map(([row, cells]) => ({ row, cells }));
  const blank = missing.reduce((sum, { cells }) => sum + cells, 0);
  return { form: table.form, isFound: true, read: table.cells.length - blank, missing };
}

/** Blank cells, missing tables and headings that are not there show in the lists of tables and texts. */
function isShownElsewhere({ rule, severity, origin, actual, expected, cells }: Finding): boolean {
  if (rule === "N-2") return severity === "hint";
  if (rule === "S-1") return actual === null && origin === null;
  return rule === "S-2" && expected === null && actual === null && cells.length === 0;
}

/** A label with another wording than the official one; what an export prints is right. */
function isLabel({ rule, isMendedByExport, actual, expected }: Finding): boolean {
  return rule.startsWith("S-") && isMendedByExport && actual !== null && expected !== null;
}
