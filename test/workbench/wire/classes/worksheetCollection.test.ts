import { codeOf, openWorkbook } from "../../../support/office/protocolTest";

const onSheets = <T>(work: (sheets: Excel.WorksheetCollection, sync: () => Promise<void>) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets, () => context.sync()));

test("the collection loads its sheets in tab order", async () => {
  openWorkbook(["一", "二", "三"]);
  const loaded = await onSheets(async (sheets, sync) => {
    sheets.load("items/name,items/position,items/visibility");
    await sync();
    return sheets.items.map(({ name, position, visibility }) => [name, position, visibility]);
  });
  expect(loaded).toEqual([
    ["一", 0, "Visible"],
    ["二", 1, "Visible"],
    ["三", 2, "Visible"],
  ]);
});

test("a loaded item can be worked on in a later batch", async () => {
  const { spreadsheet } = openWorkbook(["一", "二"]);
  await onSheets(async (sheets, sync) => {
    sheets.load("items/name");
    await sync();
    const last = sheets.items.at(-1);
    if (last) last.getRange("A1").values = [[9]];
    await sync();
  });
  const second = spreadsheet.sheets()[1]?.id ?? "";
  expect(spreadsheet.readCells(second, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(9);
});

test("$top and $skip page the items", async () => {
  openWorkbook(["一", "二", "三"]);
  const names = await onSheets(async (sheets, sync) => {
    sheets.load({ name: true, $top: 1, $skip: 1 } as Excel.Interfaces.WorksheetCollectionLoadOptions);
    await sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["二"]);
});

test("a sheet is added once although its path is used in several batches", async () => {
  const { spreadsheet } = openWorkbook(["一"]);
  await onSheets(async (sheets, sync) => {
    const added = sheets.add("新");
    added.getRange("A1").values = [[1]];
    await sync();
    added.getRange("A2").values = [[2]];
    added.load("name,position");
    await sync();
    expect([added.name, added.position]).toEqual(["新", 1]);
  });
  expect(spreadsheet.sheets().map(({ name }) => name)).toEqual(["一", "新"]);
});

test("a sheet without a name gets the first free one", async () => {
  const { spreadsheet } = openWorkbook(["Sheet1", "sheet2"]);
  await onSheets(async (sheets, sync) => {
    sheets.add();
    await sync();
  });
  expect(spreadsheet.sheets().at(-1)?.name).toBe("Sheet3");
});

test.each([
  ["ItemAlreadyExists", "data"],
  ["ItemAlreadyExists", "DATA"],
  ["InvalidArgument", ""],
  ["InvalidArgument", "a".repeat(32)],
  ["InvalidArgument", "a:b"],
  ["InvalidArgument", "a\\b"],
  ["InvalidArgument", "a/b"],
  ["InvalidArgument", "a?b"],
  ["InvalidArgument", "a*b"],
  ["InvalidArgument", "a[b"],
  ["InvalidArgument", "a]b"],
  ["InvalidArgument", "'a"],
  ["none", "a".repeat(31)],
])("%s for a new sheet named %p", async (code, name) => {
  openWorkbook(["Data"]);
  const work = onSheets(async (sheets, sync) => {
    sheets.add(name);
    await sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test("sheets are found by name in any case; a missing one is ItemNotFound or a null object", async () => {
  openWorkbook(["Data"]);
  const found = await onSheets(async (sheets, sync) => {
    const sheet = sheets.getItem("dATA").load("name");
    const missing = sheets.getItemOrNullObject("没有");
    await sync();
    return [sheet.name, missing.isNullObject];
  });
  expect(found).toEqual(["Data", true]);
  const work = onSheets(async (sheets, sync) => {
    sheets.getItem("没有").load("name");
    await sync();
  });
  expect(await codeOf(work)).toBe("ItemNotFound");
});

test("everything reached from a null object is null", async () => {
  openWorkbook(["Data"]);
  const nulls = await onSheets(async (sheets, sync) => {
    const cell = sheets.getItemOrNullObject("没有").getRange("A1");
    cell.load("values");
    await sync();
    return cell.isNullObject;
  });
  expect(nulls).toBe(true);
  const work = onSheets(async (sheets, sync) => {
    sheets.getItemOrNullObject("没有").getRange("A1").values = [[1]];
    await sync();
  });
  expect(await codeOf(work)).toBe("InvalidObjectPath");
});

test("count, active, first, last and neighbours", async () => {
  openWorkbook(["一", "二", "三"]);
  const result = await onSheets(async (sheets, sync) => {
    sheets.getItem("三").visibility = "Hidden";
    const [all, visible] = [sheets.getCount(), sheets.getCount(true)];
    const found = [sheets.getActiveWorksheet(), sheets.getFirst(), sheets.getLast(), sheets.getLast(true)];
    const next = sheets.getItem("一").getNextOrNullObject();
    const none = sheets.getItem("二").getNextOrNullObject(true);
    [...found, next].forEach((sheet) => sheet.load("name"));
    await sync();
    return [all.value, visible.value, ...found.map(({ name }) => name), next.name, none.isNullObject];
  });
  expect(result).toEqual([3, 2, "一", "一", "三", "二", "二", true]);
});
