import { ActionType } from "../../../src/workbench/wire/protocol";
import { codeOf, hearing, openWorkbook } from "../../support/office/protocolTest";

test("a property that was not loaded cannot be read", async () => {
  const work = openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    return range.values;
  });
  expect(await codeOf(work)).toBe("PropertyNotLoaded");
});

test("load without names brings all plain properties this host has", async () => {
  const json = await openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.load();
    await context.sync();
    return range.toJSON();
  });
  expect(json).toMatchObject({ address: "表!A1:B1", values: [[1, 2]], rowIndex: 0, columnCount: 2 });
});

test("paths lead through other objects, with dots or slashes, and load options do the same", async () => {
  const loaded = await openWorkbook().onSheet(async (sheet, context) => {
    const [a, b, c] = [sheet.getRange("A1"), sheet.getRange("A1"), sheet.getRange("A1")];
    a.format.fill.color = "red";
    a.load(["address", "format/fill/color"]);
    b.load("worksheet.name");
    c.load({ format: { fill: { color: true } }, rowIndex: true });
    await context.sync();
    return [a.address, a.format.fill.color, b.worksheet.name, c.format.fill.color, c.rowIndex];
  });
  expect(loaded).toEqual(["表!A1", "#FF0000", "表", "#FF0000", 0]);
});

test("a collection's items can be loaded whole", async () => {
  const loaded = await openWorkbook(["一", "二"]).onSheet(async (_sheet, { workbook }) => {
    const { worksheets } = workbook;
    worksheets.load("items");
    await workbook.context.sync();
    return worksheets.items.map(({ name, showGridlines }) => [name, showGridlines]);
  });
  expect(loaded).toEqual([
    ["一", true],
    ["二", true],
  ]);
});

test("a path leads through the items of a collection", async () => {
  const formulas = await openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
    range.load("conditionalFormats/items/custom/rule/formula");
    await context.sync();
    return range.conditionalFormats.items.map(({ custom }) => custom.rule.formula);
  });
  expect(formulas).toEqual(["=A1>1"]);
});

test("an object named alone brings its plain properties", async () => {
  const font = await openWorkbook().onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.load("font");
    await context.sync();
    return [format.font.name, format.font.size];
  });
  expect(font).toEqual(["等线", 11]);
});

test("set spreads an object over properties and the objects they lead to", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").set({ values: [[5]], format: { font: { bold: true }, fill: { color: "#112233" } } });
    await context.sync();
  });
  expect(spreadsheet.styleOf(sheetId, 0, 0)).toMatchObject({ bold: true, fillColor: "#112233" });
  expect(spreadsheet.readCells(sheetId, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(5);
});

/** Members of the library that its type definitions leave out. */
interface Hidden {
  _recursivelyUpdate(state: object): void;
  retrieve(names: string): { toJSON(): unknown };
  ensureUnchanged(state: object): void;
}

test("an update sends one action per object", async () => {
  const { onSheet, spreadsheet, sheetId, host } = openWorkbook();
  const actionTypes: number[] = [];
  host.interceptWith(({ body }) => void actionTypes.push(...body.Actions.map((action) => action.ActionType)));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1") as unknown as Hidden;
    range._recursivelyUpdate({ numberFormat: "0.00", format: { wrapText: true, font: { bold: true, italic: true } } });
    await context.sync();
  });
  expect(spreadsheet.styleOf(sheetId, 0, 0)).toMatchObject({
    numberFormat: "0.00",
    wrapText: true,
    bold: true,
    italic: true,
  });
  expect(actionTypes.filter((type) => type === ActionType.Update)).toHaveLength(3);
  const writes = host.requests[0]?.actions.filter((action) => action.endsWith("="));
  expect(writes).toEqual(["Range.numberFormat=", "RangeFormat.wrapText=", "RangeFont.bold=", "RangeFont.italic="]);
});

test("retrieve answers in the add-in's own names", async () => {
  const answers = await openWorkbook(["一", "二"]).onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[1]];
    const one = (range as unknown as Hidden).retrieve("values,worksheet/name");
    const all = (context.workbook.worksheets as unknown as Hidden).retrieve("name");
    await context.sync();
    return [one.toJSON(), all.toJSON()];
  });
  expect(answers).toMatchObject([
    { values: [[1]], worksheet: { name: "一" } },
    { items: [{ name: "一" }, { name: "二" }] },
  ]);
});

test("ensureUnchanged fails when a property has another value", async () => {
  const check = (bold: boolean): Promise<string> =>
    codeOf(
      openWorkbook().onSheet(async (sheet, context) => {
        (sheet.getRange("A1").format as unknown as Hidden).ensureUnchanged({ font: { bold } });
        await context.sync();
      }),
    );
  expect(await check(false)).toBe("none");
  expect(await check(true)).toBe("Conflict");
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["Worksheet.charts", (sheet) => sheet.charts.load("items")],
  ["Worksheet.copy", (sheet) => sheet.copy("End")],
  ["Worksheet.standardWidth", (sheet) => (sheet.standardWidth = 9)],
  ["Range.hyperlink", (sheet) => sheet.getRange("A1").load("hyperlink")],
  ["Range.valuess", (sheet) => sheet.getRange("A1").load("valuess")],
  ["Range.copyFrom", (sheet) => sheet.getRange("A1").copyFrom("B1")],
  ["Range.find", (sheet) => sheet.getRange("A1").find("1", {})],
  ["Workbook.names", (_sheet, { workbook }) => workbook.names.getCount()],
  ["Worksheet._RegisterFormatChangedEvent", (sheet) => sheet.onFormatChanged.add(hearing(() => undefined))],
])("a member this host has not fails by its name: %s", async (member, use) => {
  const work = openWorkbook().onSheet(async (sheet, context) => {
    use(sheet, context);
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining(member) as unknown,
  });
});

test("a read-only property cannot be set through the wire", async () => {
  const { host } = openWorkbook();
  const connection = host.connect(() => undefined);
  const response = await connection.process({
    AutoKeepReference: false,
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
    },
    Actions: [{ Id: 4, ActionType: 4, Name: "Id", ObjectPathId: 3, ArgumentInfo: { Arguments: ["x"] } }],
  });
  expect(response.Error).toMatchObject({ Code: "InvalidArgument", ActionIndex: 0 });
});

test("the library checks requirement sets when it is told to", async () => {
  const { office, onSheet, host } = openWorkbook(["表"], { requirements: { ExcelApi: "1.5" } });
  const freeze = (): Promise<string> =>
    codeOf(
      onSheet(async (sheet, context) => {
        sheet.freezePanes.freezeRows(1);
        await context.sync();
      }),
    );
  expect(await freeze()).toBe("none");
  office.checkRequirements(true);
  host.clearRequests();
  expect(await freeze()).toBe("ApiNotFound");
  expect(host.requests.flatMap(({ actions }) => actions)).not.toContain("WorksheetFreezePanes.freezeRows");
});

test("Office reports the host's requirement sets, language and theme", async () => {
  openWorkbook(["表"], { requirements: { ExcelApi: "1.9" } });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  expect(Office.context.displayLanguage).toBe("zh-CN");
  expect(await Office.onReady()).toMatchObject({ host: "Excel" });
});
