import { severityNames, severitySigns, sumOf } from "../rules";
import { asCellText, type CalculatedPlan, type SheetPlan, type StyledArea } from "../sheets";
import { colors, fonts } from "../sheets/sheetPlan";
import type { Picture, PictureCell } from "./picture/picture";
import type { ResultRow, RowFinding } from "./row";
import { columns } from "./table/columns";
import { batchWords as say } from "./words";

const fontSize = 10.5;
const headHeight = 22;
const rowHeight = 18;
/** Points: columns of the picture. */
const nameWidth = 180;
const familyWidth = 66;

type Content = string | number | null;

/** A file with its findings. */
export interface FileFindings {
  readonly row: ResultRow;
  readonly findings: readonly RowFinding[];
}

/**
 * The results of a batch as a workbook in data: the table, the picture of the county, and where they were kept, the
 * findings, a row for each.
 */
export function planBatch(
  rows: readonly ResultRow[],
  picture: Picture,
  findings: readonly FileFindings[] | null = null,
): readonly CalculatedPlan[] {
  const plans = [planResults(rows), planPicture(picture), ...(findings ? [planFindings(findings)] : [])];
  return plans.map((plan) => ({ plan, formulas: [], formats: [] }));
}

/** All findings as a sheet, file by file, to be sorted and sent to those who have to correct them. */
function planFindings(files: readonly FileFindings[]): SheetPlan {
  const { agency, file, severity, rule, message, place } = say.columns;
  const heads = [
    { title: agency, width: 120 },
    { title: file, width: 160 },
    { title: severity, width: 40 },
    { title: rule, width: 40 },
    { title: message, width: 420 },
    { title: place, width: 160 },
  ];
  const lines = files.flatMap(({ row, findings }): readonly (readonly Content[])[] => {
    const more = sumOf(row.counts) - findings.length;
    return [
      ...(row.error === null ? [] : [[row.agency, row.file, say.status.unreadable, null, row.error, null]]),
      ...findings.map((found) => [
        row.agency,
        row.file,
        severityNames[found.severity],
        found.rule,
        found.message,
        found.places,
      ]),
      ...(more > 0 ? [[row.agency, row.file, null, null, say.moreFindings(more), null]] : []),
    ];
  });
  return tableSheet(say.findingsTitle, heads, lines, 1);
}

/** The table of results as a sheet, a row for each file. */
function planResults(rows: readonly ResultRow[]): SheetPlan {
  return tableSheet(
    say.resultsTitle,
    columns.map(({ title, width }) => ({ title, width })),
    rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
    2,
  );
}

/** The picture of the county as a sheet: signs beside the counts, so that it can be read without colours and printed. */
function planPicture(picture: Picture): SheetPlan {
  const { families, rows, sum, files } = picture;
  const heads = [
    { title: say.columns.agency, width: nameWidth },
    { title: say.columns.status, width: 70 },
    ...families.map(({ family }) => ({ title: family.name, width: familyWidth })),
    { title: say.sum, width: familyWidth },
  ];
  return tableSheet(
    say.pictureTitle,
    heads,
    [
      ...rows.map(({ name, row, cells, sum: own }) => [
        name,
        say.status[row.status],
        ...[...cells, own].map((cell) => (row.status === "unreadable" ? null : markOf(cell))),
      ]),
      [say.sum, null, ...[...families.map((one) => one.sum), sum].map(markOf)],
      [say.agenciesWith, null, ...families.map((one) => one.files), files],
    ],
    1,
  );
}

/** ■ 强制 2: the gravest severity, and how many findings there are; nothing where there is none. */
function markOf({ worst, count }: PictureCell): string | null {
  return worst === null ? null : `${severitySigns[worst]} ${severityNames[worst]} ${count}`;
}

/** A plain table under a head that stays in sight. Texts are somebody else's: none becomes a formula. */
function tableSheet(
  name: string,
  heads: readonly { readonly title: string; readonly width: number }[],
  lines: readonly (readonly Content[])[],
  frozenColumns: number,
): SheetPlan {
  const whole = { row: 0, column: 0, rows: lines.length + 1, columns: heads.length };
  const styles: readonly StyledArea[] = [
    { area: whole, font: { name: fonts.body, size: fontSize }, vertical: "Center" },
    { area: { ...whole, rows: 1 }, font: { name: fonts.heading, bold: true }, fill: colors.labelFill },
  ];
  return {
    name,
    contents: [heads.map(({ title }) => title), ...lines.map((line) => line.map(contentOf))],
    merges: [],
    columnWidths: heads.map(({ width }) => width),
    rowHeights: [headHeight, ...lines.map(() => rowHeight)],
    styles,
    grids: [whole],
    highlights: [],
    entryHelp: [],
    frozen: { rows: 1, columns: frozenColumns },
    landscape: true,
  };
}

function contentOf(value: Content): string | number {
  return typeof value === "number" ? value : asCellText(value ?? "");
}
