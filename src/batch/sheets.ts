import { severityNames, severitySigns } from "../rules";
import { asCellText, type CalculatedPlan, type SheetPlan, type StyledArea } from "../sheets";
import { colors, fonts } from "../sheets/sheetPlan";
import type { Picture, PictureCell } from "./picture/picture";
import type { ResultRow } from "./row";
import { columns } from "./table/columns";
import { batchWords as say } from "./words";

const fontSize = 10.5;
const headHeight = 22;
const rowHeight = 18;
/** Points: columns of the picture. */
const nameWidth = 180;
const familyWidth = 66;

type Content = string | number | null;

/** The results of a batch as a workbook in data: the table, and the picture of the county. */
export function planBatch(rows: readonly ResultRow[], picture: Picture): readonly CalculatedPlan[] {
  return [planResults(rows), planPicture(picture)].map((plan) => ({ plan, formulas: [], formats: [] }));
}

/** The table of results as a sheet, a row for each file. */
export function planResults(rows: readonly ResultRow[]): SheetPlan {
  return tableSheet(
    say.resultsTitle,
    columns.map(({ title, width }) => ({ title, width })),
    rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
    2,
  );
}

/** The picture of the county as a sheet: signs beside the counts, so that it can be read without colours and printed. */
export function planPicture(picture: Picture): SheetPlan {
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
