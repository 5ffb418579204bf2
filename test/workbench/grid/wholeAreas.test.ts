import type { Area, DataValidation } from "../../../src/workbench/spreadsheet";
import { area, cell, fill, freshBook, put } from "./setup";

const book = freshBook();

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const WHOLE_SHEET: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
const COLUMNS_B_C: Area = { row: 0, column: 1, rows: ROWS, columns: 2 };
const ROWS_2_3: Area = { row: 1, column: 0, rows: 2, columns: COLUMNS };
/** A2:A1048576, as add-ins name "everything below the header". */
const BELOW_HEADER: Area = { row: 1, column: 0, rows: ROWS - 1, columns: 1 };
const HELP: DataValidation = { type: "WholeNumber", operator: "GreaterThan", formula1: 0, ignoreBlanks: true };
const LINE = { style: "Continuous", weight: "Thin", color: "#000000" } as const;

test.each([
  ["the whole sheet", WHOLE_SHEET, ["A1", "C9", "AD500"], []],
  ["whole columns", COLUMNS_B_C, ["B1", "C500"], ["A1", "D1"]],
  ["whole rows", ROWS_2_3, ["A2", "AD3"], ["A1", "A4"]],
  ["everything below a cell", BELOW_HEADER, ["A2", "A500"], ["A1", "B2"]],
] as const)("looks reach all cells of %s that there are, and no others", (_name, where, inside, outside) => {
  const { spreadsheet, id, undo } = book();
  const font = (address: string): string => {
    const { row, column } = area(address);
    return spreadsheet.styleOf(id, row, column).fontName;
  };
  put(spreadsheet, id, "A1", 1);
  spreadsheet.setStyle(id, where, { fontName: "仿宋" });
  expect(inside.map(font)).toEqual(inside.map(() => "仿宋"));
  expect(outside.map(font)).toEqual(outside.map(() => "宋体"));
  undo();
  expect([...inside, ...outside].map(font)).toEqual([...inside, ...outside].map(() => "宋体"));
});

test("the sheet grows in the direction that is not whole", () => {
  const { spreadsheet, id } = book();
  spreadsheet.setStyle(id, { row: 0, column: 49, rows: ROWS, columns: 1 }, { bold: true });
  spreadsheet.setStyle(id, { row: 699, column: 0, rows: 1, columns: COLUMNS }, { italic: true });
  expect(spreadsheet.styleOf(id, 499, 49).bold).toBe(true);
  expect(spreadsheet.styleOf(id, 699, 49).italic).toBe(true);
});

test.each([
  ["All", "", "", 0],
  ["Contents", "", "#FF0000", 1],
  ["Formats", 5, "", 0],
] as const)("clear takes %s of the whole sheet", (what, value, fillColor, merges) => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "B2", 5);
  spreadsheet.setStyle(id, area("B2"), { fillColor: "#FF0000" });
  spreadsheet.merge(id, area("D4:E5"), false);
  spreadsheet.clear(id, WHOLE_SHEET, what);
  expect(cell(spreadsheet, id, "B2").value).toBe(value);
  expect(spreadsheet.styleOf(id, 1, 1).fillColor).toBe(fillColor);
  expect(spreadsheet.mergedAreas(id)).toHaveLength(merges);
});

test("clear of whole columns leaves the others", () => {
  const { spreadsheet, id } = book();
  for (const address of ["A1", "B1", "C400", "D1"]) put(spreadsheet, id, address, 1);
  spreadsheet.clear(id, COLUMNS_B_C, "All");
  expect(["A1", "B1", "C400", "D1"].map((address) => cell(spreadsheet, id, address).value)).toEqual([1, "", "", 1]);
});

test("entry help of whole columns, and its removal from the whole sheet", () => {
  const { spreadsheet, id } = book();
  spreadsheet.setValidation(id, COLUMNS_B_C, HELP);
  expect(spreadsheet.validationOf(id, 499, 2)).toEqual(HELP);
  expect(spreadsheet.validationOf(id, 0, 3)).toBeNull();
  spreadsheet.setValidation(id, ROWS_2_3, null);
  expect([0, 1, 2, 3].map((row) => spreadsheet.validationOf(id, row, 1) !== null)).toEqual([true, false, false, true]);
  spreadsheet.setValidation(id, WHOLE_SHEET, null);
  expect(spreadsheet.validationOf(id, 499, 2)).toBeNull();
});

test("borders of whole columns: their sides are there, their end is not", () => {
  const { spreadsheet, id } = book();
  spreadsheet.setBorder(id, COLUMNS_B_C, { ...LINE, edge: "EdgeBottom" });
  spreadsheet.setBorder(id, ROWS_2_3, { ...LINE, edge: "EdgeRight" });
  expect(spreadsheet.usedArea(id, false)).toBeNull();
  spreadsheet.setBorder(id, COLUMNS_B_C, { ...LINE, edge: "EdgeLeft" });
  expect(spreadsheet.usedArea(id, false)).toEqual(area("B1:B500"));
});

test("whole rows and columns are merged, parted, sized and selected as far as they go", () => {
  const { spreadsheet, id } = book();
  spreadsheet.merge(id, ROWS_2_3, true);
  expect(spreadsheet.mergedAreas(id)).toEqual([area("A2:AD2"), area("A3:AD3")]);
  spreadsheet.unmerge(id, WHOLE_SHEET);
  expect(spreadsheet.mergedAreas(id)).toEqual([]);
  spreadsheet.setColumnWidths(id, 0, COLUMNS, 60);
  spreadsheet.setRowHeights(id, 0, ROWS, 20);
  expect([spreadsheet.columnWidth(id, 29), spreadsheet.rowHeight(id, 499)]).toEqual([60, 20]);
  spreadsheet.select(id, COLUMNS_B_C);
  expect(spreadsheet.selection().area).toEqual(area("B1:C500"));
});

test("deleting all rows leaves an empty sheet", () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  put(spreadsheet, id, "B400", 1);
  spreadsheet.deleteRows(id, 0, ROWS);
  expect(spreadsheet.usedArea(id, true)).toBeNull();
  put(spreadsheet, id, "B2", 1);
  spreadsheet.deleteColumns(id, 0, COLUMNS);
  expect(spreadsheet.usedArea(id, true)).toBeNull();
});

test("a conditional format of whole columns holds in their cells", async () => {
  const { spreadsheet, id } = book();
  spreadsheet.addConditionalFormat(id, {
    area: COLUMNS_B_C,
    formula: "=B1=1",
    fillColor: "#FF0000",
    stopIfTrue: false,
  });
  put(spreadsheet, id, "C500", 1);
  expect(await fill(spreadsheet, id, "C500")).toBe("#FF0000");
  expect(await fill(spreadsheet, id, "B1")).toBe("");
});
