import type { Grid, GridCell } from "../../../src/report";
import type { LaidOut } from "./laidOut";

export const cellsOf = (row: readonly (string | number)[]): readonly GridCell[] => row.map((value) => ({ value }));

/** A report as somebody laid it out, in one grid: a paragraph is a row of one cell. `sheet` is null for a text. */
export function gridOf(report: LaidOut, sheet: string | null = null): Grid {
  const rows = report.flatMap((part) => (typeof part === "string" ? [cellsOf([part])] : part.rows.map(cellsOf)));
  return { sheet, top: 0, left: 0, rows };
}

/** The same as a workbook: the text in a sheet of its own, and each table in one. */
export function sheetsOf(report: LaidOut): readonly Grid[] {
  const texts = report.filter((part) => typeof part === "string");
  return [
    gridOf(texts, "正文"),
    ...report.flatMap((part) => (typeof part === "string" ? [] : [gridOf([part], part.name)])),
  ];
}

/** Lines as the grid of a text, their fields between tabs. */
export function linesGrid(...lines: readonly string[]): Grid {
  return { sheet: null, top: 0, left: 0, rows: lines.map((line) => cellsOf(line.split("\t"))) };
}
