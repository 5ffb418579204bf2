import { codeOf, hearing, openWorkbook } from "../../support/office/protocolTest";

const write = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> => {
  sheet.getRange("A1").values = [[1]];
  await context.sync();
};

describe("a workbook open for reading", () => {
  test("refuses every write and says so where it is asked", async () => {
    const { onSheet, host } = openWorkbook();
    host.setAccess("readOnly");
    expect(await codeOf(onSheet(write))).toBe("AccessDenied");
    const clear = onSheet(async (sheet, context) => (sheet.getRange("A1").clear(), context.sync()));
    expect(await codeOf(clear)).toBe("AccessDenied");
    const seen = await onSheet(async (sheet, context) => {
      const book = context.workbook.load("readOnly");
      const range = sheet.getRange("A1").load("values");
      sheet.activate();
      await context.sync();
      return [book.readOnly, range.values];
    });
    expect(seen).toEqual([true, [[""]]]);
    host.setAccess("full");
    await onSheet(write);
  });
});

describe("a workbook whose structure is protected", () => {
  test("keeps its sheets, and takes values", async () => {
    const { onSheet, host } = openWorkbook(["一", "二"]);
    host.setAccess("lockedStructure");
    const structural: readonly ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
      (_sheet, context) => context.workbook.worksheets.add("新"),
      (sheet) => sheet.delete(),
      (sheet) => (sheet.name = "别名"),
      (sheet) => (sheet.visibility = "Hidden"),
      (sheet) => (sheet.position = 1),
    ];
    for (const change of structural) {
      expect(await codeOf(onSheet(async (sheet, context) => (change(sheet, context), context.sync())))).toBe(
        "AccessDenied",
      );
    }
    await onSheet(write);
    await onSheet(async (sheet, context) => (sheet.freezePanes.freezeRows(1), context.sync()));
  });
});

describe("somebody else who has the workbook open", () => {
  const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  test("is heard as a remote author, and only while he writes", async () => {
    const { onSheet, host, spreadsheet, sheetId } = openWorkbook();
    const heard: string[] = [];
    await onSheet(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(hearing(({ source, triggerSource }) => heard.push(`${source} ${triggerSource}`)));
      worksheets.onAdded.add(hearing(({ source }) => heard.push(`added ${source}`)));
      await context.sync();
    });
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    const type = (value: number): void => spreadsheet.writeCells(sheetId, cell, [[{ kind: "value", value }]]);
    host.asRemote(() => {
      type(1);
      spreadsheet.addSheet("他的");
    });
    type(2);
    await arrived();
    expect(heard).toEqual(["Remote Unknown", "added Remote", "Local Unknown"]);
  });

  test("a pane that is closed hears nothing and gets no answer any more", async () => {
    const { host, spreadsheet, sheetId } = openWorkbook();
    const deliver = jest.fn();
    const answer = jest.fn();
    const { request, close } = host.connect(deliver);
    request({ AutoKeepReference: false, Actions: [], ObjectPaths: {} }, answer);
    close();
    spreadsheet.writeCells(sheetId, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: "value", value: 1 }]]);
    await host.settled();
    await arrived();
    expect([deliver, answer].map((mock) => mock.mock.calls.length)).toEqual([0, 0]);
  });
});
