import { editionOf } from "../form";
import type { Report } from "../report";
import { addressOf, areasOf } from "../sheets";

/** A stretch of blank number cells in one sheet. */
export interface BlankArea {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** The blank number cells of a report's tables that have a place in a sheet. */
export function blankAreas(report: Report): readonly BlankArea[] {
  const blanks = editionOf(report.edition)
    .tables.flatMap((form) => report.tables[form.id]?.cells ?? [])
    .filter((cell) => cell.value === null && !cell.isFormula)
    .flatMap((cell) =>
      cell.origin && cell.origin.sheet !== null ? [{ ...cell.origin, sheet: cell.origin.sheet }] : [],
    );
  const sheets = [...new Set(blanks.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    areasOf(blanks.filter((blank) => blank.sheet === sheet)).map((area) => ({
      sheet,
      address: addressOf(area),
      rows: area.rows,
      columns: area.columns,
    })),
  );
}

/** Queues a 0 for every cell of the areas. */
export function queueZeros(worksheets: Excel.WorksheetCollection, areas: readonly BlankArea[]): void {
  for (const area of areas) {
    const zeros = Array.from({ length: area.rows }, () => Array<number>(area.columns).fill(0));
    worksheets.getItem(area.sheet).getRange(area.address).values = zeros;
  }
}
