import { opinionSheetName } from "../form";
import type { Area } from "./address";
import { asCellText } from "./cellText";
import { colors, fonts, type SheetPlan, type StyledArea } from "./sheetPlan";

/** What the sheet 审核意见 shows: lines across its width, and points in columns. All of it is text. */
export type OpinionRow =
  | { readonly role: "title" | "text" | "heading"; readonly text: string }
  | {
      readonly role: "point";
      readonly number: number;
      /** Severity, table, place, what is wrong, what to do. */
      readonly cells: readonly [string, string, string, string, string];
    };

const columns = ["序号", "级别", "表", "位置", "问题", "建议"] as const;
/** Points; together the width of an A4 page. */
const widths = [32, 36, 44, 92, 176, 144] as const;
const fontSize = 10.5;
const lineHeight = 16;
/** Excel has no higher rows. */
const highestRow = 409;

/** The sheet 审核意见, to be printed or sent as it is. */
export function planOpinion(rows: readonly OpinionRow[]): SheetPlan {
  const first = rows.findIndex(({ role }) => role === "point");
  const lines: readonly (OpinionRow | "header")[] =
    first < 0 ? rows : [...rows.slice(0, first), "header", ...rows.slice(first)];
  const area = (row: number): Area => ({ row, column: 0, rows: 1, columns: columns.length });
  const isAcross = (line: OpinionRow | "header"): boolean => line !== "header" && line.role !== "point";
  return {
    name: opinionSheetName,
    contents: lines.map(contentsOf),
    merges: lines.flatMap((line, row) => (isAcross(line) ? [area(row)] : [])),
    columnWidths: widths,
    rowHeights: lines.map(heightOf),
    styles: [
      {
        area: { row: 0, column: 0, rows: lines.length, columns: columns.length },
        font: { name: fonts.body, size: fontSize },
        horizontal: "Left",
        vertical: "Top",
        wrap: true,
      },
      ...lines.flatMap((line, row) => styleOf(line, area(row))),
    ],
    grids: lines.flatMap((line, row) => (isAcross(line) ? [] : [area(row)])),
    highlights: [],
    entryHelp: [],
    frozen: { rows: 0, columns: 0 },
    landscape: false,
  };
}

function contentsOf(line: OpinionRow | "header"): readonly (string | number)[] {
  if (line === "header") return columns;
  if (line.role === "point") return [line.number, ...line.cells.map(asCellText)];
  return [asCellText(line.text), ...columns.slice(1).map(() => "")];
}

function styleOf(line: OpinionRow | "header", area: Area): readonly StyledArea[] {
  if (line === "header") return [{ area, font: { bold: true }, fill: colors.labelFill, horizontal: "Center" }];
  switch (line.role) {
    case "title":
      return [{ area, font: { name: fonts.heading, size: 16, bold: true }, horizontal: "Center", vertical: "Center" }];
    case "heading":
      return [{ area, font: { name: fonts.heading, bold: true }, vertical: "Center" }];
    case "point":
      return [{ area: { ...area, columns: 3 }, horizontal: "Center" }];
    case "text":
      return [];
  }
}

/** A merged cell does not grow by itself, nor does a row whose height is set. */
function heightOf(line: OpinionRow | "header"): number {
  if (line === "header") return 22;
  switch (line.role) {
    case "title":
      return Math.max(36, heightOfText(line.text, totalWidth, 16));
    case "heading":
      return 24;
    case "text":
      return heightOfRow([heightOfText(line.text, totalWidth)]);
    case "point":
      return heightOfRow(line.cells.map((text, at) => heightOfText(text, widths[at + 1] ?? totalWidth)));
  }
}

function heightOfRow(heights: readonly number[]): number {
  return Math.min(highestRow, Math.max(20, ...heights));
}

const totalWidth = widths.reduce((sum, width) => sum + width, 0);

function heightOfText(text: string, width: number, size = fontSize): number {
  // Quotation marks are wide in some fonts, and punctuation does not begin a line: a little is lost in each.
  const perLine = Math.max(1, Math.floor(((width - 6) / size) * 0.88));
  const count = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return count * (lineHeight + size - fontSize) + 6;
}
