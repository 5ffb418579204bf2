import { codeOf, openWorkbook } from "../../../support/office/protocolTest";

test("looks are set on a range and read back", async () => {
  const result = await openWorkbook().onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.name = "宋体";
    format.font.size = 12;
    format.font.bold = true;
    format.font.italic = true;
    format.font.color = "red";
    format.fill.color = "#ffee00";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.protection.locked = false;
    format.load("wrapText,horizontalAlignment,verticalAlignment,columnWidth,rowHeight,fill/color,protection/locked");
    format.font.load();
    await context.sync();
    const { name, size, bold, italic, color } = format.font;
    return {
      font: [name, size, bold, italic, color],
      rest: [
        format.wrapText,
        format.horizontalAlignment,
        format.verticalAlignment,
        format.columnWidth,
        format.rowHeight,
      ],
      fill: format.fill.color,
      locked: format.protection.locked,
    };
  });
  expect(result).toEqual({
    font: ["宋体", 12, true, true, "#FF0000"],
    rest: [true, "Center", "Top", 90, 30],
    fill: "#FFEE00",
    locked: false,
  });
});

test("a mixed range reads as null; no fill reads as white", async () => {
  const result = await openWorkbook().onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 90;
    const { format } = sheet.getRange("A1:B1");
    format.fill.color = "red";
    format.fill.clear();
    format.load("columnWidth,font/bold,fill/color");
    await context.sync();
    return [format.columnWidth, format.font.bold, format.fill.color];
  });
  expect(result).toEqual([null, null, "#FFFFFF"]);
});

test("a whole sheet is formatted at once", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  const size = await onSheet(async (sheet, context) => {
    const { font } = sheet.getRange().format;
    font.size = 14;
    font.load("size");
    await context.sync();
    return font.size;
  });
  expect(size).toBe(14);
  expect(spreadsheet.styleOf(sheetId, 500, 50).fontSize).toBe(14);
});

test("a border is drawn in steps and read back", async () => {
  const { onSheet, spreadsheet } = openWorkbook();
  const line = await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeBottom").style = "Double";
    borders.getItem("EdgeBottom").color = "#00f0f0";
    borders.getItem("InsideVertical").weight = "Medium";
    const border = borders.getItem("EdgeBottom").load("style,color,weight,sideIndex");
    await context.sync();
    return [border.style, border.color, border.weight, border.sideIndex];
  });
  expect(line).toEqual(["Double", "#00F0F0", "Thin", "EdgeBottom"]);
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  expect(spreadsheet.borders.slice(1)).toEqual([
    { edge: "EdgeBottom", style: "Double", weight: "Thin", color: "#00F0F0", area },
    { edge: "InsideVertical", style: "Continuous", weight: "Medium", color: "#000000", area },
  ]);
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["InvalidArgument", ({ font }) => (font.color = "blueish")],
  ["InvalidArgument", ({ font }) => (font.size = 0)],
  ["InvalidArgument", ({ font }) => (font.name = "")],
  ["InvalidArgument", (format) => (format.columnWidth = -1)],
  ["InvalidArgument", (format) => (format.rowHeight = 500)],
  ["NotImplemented", (format) => (format.horizontalAlignment = "Justify")],
  ["NotImplemented", ({ borders }) => (borders.getItem("DiagonalUp").style = "Continuous")],
  ["NotImplemented", ({ borders }) => borders.getItem("EdgeTop").load("style")],
  ["ApiNotFound", ({ font }) => (font.underline = "Single")],
  ["ApiNotFound", (format) => format.autofitColumns()],
])("%s for %p", async (code, change) => {
  const work = openWorkbook().onSheet(async (sheet, context) => {
    change(sheet.getRange("A1").format);
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});
