import { cellAddress, columnLetters } from "../report";

/** An area of a sheet. Rows and columns are 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The address of an area without its sheet: D4, or D4:J28. */
export function addressOf(area: Area): string {
  const first = cellAddress(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** The smallest areas, row by row, that cover just the given places; places in a rectangle become one area. */
export function areasOf(places: readonly { readonly row: number; readonly column: number }[]): readonly Area[] {
  const runs = rowRuns(places);
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      (area) => area.row + area.rows === run.row && area.column === run.column && area.columns === run.columns,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, rows: area.rows + 1 };
    else areas.push(run);
  }
  return areas;
}

function rowRuns(places: readonly { readonly row: number; readonly column: number }[]): readonly Area[] {
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
