import { area, cell, freshBook, put } from "./setup";

const book = freshBook();

test("protection is a state of the sheet and can be taken away", () => {
  const { spreadsheet, id } = book();
  const isProtected = (): boolean | undefined => spreadsheet.sheets()[0]?.isProtected;
  expect(isProtected()).toBe(false);
  spreadsheet.protect(id);
  spreadsheet.protect(id);
  expect(isProtected()).toBe(true);
  spreadsheet.unprotect(id);
  spreadsheet.unprotect(id);
  expect(isProtected()).toBe(false);
});

test("writes by code are not stopped: whoever writes looks at the lock first", () => {
  const { spreadsheet, id } = book();
  spreadsheet.protect(id);
  expect(spreadsheet.styleOf(id, 0, 0).locked).toBe(true);
  put(spreadsheet, id, "A1", 1);
  expect(cell(spreadsheet, id, "A1").value).toBe(1);
});

test("locks move with their cells", () => {
  const { spreadsheet, id } = book();
  spreadsheet.setStyle(id, area("B2"), { locked: false });
  spreadsheet.insertRows(id, 0, 1);
  expect(spreadsheet.styleOf(id, 1, 1).locked).toBe(true);
  expect(spreadsheet.styleOf(id, 2, 1).locked).toBe(false);
});

test("rows are not inserted into a protected sheet", () => {
  const { spreadsheet, id } = book();
  spreadsheet.protect(id);
  expect(() => spreadsheet.insertRows(id, 0, 1)).toThrow("refused");
  spreadsheet.unprotect(id);
  spreadsheet.insertRows(id, 0, 1);
});
