import { codeOf, openWorkbook } from "../../support/office/protocolTest";

type Navigate = (sheet: Excel.Worksheet) => Excel.Range;

const addressOf = (navigate: Navigate): Promise<string> =>
  openWorkbook().onSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      [1, ""],
      ["", 4],
    ];
    const range = navigate(sheet).load("address");
    await context.sync();
    return range.isNullObject ? "null" : range.address;
  });

test.each<[string, Navigate]>([
  ["表!B2:D4", (sheet) => sheet.getRange("$B$2:D4")],
  ["表!1:1048576", (sheet) => sheet.getRange()],
  ["表!C5", (sheet) => sheet.getCell(4, 2)],
  ["表!B1:D2", (sheet) => sheet.getRangeByIndexes(0, 1, 2, 3)],
  ["表!B2:C3", (sheet) => sheet.getUsedRange()],
  ["表!B2:C3", (sheet) => sheet.getUsedRangeOrNullObject(true)],
  ["表!C3", (sheet) => sheet.getRange("C1:D9").getUsedRangeOrNullObject(true)],
  ["null", (sheet) => sheet.getRange("C1:D2").getUsedRangeOrNullObject(true)],
  ["表!D7", (sheet) => sheet.getRange("B2:C3").getCell(5, 2)],
  ["表!B3:C3", (sheet) => sheet.getRange("B2:C3").getRow(1)],
  ["表!C2:C3", (sheet) => sheet.getRange("B2:C3").getColumn(1)],
  ["表!B3:C3", (sheet) => sheet.getRange("B2:C3").getLastRow()],
  ["表!C2:C3", (sheet) => sheet.getRange("B2:C3").getLastColumn()],
  ["表!C3", (sheet) => sheet.getRange("B2:C3").getLastCell()],
  ["表!B2:D7", (sheet) => sheet.getRange("B2:C3").getResizedRange(4, 1)],
  ["表!B2:B4", (sheet) => sheet.getRange("B2:C3").getAbsoluteResizedRange(3, 1)],
  ["表!A3:B4", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1)],
  ["表!2:3", (sheet) => sheet.getRange("B2:C3").getEntireRow()],
  ["表!B:C", (sheet) => sheet.getRange("B2:C3").getEntireColumn()],
  ["表!B4:C5", (sheet) => sheet.getRange("B2:C3").getRowsBelow(2)],
  ["表!B1:C1", (sheet) => sheet.getRange("B2:C3").getRowsAbove()],
  ["表!B2:E9", (sheet) => sheet.getRange("B2:C3").getBoundingRect("E9")],
  ["表!B2:E9", (sheet) => sheet.getRange("B2:C3").getBoundingRect(sheet.getRange("E9"))],
  ["表!C3", (sheet) => sheet.getRange("B2:C3").getIntersection("C3:D4")],
  ["表!C3", (sheet) => sheet.getRange("B2:C3").getIntersectionOrNullObject(sheet.getRange("C3:D4"))],
  ["null", (sheet) => sheet.getRange("B2:C3").getIntersectionOrNullObject("E5")],
  ["null", (sheet) => sheet.getRange("B2:C3").getIntersectionOrNullObject("E5").getCell(0, 0).getEntireRow()],
])("%s", async (address, navigate) => expect(await addressOf(navigate)).toBe(address));

test.each<[string, string, Navigate]>([
  ["InvalidArgument", "no address", (sheet) => sheet.getRange("不是地址")],
  ["InvalidArgument", "several areas", (sheet) => sheet.getRange("A1,B2")],
  ["InvalidArgument", "another sheet", (sheet) => sheet.getRange("别的!A1")],
  ["InvalidArgument", "off the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["InvalidArgument", "nothing left", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
  ["InvalidArgument", "no such row", (sheet) => sheet.getRange("B2:C3").getRow(2)],
  ["ItemNotFound", "no intersection", (sheet) => sheet.getRange("B2:C3").getIntersection("E5")],
  ["ItemNotFound", "nothing used", (sheet) => sheet.getRange("X1:Z9").getUsedRange()],
])("%s for %s", async (code, _what, navigate) => expect(await codeOf(addressOf(navigate))).toBe(code));

test("an unused sheet has A1 as used range, or none", async () => {
  const result = await openWorkbook().onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    return [used.address, none.isNullObject];
  });
  expect(result).toEqual(["表!A1", true]);
});

test("sizes, positions and the sheet of a range", async () => {
  const result = await openWorkbook(["表二 主动公开"]).onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D3");
    range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount,worksheet/name");
    await context.sync();
    const { address, rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
    return [address, rowIndex, columnIndex, rowCount, columnCount, cellCount, range.worksheet.name];
  });
  expect(result).toEqual(["'表二 主动公开'!B2:D3", 1, 1, 2, 3, 6, "表二 主动公开"]);
});

test("rows inserted above move the ranges an add-in holds", async () => {
  const result = await openWorkbook().onSheet(async (sheet, context) => {
    const held = sheet.getRange("A2:B3");
    held.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    held.load("address,values");
    await context.sync();
    const after = [held.address, held.values];
    sheet.getRange("1:1").delete("Up");
    held.load("address");
    await context.sync();
    return [...after, held.address];
  });
  expect(result).toEqual([
    "表!A4:B5",
    [
      [1, 2],
      [3, 4],
    ],
    "表!A3:B4",
  ]);
});

test("columns are inserted and deleted; single cells are refused by name", async () => {
  const { onSheet } = openWorkbook();
  const result = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("C:C").delete("Left");
    const cell = sheet.getRange("B1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(result).toEqual([[1]]);
  const work = onSheet(async (sheet, context) => {
    sheet.getRange("A1").insert("Down");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("Range.insert") as unknown,
  });
});

test("select activates the sheet and is what getSelectedRange gives", async () => {
  const { spreadsheet } = openWorkbook(["一", "二"]);
  const addresses = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("二").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [selected.address, active.address];
  });
  expect(addresses).toEqual(["二!B2:C3", "二!B2"]);
  expect(spreadsheet.activeSheetId()).toBe(spreadsheet.sheets()[1]?.id);
});
