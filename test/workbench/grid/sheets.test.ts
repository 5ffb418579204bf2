import { area, cell, eventsOf, freshBook, put } from "./setup";

const book = freshBook("甲", "乙");

test("sheets are listed in tab order and can be added, moved, renamed and deleted", () => {
  const { spreadsheet } = book();
  const names = (): readonly string[] => spreadsheet.sheets().map((sheet) => sheet.name);
  const added = spreadsheet.addSheet("丙");
  expect(names()).toEqual(["甲", "乙", "丙"]);
  spreadsheet.moveSheet(added, 0);
  expect(names()).toEqual(["丙", "甲", "乙"]);
  spreadsheet.changeSheet(added, { name: "丁" });
  expect(names()).toEqual(["丁", "甲", "乙"]);
  spreadsheet.deleteSheet(added);
  expect(names()).toEqual(["甲", "乙"]);
});

test("adding and showing a sheet leaves the active one active", async () => {
  const { spreadsheet, id } = book();
  const events = eventsOf(spreadsheet);
  const added = spreadsheet.addSheet("丙");
  spreadsheet.changeSheet(added, { visible: false });
  spreadsheet.changeSheet(added, { visible: true });
  await spreadsheet.settle();
  expect(spreadsheet.activeSheetId()).toBe(id);
  expect(events).toEqual([{ kind: "sheetAdded", sheetId: added }]);
});

test("ids are never used again", () => {
  const { spreadsheet } = book();
  const first = spreadsheet.addSheet("丙");
  spreadsheet.deleteSheet(first);
  expect(spreadsheet.addSheet("丙")).not.toBe(first);
});

test("deleting the active sheet shows its neighbour", () => {
  const { spreadsheet, id } = book();
  const other = spreadsheet.sheets()[1]?.id ?? "";
  spreadsheet.deleteSheet(id);
  expect(spreadsheet.activeSheetId()).toBe(other);
});

test("renaming a sheet renames it in formulas", () => {
  const { spreadsheet, id } = book();
  const other = spreadsheet.sheets()[1]?.id ?? "";
  put(spreadsheet, id, "A1", "=乙!B2");
  spreadsheet.changeSheet(other, { name: "表三" });
  expect(cell(spreadsheet, id, "A1").formula).toBe("=表三!B2");
});

test("what belongs to a sheet reads back, and absent members stay", () => {
  const { spreadsheet, id } = book();
  const state = (): unknown => spreadsheet.sheets()[0];
  expect(state()).toEqual({
    id,
    name: "甲",
    visible: true,
    tabColor: "",
    showGridlines: true,
    isProtected: false,
    frozenRows: 0,
    frozenColumns: 0,
    pageSetup: {},
  });
  spreadsheet.changeSheet(id, { tabColor: "#FF0000", showGridlines: false, frozenRows: 3 });
  spreadsheet.changeSheet(id, { frozenColumns: 2, pageSetup: { orientation: "Landscape" } });
  spreadsheet.changeSheet(id, { pageSetup: { fitToWidth: 1 } });
  expect(state()).toMatchObject({
    tabColor: "#FF0000",
    showGridlines: false,
    frozenRows: 3,
    frozenColumns: 2,
    pageSetup: { orientation: "Landscape", fitToWidth: 1 },
  });
  spreadsheet.changeSheet(id, { frozenRows: 0, frozenColumns: 0 });
  expect(state()).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
});

test("a sheet can be hidden and shown", () => {
  const { spreadsheet } = book();
  const other = spreadsheet.sheets()[1]?.id ?? "";
  spreadsheet.changeSheet(other, { visible: false });
  expect(spreadsheet.sheets()[1]?.visible).toBe(false);
  spreadsheet.changeSheet(other, { visible: true });
  expect(spreadsheet.sheets()[1]?.visible).toBe(true);
});

test("activating and selecting tell the sheet that was active before", () => {
  const { spreadsheet, id } = book();
  const other = spreadsheet.sheets()[1]?.id ?? "";
  const events = eventsOf(spreadsheet);
  spreadsheet.activateSheet(other);
  spreadsheet.activateSheet(other);
  spreadsheet.select(id, area("B2:C3"));
  expect(events).toEqual([
    { kind: "activated", sheetId: other, previousSheetId: id },
    { kind: "activated", sheetId: id, previousSheetId: other },
    { kind: "selected", sheetId: id, area: area("B2:C3") },
  ]);
  expect(spreadsheet.selection()).toEqual({ sheetId: id, area: area("B2:C3") });
});

test("nothing selected yet is the first cell", () => {
  const { spreadsheet, id } = book();
  expect(spreadsheet.selection()).toEqual({ sheetId: id, area: area("A1") });
});
