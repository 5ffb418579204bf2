import { ActionType, ObjectPathType } from "../../../src/workbench/wire/protocol";
import { codeOf, openWorkbook } from "../../support/office/protocolTest";

test("what was done before a failing action stays done, what follows is not done", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  const work = onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("不是地址").values = [[2]];
    sheet.getRange("A3").values = [[3]];
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
  expect(spreadsheet.usedArea(sheetId, true)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});

test("an error says where it happened, to the add-in and to the developer", async () => {
  const work = openWorkbook().onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[1, 2]];
    await context.sync();
  });
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values", statement: expect.stringContaining("range.values = ") as unknown },
  });
});

test("one failing run leaves the next one unharmed", async () => {
  const { onSheet } = openWorkbook();
  const failing = onSheet(async (sheet, context) => {
    sheet.getRange("不是地址").load("values");
    await context.sync();
  });
  const following = onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    return range.address;
  });
  expect(await codeOf(failing)).toBe("InvalidArgument");
  expect(await following).toBe("表!A1");
});

test("ranges are kept during Excel.run and released after it", async () => {
  const { onSheet, host } = openWorkbook();
  const count = await onSheet(async (sheet, context) => {
    sheet.getRange("A1");
    const range = sheet.getRange("A2");
    await context.sync();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(count).toBe("表!A2");
  expect(host.requests.map(({ isCleanup }) => isCleanup)).toEqual([false, false, true]);
});

test("a released reference is refused", async () => {
  const { host } = openWorkbook();
  const { process } = host.connect(() => undefined);
  const response = await process({
    AutoKeepReference: false,
    ObjectPaths: { 1: { Id: 1, ObjectPathType: ObjectPathType.ReferenceId, Name: "ref1" } },
    Actions: [{ Id: 2, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: 1 }],
  });
  expect(response).toEqual({
    Results: [],
    TraceIds: [],
    Error: { Code: "InvalidObjectPath", Message: expect.any(String) as unknown, Location: "", ActionIndex: 0 },
  });
});

test.each([
  ["an unknown action type", 99, "NotImplemented"],
  ["a recursive query", ActionType.RecursiveQuery, "NotImplemented"],
])("%s is refused", async (_what, type, code) => {
  const { host } = openWorkbook();
  const response = await host
    .connect(() => undefined)
    .process({
      AutoKeepReference: false,
      ObjectPaths: { 1: { Id: 1, ObjectPathType: ObjectPathType.GlobalObject, Name: "" } },
      Actions: [{ Id: 2, ActionType: type, Name: "", ObjectPathId: 1 }],
    });
  expect(response.Error?.Code).toBe(code);
});

test("a failure inside the spreadsheet is a GeneralException that tells what happened", async () => {
  const { onSheet, spreadsheet } = openWorkbook();
  jest.spyOn(spreadsheet, "writeCells").mockImplementation(() => {
    throw new TypeError("the grid broke");
  });
  const work = onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({
    code: "GeneralException",
    message: expect.stringContaining("the grid broke") as unknown,
  });
});
