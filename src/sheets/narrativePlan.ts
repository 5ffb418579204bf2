import {
  labelOfKind,
  narrativeSheetLabels as labels,
  narrativeSheetName,
  titleEnding,
  type Edition,
  type SectionForm,
} from "../form";
import { readSection, type NarrativeId, type Report } from "../report";
import { addressOf } from "./address";
import { asCellText } from "./cellText";
import type { NarrativeSource } from "./buildPlan";
import { colors, fonts, type EntryHelp, type SheetPlan, type StyledArea } from "./sheetPlan";
import { heightOfText, textColumn } from "./textHeight";
import { textRowsOf } from "./textRows";

const columnWidths = [118, textColumn.width] as const;

interface Row {
  readonly label: string;
  readonly text: string | number;
  readonly role: "title" | "field" | "heading" | "hint" | "text";
  readonly help?: { readonly title: string; readonly message: string };
}

/** The sheet 正文: who reports on which year, the six headings, and a cell beside its label for each text. */
export function planNarrative(plan: NarrativeSource, edition: Edition): SheetPlan {
  const rows: readonly Row[] = [
    { label: "", text: "", role: "title" },
    { label: labels.agency, text: asCellText(plan.agency ?? ""), role: "field" },
    { label: labels.kind, text: plan.kind === null ? "" : labelOfKind(plan.kind), role: "field" },
    { label: labels.year, text: plan.year ?? "", role: "field" },
    ...edition.sections.flatMap((section) => [
      { label: section.heading, text: "", role: "heading" } as const,
      ...bodyRows(section, edition, plan.fill ?? null),
    ]),
  ];
  const wide = rows.flatMap((row, at) =>
    row.role === "title" || row.role === "heading" || row.role === "hint" ? [rowArea(at)] : [],
  );
  const written = rows.map((row, at) => ({ row, at })).filter(({ row }) => row.role === "text" || row.role === "field");
  return {
    name: narrativeSheetName,
    contents: rows.map((row) => (row.role === "title" ? [titleOfSheet(plan, rows), ""] : [row.label, row.text])),
    merges: wide,
    columnWidths,
    rowHeights: rows.map(heightOf),
    styles: [
      {
        area: { row: 0, column: 0, rows: rows.length, columns: 2 },
        font: { name: fonts.body, size: textColumn.fontSize },
        vertical: "Center",
        wrap: true,
        horizontal: "Left",
      },
      ...rows.flatMap((row, at) => styleOf(row, at)),
    ],
    grids: written.map(({ at }) => rowArea(at)),
    highlights: [],
    entryHelp: rows.flatMap((row, at): readonly EntryHelp[] =>
      row.help ? [{ area: { row: at, column: 1, rows: 1, columns: 1 }, accepts: "anything", prompt: row.help }] : [],
    ),
    frozen: { rows: 1, columns: 0 },
    landscape: false,
  };
}

/** The title follows the agency and the year as they stand in their cells; a title without them is a text. */
function titleOfSheet(plan: NarrativeSource, rows: readonly Row[]): string {
  const isNamed = plan.agency !== null && plan.year !== null;
  const written = plan.fill?.title ?? null;
  if (!isNamed && written !== null) return asCellText(written);
  const beside = (label: string): string => {
    const row = rows.findIndex((candidate) => candidate.label === label);
    return addressOf({ row, column: 1, rows: 1, columns: 1 });
  };
  return `=${beside(labels.agency)}&${beside(labels.year)}&"${titleEnding}"`;
}

function bodyRows(section: SectionForm, edition: Edition, fill: Report | null): readonly Row[] {
  const table = edition.tables.find((form) => form.id === section.id);
  if (table) return [{ label: `（数据填在工作表“${table.sheetName}”中）`, text: "", role: "hint" }];
  const written = fill?.narrative[section.id as NarrativeId] ?? readSection(section, []);
  return textRowsOf(section, written).map(({ label, text, guidance }) => ({
    label,
    text: asCellText(text),
    role: "text",
    help: { title: label.slice(0, 32), message: guidance.slice(0, 255) },
  }));
}

function rowArea(row: number): {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
} {
  return { row, column: 0, rows: 1, columns: 2 };
}

/** Excel does not grow the height of a row by itself once it is set. */
function heightOf(row: Row): number {
  if (row.role === "title") return 40;
  return row.role === "text" ? heightOfText(String(row.text)) : 26;
}

function styleOf(row: Row, at: number): readonly StyledArea[] {
  const area = rowArea(at);
  const label = { ...area, columns: 1 };
  switch (row.role) {
    case "title":
      return [{ area, font: { name: fonts.heading, size: 18, bold: true }, horizontal: "Center" }];
    case "heading":
      return [{ area, font: { name: fonts.heading, size: 14, bold: true } }];
    case "hint":
      return [{ area, font: { color: colors.hint } }];
    case "field":
      return [{ area: label, fill: colors.labelFill }];
    case "text":
      return [
        { area: label, fill: colors.labelFill },
        { area: { ...area, column: 1, columns: 1 }, vertical: "Top" },
      ];
  }
}

/** The names that a build claims, in tab order. */
export function sheetNamesOf(edition: Edition): readonly string[] {
  return [narrativeSheetName, ...edition.tables.map((table) => table.sheetName)];
}
