import { mergeNotesSheetName, mergeSheetName } from "../../form";
import { severityNames, type Finding, type Severity } from "../../rules";
import { asCellText, type SheetPlan, type StyledArea } from "../../sheets";
import { colors, fonts } from "../../sheets/sheetPlan";
import type { AlikePair } from "../likeness/alike";
import { quotePassage } from "../likeness/passages";
import type { Merged } from "../merge";
import { moneyDecimals } from "./columns";
import { sheetWords as say } from "./words";

const columnWidths = [70, 150, 190, 460] as const;
const fontSize = 10.5;
const lineHeight = 16;
/** Of what two texts share, so many passages are shown. */
const mostPassages = 5;

interface Row {
  readonly cells: readonly string[];
  /** A line runs on over the cells to its right; a text is broken within its own. */
  readonly role: "title" | "heading" | "header" | "line" | "text";
}

/**
 * The sheet 汇总说明: who is in the sum and who is not, what the rules of aggregation say, whose texts are alike.
 *
 * @param madeOn when, as it is to be printed; null for no time
 * @param hasList whether a list of units was given
 */
export function planNotes(merged: Merged, madeOn: string | null, hasList: boolean): SheetPlan {
  const rows: readonly Row[] = [
    { cells: [say.notesTitle], role: "title" },
    ...headRows(merged, madeOn, hasList),
    ...section(say.units, say.unitHeaders, unitRows(merged)),
    ...section(say.leftOut, say.leftOutHeaders, leftOutRows(merged)),
    ...(hasList
      ? section(
          say.missing,
          say.missingHeaders,
          merged.missing.map((name, at) => [`${at + 1}`, name]),
        )
      : []),
    ...section(
      say.findings,
      say.findingHeaders,
      merged.assessment.findings.map(({ severity, rule, message }) => [severityNames[severity], rule, "", message]),
    ),
    ...section(
      say.notAssessed,
      say.notAssessedHeaders,
      merged.assessment.notAssessed.map(({ rule, why }) => [rule, "", "", why]),
    ),
    ...section(say.alike, say.alikeHeaders, alikeRows(merged)),
  ];
  const whole = { row: 0, column: 0, rows: rows.length, columns: columnWidths.length };
  return {
    name: mergeNotesSheetName,
    contents: rows.map(({ cells }) => columnWidths.map((_, column) => asCellText(cells[column] ?? ""))),
    merges: [],
    columnWidths,
    rowHeights: rows.map(heightOf),
    styles: [
      { area: whole, font: { name: fonts.body, size: fontSize }, horizontal: "Left", vertical: "Top" },
      ...rows.flatMap(({ role }, row): readonly StyledArea[] => styleOf(role, { ...whole, row, rows: 1 })),
    ],
    grids: [],
    highlights: [],
    entryHelp: [],
    frozen: { rows: 1, columns: 0 },
    landscape: true,
  };
}

function headRows(
  { report, edition, units, leftOut, missing }: Merged,
  madeOn: string | null,
  hasList: boolean,
): Row[] {
  const line = (label: string, text: string): Row => ({ cells: ["", label, text], role: "line" });
  return [
    line(say.agency, report.agency ?? ""),
    line(say.year, String(report.year ?? "")),
    line(say.edition, `${edition.id} 版（${edition.basis}）`),
    ...(madeOn === null ? [] : [line(say.madeOn, madeOn)]),
    line(say.counts, say.countLine(units.length, leftOut.length, hasList ? missing.length : null)),
    line(say.howTo, say.howToText(mergeSheetName)),
    line(say.money, say.moneyText(moneyDecimals)),
  ];
}

function section(heading: string, headers: readonly string[], lines: readonly (readonly string[])[]): readonly Row[] {
  const rows: readonly Row[] =
    lines.length === 0
      ? [{ cells: ["", say.none], role: "text" }]
      : [{ cells: headers, role: "header" }, ...lines.map((cells): Row => ({ cells, role: "text" }))];
  return [{ cells: [""], role: "text" }, { cells: [heading], role: "heading" }, ...rows];
}

function unitRows({ units }: Merged): readonly (readonly string[])[] {
  return units.map(({ agency, file, assessment }, at) => [`${at + 1}`, agency, file, countsOf(assessment.findings)]);
}

function countsOf(findings: readonly Finding[]): string {
  const count = (severity: Severity): number => findings.filter((found) => found.severity === severity).length;
  return say.findingCounts(count("error"), count("verify"), count("hint"));
}

function leftOutRows({ leftOut }: Merged): readonly (readonly string[])[] {
  return leftOut.map(({ agency, file, sentence }, at) => [`${at + 1}`, agency ?? "", file, sentence]);
}

function alikeRows({ likeness, units }: Merged): readonly (readonly string[])[] {
  const nameOf = (index: number): string => units[index]?.agency ?? "";
  const pairs = likeness.pairs.map((pair) => [
    say.share(Math.floor(pair.share * 100)),
    nameOf(pair.first),
    nameOf(pair.second),
    passagesOf(pair),
  ]);
  const notes = [
    ...likeness.groups.map((group) => say.group(group.map(nameOf))),
    ...(likeness.common > 0 ? [say.template(likeness.common)] : []),
  ];
  return [...pairs, ...notes.map((note) => ["", "", "", note])];
}

function passagesOf({ passages }: AlikePair): string {
  const shown = passages.slice(0, mostPassages).map((passage) => say.passage(passage.length, quotePassage(passage)));
  const more = passages.length - shown.length;
  return [...shown, ...(more > 0 ? [say.morePassages(more)] : [])].join("\n");
}

function heightOf({ cells, role }: Row): number {
  if (role === "title") return 34;
  const lines = cells.map((text, column) => {
    const letters = Math.max(1, Math.floor(((columnWidths[column] ?? 1) - 8) / fontSize));
    return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / letters)), 0);
  });
  // 409 points is Excel's limit.
  return Math.min(409, (role === "text" ? Math.max(1, ...lines) : 1) * lineHeight + 6);
}

/** How wide a line is, in Chinese letters: digits and Latin letters take half of one. */
function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (letter < "\u0300" ? 0.5 : 1), 0);
}

function styleOf(role: Row["role"], area: StyledArea["area"]): readonly StyledArea[] {
  switch (role) {
    case "title":
      return [{ area, font: { name: fonts.heading, size: 16, bold: true } }];
    case "heading":
      return [{ area, font: { name: fonts.heading, size: 12, bold: true } }];
    case "header":
      return [{ area, fill: colors.labelFill, font: { bold: true } }];
    case "line":
      return [];
    case "text":
      return [{ area, wrap: true }];
  }
}
