import type { Area, Spreadsheet } from "../../../src/workbench/spreadsheet";

/**
 * Everything that stands in the workbook, as text: sheets with their settings, and of each cell in use its content,
 * looks and entry help; conditional formats; sizes. Not what is selected, nor ids, which nobody sees.
 */
export async function dumpOf(spreadsheet: Spreadsheet): Promise<string> {
  await spreadsheet.settle();
  return spreadsheet
    .sheets()
    .map(({ id, ...sheet }) => [JSON.stringify(sheet), ...contentsOf(spreadsheet, id)].join("\n"))
    .join("\n\n");
}

function contentsOf(spreadsheet: Spreadsheet, sheetId: string): readonly string[] {
  const used = spreadsheet.usedArea(sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const formats = spreadsheet.conditionalFormats(sheetId).map((format) => JSON.stringify({ ...format, id: undefined }));
  return [
    ...cellsIn(spreadsheet, sheetId, used),
    `merged ${spreadsheet
      .mergedAreas(sheetId)
      .map((area) => JSON.stringify(area))
      .sort()
      .join()}`,
    ...formats.sort(),
    `widths ${indexes(used.columns + 1)
      .map((column) => spreadsheet.columnWidth(sheetId, used.column + column))
      .join()}`,
    `heights ${indexes(used.rows + 1)
      .map((row) => spreadsheet.rowHeight(sheetId, used.row + row))
      .join()}`,
  ];
}

function cellsIn(spreadsheet: Spreadsheet, sheetId: string, used: Area): readonly string[] {
  return spreadsheet.readCells(sheetId, used).flatMap((cells, row) =>
    cells.map(({ value, formula, numberFormat }, column) => {
      const place = [used.row + row, used.column + column] as const;
      const style = spreadsheet.styleOf(sheetId, ...place);
      const help = spreadsheet.validationOf(sheetId, ...place);
      return `${place.join()} ${JSON.stringify([value, formula, numberFormat, style, help])}`;
    }),
  );
}

const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
