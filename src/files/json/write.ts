import { editionOf, type SectionForm } from "../../form";
import { namedCells, type CellValue, type FilledTable, type Report } from "../../report";

/** A report as report JSON, two spaces deep, one row of a table a line, with a newline at its end. */
export function writeReportJson(report: Report): string {
  return `${print(reportObject(report), 0)}\n`;
}

/** A cell value as JSON has it: an integer, a decimal string, null, or {text}. */
export function cellJson(value: CellValue): CellValue {
  return typeof value === "object" && value !== null ? { text: value.text } : value;
}

function reportObject(report: Report): object {
  const edition = editionOf(report.edition);
  const narrative = edition.sections.filter(({ id }) => !edition.tables.some((table) => table.id === id));
  return {
    file: report.file,
    agency: report.agency,
    ...(report.kind === null ? {} : { kind: report.kind }),
    year: report.year,
    edition: report.edition,
    title: report.title,
    tables: Object.fromEntries(edition.tables.map(({ id }) => [id, tableObject(report.tables[id])])),
    narrative: Object.fromEntries(narrative.map((section) => [section.id, sectionValue(section, report)])),
  };
}

/** A table under the names of its own form, which may be another edition's than the report's. */
function tableObject(table: FilledTable | null): object | null {
  if (!table) return null;
  const rows: Record<string, Record<string, CellValue>> = {};
  for (const cell of namedCells(table)) {
    rows[cell.form.row] = { ...rows[cell.form.row], [cell.form.column]: cellJson(cell.value) };
  }
  return rows;
}

function sectionValue(section: SectionForm, report: Report): object | string {
  const { text, parts } = report.narrative[section.id as keyof Report["narrative"]];
  if (!section.parts) return text;
  return { text, ...Object.fromEntries(section.parts.map(({ id }) => [id, parts[id] ?? ""])) };
}

/** Objects whose members are all plain stand on one line, so that a table reads like a table. */
function print(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value);
  const isRow = depth > 2 && members.every(([, member]) => typeof member !== "string" || member.length < 40);
  if (members.length === 0) return "{}";
  if (isRow)
    return `{ ${members.map(([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`).join(", ")} }`;
  const inner = "  ".repeat(depth + 1);
  const lines = members.map(([key, member]) => `${inner}${JSON.stringify(key)}: ${print(member, depth + 1)}`);
  return `{\n${lines.join(",\n")}\n${"  ".repeat(depth)}}`;
}
