import {
  labelOfKind,
  narrativeSheetLabels as labels,
  narrativeSheetName,
  titleEnding,
  type Edition,
  type SectionForm,
} from "../form";
import { readSection, type NarrativeId, type Report } from "../report";
import { addressOf, type Area } from "./address";
import { asCellText, piecesOf } from "./cellText";
import type { NarrativeSource } from "./buildPlan";
import { colors, fonts, type EntryHelp, type SheetPlan, type StyledArea } from "./sheetPlan";
import { rowHeightsOfText, textColumn } from "./textHeight";
import { textRowsOf } from "./textRows";

/** The label of the longest part, （四）政府信息公开平台建设, takes one line. */
const columnWidths = [168, textColumn.width] as const;

interface Row {
  readonly label: string;
  readonly text: string | number;
  readonly role: "title" | "field" | "heading" | "hint" | "text";
  readonly help?: { readonly title: string; readonly message: string };
}

/** A row with its place: the first row of the sheet that it takes, and the height of each, in points. */
interface Placed {
  readonly row: Row;
  readonly at: number;
  readonly heights: readonly number[];
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
  const placed = placedOf(rows);
  const wide = placed.filter(({ row }) => row.role === "title" || row.role === "heading" || row.role === "hint");
  const tall = placed.filter(({ heights }) => heights.length > 1);
  const written = placed.filter(({ row }) => row.role === "text" || row.role === "field");
  const whole: Area = { row: 0, column: 0, rows: placed.flatMap(({ heights }) => heights).length, columns: 2 };
  return {
    name: narrativeSheetName,
    contents: placed.flatMap(({ row, heights }) => [
      row.role === "title" ? [titleOfSheet(plan, rows), ""] : [row.label, row.text],
      ...heights.slice(1).map(() => ["", ""]),
    ]),
    merges: [...wide.map(areaOf), ...tall.flatMap((one) => [labelOf(one), textOf(one)])],
    columnWidths,
    rowHeights: placed.flatMap(({ heights }) => heights),
    styles: [
      {
        area: whole,
        font: { name: fonts.body, size: textColumn.fontSize },
        vertical: "Center",
        wrap: true,
        horizontal: "Left",
      },
      ...placed.flatMap(styleOf),
    ],
    grids: written.map(areaOf),
    highlights: [],
    entryHelp: placed.flatMap((one): readonly EntryHelp[] =>
      one.row.help ? [{ area: textOf(one), accepts: "anything", prompt: one.row.help }] : [],
    ),
    frozen: { rows: 1, columns: 0 },
    landscape: false,
  };
}

/** The rows one below the other. A text that is higher than a row of Excel's takes several, merged. */
function placedOf(rows: readonly Row[]): readonly Placed[] {
  let at = 0;
  return rows.map((row) => {
    const placed = { row, at, heights: heightsOf(row) };
    at += placed.heights.length;
    return placed;
  });
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
  return textRowsOf(section, written).flatMap(({ label, text, guidance }) =>
    piecesOf(text).map((piece, at): Row => ({
      label: at === 0 ? label : "",
      text: asCellText(piece),
      role: "text",
      help: { title: label.slice(0, 32), message: guidance.slice(0, 255) },
    })),
  );
}

function areaOf({ at, heights }: Placed): Area {
  return { row: at, column: 0, rows: heights.length, columns: 2 };
}

function labelOf(placed: Placed): Area {
  return { ...areaOf(placed), columns: 1 };
}

function textOf(placed: Placed): Area {
  return { ...areaOf(placed), column: 1, columns: 1 };
}

/** Excel does not grow the height of a row by itself once it is set. */
function heightsOf(row: Row): readonly number[] {
  if (row.role === "title") return [40];
  return row.role === "text" ? rowHeightsOfText(String(row.text)) : [26];
}

function styleOf(placed: Placed): readonly StyledArea[] {
  const area = areaOf(placed);
  switch (placed.row.role) {
    case "title":
      return [{ area, font: { name: fonts.heading, size: 18, bold: true }, horizontal: "Center" }];
    case "heading":
      return [{ area, font: { name: fonts.heading, size: 14, bold: true } }];
    case "hint":
      return [{ area, font: { color: colors.hint } }];
    case "field":
      return [{ area: labelOf(placed), fill: colors.labelFill }];
    case "text":
      return [
        { area: labelOf(placed), fill: colors.labelFill },
        { area: textOf(placed), vertical: "Top" },
      ];
  }
}

/** The names that a build claims, in tab order. */
export function sheetNamesOf(edition: Edition): readonly string[] {
  return [narrativeSheetName, ...edition.tables.map((table) => table.sheetName)];
}
