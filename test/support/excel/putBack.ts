import type { CellContent, CellState, ConditionalFormat, Spreadsheet } from "../../../src/workbench/spreadsheet";

/** What stands in a sheet, to be put back. */
export interface KeptSheet {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly CellState[])[];
  readonly heights: readonly number[];
  readonly formats: readonly ConditionalFormat[];
}

/** Keeps what stands in the workbook, for `putBack`. */
export function keep(spreadsheet: Spreadsheet): readonly KeptSheet[] {
  return spreadsheet.sheets().map(({ id }) => {
    const used = spreadsheet.usedArea(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const rows = used.row + used.rows;
    const columns = used.column + used.columns;
    return {
      id,
      rows,
      columns,
      cells: spreadsheet.readCells(id, { row: 0, column: 0, rows, columns }),
      heights: Array.from({ length: rows }, (_, row) => spreadsheet.rowHeight(id, row)),
      formats: spreadsheet.conditionalFormats(id),
    };
  });
}

/**
 * Puts the workbook back as a user could: cells, row heights and conditional formats as they were, sheets that have come
 * since away. A sheet that has gone stays gone; compare dumps to see whether all is as before.
 */
export function putBack(spreadsheet: Spreadsheet, kept: readonly KeptSheet[]): void {
  for (const { id } of spreadsheet.sheets()) {
    const before = kept.find((sheet) => sheet.id === id);
    if (!before) spreadsheet.deleteSheet(id);
    else putSheetBack(spreadsheet, before);
  }
}

function putSheetBack(spreadsheet: Spreadsheet, { id, rows, columns, cells, heights, formats }: KeptSheet): void {
  const area = { row: 0, column: 0, rows, columns };
  const now = spreadsheet.readCells(id, area);
  const contents = cells.map((line, row) =>
    line.map((cell, column) => {
      const present = now[row]?.[column];
      const isSame = present?.formula === cell.formula && (cell.formula !== "" || present.value === cell.value);
      return isSame ? undefined : contentOf(cell);
    }),
  );
  if (contents.flat().some(Boolean)) spreadsheet.writeCells(id, area, contents);
  heights.forEach((height, row) => {
    if (spreadsheet.rowHeight(id, row) !== height) spreadsheet.setRowHeights(id, row, 1, height);
  });
  const present = spreadsheet.conditionalFormats(id);
  if (namesOf(present) === namesOf(formats)) return;
  for (const format of present) spreadsheet.removeConditionalFormat(id, format.id);
  // Each new format becomes the strongest, so the weakest goes first.
  for (const format of [...formats].sort((a, b) => b.priority - a.priority)) {
    spreadsheet.addConditionalFormat(id, format);
  }
}

const namesOf = (formats: readonly ConditionalFormat[]): string =>
  JSON.stringify(formats.map((format) => ({ ...format, id: undefined })));

function contentOf({ value, formula }: CellState): CellContent {
  if (formula !== "") return { kind: "formula", formula };
  return value === "" ? { kind: "empty" } : { kind: "value", value };
}
