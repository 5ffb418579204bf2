import { codeOf, openWorkbook } from "../../../support/office/protocolTest";

test("properties are set and read back", async () => {
  const result = await openWorkbook(["一", "二"]).onSheet(async (sheet, context) => {
    sheet.name = "新";
    sheet.position = 1;
    sheet.tabColor = "#ff0000";
    sheet.showGridlines = false;
    sheet.load("name,position,tabColor,showGridlines,visibility,id");
    await context.sync();
    const { name, position, tabColor, showGridlines, visibility, id } = sheet;
    return [name, position, tabColor, showGridlines, visibility, id.length > 0];
  });
  expect(result).toEqual(["新", 1, "#FF0000", false, "Visible", true]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["ItemAlreadyExists", (sheet) => (sheet.name = "data")],
  ["InvalidArgument", (sheet) => (sheet.name = "a/b")],
  ["InvalidArgument", (sheet) => (sheet.position = 7)],
  ["InvalidArgument", (sheet) => (sheet.tabColor = "blueish")],
  ["none", (sheet) => (sheet.name = "Eins")],
])("%s for %p", async (code, change) => {
  const work = openWorkbook(["eins", "Data"]).onSheet(async (sheet, context) => {
    change(sheet);
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test("sheets are hidden, but not the last visible one", async () => {
  const { onSheet } = openWorkbook(["一", "二"]);
  const visibility = await onSheet(async (sheet, context) => {
    sheet.visibility = "VeryHidden";
    sheet.load("visibility");
    await context.sync();
    return sheet.visibility;
  });
  expect(visibility).toBe("VeryHidden");
  const hideOther = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("二").visibility = "Hidden";
    await context.sync();
  });
  expect(await codeOf(hideOther)).toBe("InvalidOperation");
  const activate = onSheet(async (sheet, context) => {
    sheet.activate();
    await context.sync();
  });
  expect(await codeOf(activate)).toBe("InvalidOperation");
});

test("a sheet is deleted, the last one is not", async () => {
  const { onSheet, spreadsheet } = openWorkbook(["一", "二"]);
  await onSheet(async (sheet, context) => {
    sheet.delete();
    await context.sync();
  });
  expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(["二"]);
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("二").delete();
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidOperation");
});

test("a range of a deleted sheet is InvalidReference", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook(["一", "二"]);
  const work = onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    await context.sync();
    spreadsheet.deleteSheet(sheetId);
    range.load("values");
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidReference");
});

test("panes are frozen, found and set free", async () => {
  const { onSheet, spreadsheet } = openWorkbook();
  const frozen = (): number[] => spreadsheet.sheets().flatMap((sheet) => [sheet.frozenRows, sheet.frozenColumns]);
  const step = (work: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void): Promise<void> =>
    onSheet(async (sheet, context) => {
      work(sheet.freezePanes, sheet);
      await context.sync();
    });
  await step((panes) => panes.freezeRows(4));
  expect(frozen()).toEqual([4, 0]);
  await step((panes) => panes.freezeColumns());
  expect(frozen()).toEqual([0, 1]);
  await step((panes, sheet) => panes.freezeAt(sheet.getRange("A1:B3")));
  expect(frozen()).toEqual([3, 2]);
  const address = await onSheet(async (sheet, context) => {
    const location = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return location.address;
  });
  expect(address).toBe("表!A1:B3");
  await step((panes) => panes.unfreeze());
  expect(frozen()).toEqual([0, 0]);
});

test("the page layout is set and read back", async () => {
  const { onSheet, spreadsheet } = openWorkbook();
  const result = await onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.centerHorizontally = true;
    layout.zoom = { horizontalFitToPages: 1 };
    layout.leftMargin = 36;
    layout.setPrintMargins("Centimeters", { top: 2.54 });
    layout.setPrintArea("A1:H30");
    layout.setPrintTitleRows("$4:$6");
    layout.load("orientation,zoom,leftMargin,topMargin,rightMargin");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    return [layout.orientation, layout.zoom, layout.leftMargin, layout.topMargin, layout.rightMargin, titles.address];
  });
  const zoom = { horizontalFitToPages: 1, verticalFitToPages: null, scale: null };
  expect(result).toEqual(["Landscape", zoom, 36, 72, 50.4, "表!4:6"]);
  expect(spreadsheet.sheets()[0]?.pageSetup).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    centerHorizontally: true,
    fitToWidth: 1,
    leftMargin: 36,
    topMargin: 72,
    printArea: "A1:H30",
    printTitleRows: "4:6",
  });
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ["InvalidArgument", (layout) => layout.setPrintTitleRows("A1:B2")],
  ["InvalidArgument", (layout) => (layout.topMargin = -1)],
  ["NotImplemented", (layout) => (layout.zoom = { scale: 80 })],
  ["NotImplemented", (layout) => layout.setPrintMargins("Points", { header: 3 })],
  ["ApiNotFound", (layout) => (layout.blackAndWhite = true)],
])("%s for %p", async (code, change) => {
  const work = openWorkbook().onSheet(async (sheet, context) => {
    change(sheet.pageLayout);
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test("the calculation mode is kept; calculate waits for the formulas", async () => {
  const { spreadsheet } = openWorkbook();
  const mode = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    context.workbook.worksheets.getActiveWorksheet().calculate(true);
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe("Manual");
  expect(spreadsheet.settleCount).toBeGreaterThanOrEqual(2);
});
