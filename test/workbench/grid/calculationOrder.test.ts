import type { CellContent } from "../../../src/workbench/spreadsheet";
import { createHeadlessSpreadsheet } from "../../support/univer/headless";

const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

/** Univer 0.25.1 gets the order of calculation wrong where conditional formats look at chained totals. */
it("calculates a total of totals rightly while conditional formats look at them", async () => {
  const { spreadsheet, dispose } = createHeadlessSpreadsheet();
  const sheet = spreadsheet.activeSheetId();
  const letters = ["A", "B", "C", "D", "E", "F"];
  const details = Array.from({ length: 21 }, (_, row) => [
    ...letters.map((): CellContent => ({ kind: "value", value: 1 })),
    formula(`=SUM(A${row + 1}:F${row + 1})`),
  ]);
  const totals = [...letters.map((letter) => formula(`=SUM(${letter}1:${letter}21)`)), formula("=SUM(A22:F22)")];
  const look = { fillColor: "#FF0000", stopIfTrue: false };
  spreadsheet.addConditionalFormat(sheet, {
    ...look,
    area: { row: 0, column: 0, rows: 22, columns: 7 },
    formula: "=SUM($A1:$F1)<>SUM($G1)",
  });
  spreadsheet.addConditionalFormat(sheet, {
    ...look,
    area: { row: 21, column: 0, rows: 1, columns: 7 },
    formula: "=SUM(A$1:A$21)<>SUM(A$22)",
  });
  spreadsheet.writeCells(sheet, { row: 0, column: 0, rows: 22, columns: 7 }, [...details, totals]);
  await spreadsheet.settle();
  const last = spreadsheet.readCells(sheet, { row: 21, column: 0, rows: 1, columns: 7 })[0];
  expect(last?.map((cell) => cell.value)).toEqual([21, 21, 21, 21, 21, 21, 126]);
  expect((await spreadsheet.displayedColors(sheet, 21, 6)).fill).toBe("");
  dispose();
});
