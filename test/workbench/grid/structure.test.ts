import { area, cell, eventsOf, freshBook, put, values } from "./setup";

const book = freshBook();

test("inserted rows push cells, formulas and merges down and take the looks from above", async () => {
  const { spreadsheet, id, undo } = book();
  put(spreadsheet, id, "A1", 1);
  put(spreadsheet, id, "A3", 3);
  put(spreadsheet, id, "A4", "=SUM(A1:A3)");
  spreadsheet.merge(id, area("C3:D3"), false);
  spreadsheet.setStyle(id, area("A2"), { fillColor: "#FF0000", locked: false });
  spreadsheet.insertRows(id, 2, 2);
  expect(await values(spreadsheet, id, "A1:A6")).toEqual([[1], [""], [""], [""], [3], [4]]);
  expect(cell(spreadsheet, id, "A6").formula).toBe("=SUM(A1:A5)");
  expect(spreadsheet.mergedAreas(id)).toEqual([area("C5:D5")]);
  expect(spreadsheet.styleOf(id, 3, 0)).toMatchObject({ fillColor: "#FF0000", locked: false });
  undo();
  expect(await values(spreadsheet, id, "A1:A4")).toEqual([[1], [""], [3], [4]]);
  expect(cell(spreadsheet, id, "A4").formula).toBe("=SUM(A1:A3)");
});

test("deleted rows pull cells up, on a sheet that is not shown as well", async () => {
  const { spreadsheet, id } = book();
  const other = spreadsheet.addSheet("别的");
  put(spreadsheet, other, "A1", 1);
  put(spreadsheet, other, "A2", 2);
  put(spreadsheet, other, "A3", 3);
  put(spreadsheet, other, "A4", "=SUM(A1:A3)");
  put(spreadsheet, id, "A4", "=SUM(A1:A3)");
  spreadsheet.deleteRows(other, 1, 1);
  expect(await values(spreadsheet, other, "A1:A3")).toEqual([[1], [3], [4]]);
  expect(cell(spreadsheet, other, "A3").formula).toBe("=SUM(A1:A2)");
  expect(cell(spreadsheet, id, "A4").formula).toBe("=SUM(A1:A3)");
  expect(spreadsheet.activeSheetId()).toBe(id);
});

test("columns come and go", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  put(spreadsheet, id, "B1", 2);
  put(spreadsheet, id, "C1", "=A1+B1");
  spreadsheet.setStyle(id, area("A1"), { bold: true });
  spreadsheet.insertColumns(id, 1, 1);
  expect(await values(spreadsheet, id, "A1:D1")).toEqual([[1, "", 2, 3]]);
  expect(cell(spreadsheet, id, "D1").formula).toBe("=A1+C1");
  expect(spreadsheet.styleOf(id, 0, 1).bold).toBe(true);
  spreadsheet.deleteColumns(id, 2, 1);
  expect(await values(spreadsheet, id, "C1")).toEqual([["#REF!"]]);
});

test("the selection of the user stays, and nobody is told otherwise", () => {
  const { spreadsheet, id } = book();
  spreadsheet.insertRows(id, 9, 1);
  expect(spreadsheet.selection()).toEqual({ sheetId: id, area: area("A1") });
  spreadsheet.select(id, area("C3"));
  const events = eventsOf(spreadsheet);
  spreadsheet.insertRows(id, 9, 1);
  spreadsheet.deleteColumns(id, 9, 1);
  expect(spreadsheet.selection()).toEqual({ sheetId: id, area: area("C3") });
  expect(events.map((event) => event.kind)).toEqual(["changed", "changed"]);
});

test("validation moves along", () => {
  const { spreadsheet, id } = book();
  spreadsheet.setValidation(id, area("B2:B3"), {
    type: "WholeNumber",
    operator: "GreaterThanOrEqualTo",
    formula1: 0,
    ignoreBlanks: true,
  });
  spreadsheet.insertRows(id, 0, 1);
  expect(spreadsheet.validationOf(id, 1, 1)).toBeNull();
  expect(spreadsheet.validationOf(id, 3, 1)).not.toBeNull();
});
