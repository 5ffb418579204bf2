import { editionOf, titleOf, type Edition, type SectionForm, type TableForm } from "../../form";
import { paragraphsOf, printedValue, type FilledTable, type NarrativeId, type Report } from "../../report";

export interface TextOptions {
  /** Set for a draft: how many findings of severity error are open. */
  readonly openErrors?: number;
}

/** The finished report as plain text: title, six headings, tables with tabs between the cells. Lines end with \n. */
export function writeText(report: Report, options: TextOptions = {}): string {
  const edition = editionOf(report.edition);
  const draft = options.openErrors === undefined ? [] : [draftMark(options.openErrors)];
  const blocks = [
    ...draft,
    titleLine(report),
    ...edition.sections.flatMap((section) => [section.heading, ...body(section, report, edition)]),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The first line of a draft. */
export function draftMark(openErrors: number): string {
  return openErrors > 0 ? `【草稿】还有 ${openErrors} 项强制性问题没有改正` : "【草稿】";
}

function titleLine(report: Report): string {
  return report.agency !== null && report.year !== null ? titleOf(report.agency, report.year) : (report.title ?? "");
}

function body(section: SectionForm, report: Report, edition: Edition): readonly string[] {
  const form = edition.tables.find((table) => table.id === section.id);
  if (form) {
    const table = report.tables[form.id];
    return table ? [tableLines(table.form, table).join("\n")] : [];
  }
  return paragraphsOf(report.narrative[section.id as NarrativeId].text);
}

/** The lines of a table: every place of its layout is a field, a merged cell has its text in the first. */
export function tableLines(form: TableForm, table: FilledTable): readonly string[] {
  const fields = Array.from({ length: form.layout.rows }, () => Array<string>(form.layout.columns).fill(""));
  for (const placed of form.layout.cells) {
    const line = fields[placed.row];
    if (line) line[placed.column] = placed.cell === undefined ? placed.text : fieldOf(table, placed.cell);
  }
  return fields.map((line) => line.join("\t"));
}

function fieldOf(table: FilledTable, cell: number): string {
  return printedValue(table.cells[cell]?.value ?? null).replace(/\s+/g, " ");
}
