import type { Workbench } from "../../support/office/protocolTest";
import { hearing, openWorkbook } from "../../support/office/protocolTest";

/** Lets everything that is on its way arrive. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const typeInto = ({ spreadsheet, sheetId }: Workbench, row: number): void =>
  spreadsheet.writeCells(sheetId, { row, column: 1, rows: 1, columns: 1 }, [[{ kind: "value", value: 7 }]]);

test("what the user types reaches the sheet's and the workbook's listeners", async () => {
  const workbench = openWorkbook(["一", "二"]);
  const heard: unknown[] = [];
  await workbench.onSheet(async (sheet, context) => {
    sheet.onChanged.add(hearing((event) => heard.push(["sheet", event])));
    context.workbook.worksheets.onChanged.add(hearing((event) => heard.push(["workbook", event])));
    await context.sync();
  });
  typeInto(workbench, 1);
  await arrived();
  const event: unknown = expect.objectContaining({
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    worksheetId: workbench.sheetId,
  });
  expect(heard).toEqual([
    ["sheet", event],
    ["workbook", event],
  ]);
});

test("listeners of one sheet do not hear another", async () => {
  const workbench = openWorkbook(["一", "二"]);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("二").onChanged.add(hearing(({ address }) => heard.push(address)));
    await context.sync();
  });
  typeInto(workbench, 1);
  await arrived();
  expect(heard).toEqual([]);
});

test("the add-in hears its own writes and can tell them, after the answer", async () => {
  const workbench = openWorkbook();
  const heard: unknown[] = [];
  await workbench.onSheet(async (sheet, context) => {
    sheet.onChanged.add(hearing(({ address, triggerSource }) => heard.push([address, triggerSource])));
    await context.sync();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    heard.push("answered");
  });
  await arrived();
  expect(heard).toEqual(["answered", ["A1:B2", "ThisLocalAddin"]]);
});

test("a removed listener hears nothing", async () => {
  const workbench = openWorkbook();
  const heard: string[] = [];
  const registration = await workbench.onSheet(async (sheet, context) => {
    const result = sheet.onChanged.add(hearing(({ address }) => heard.push(address)));
    await context.sync();
    return result;
  });
  typeInto(workbench, 1);
  await arrived();
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  typeInto(workbench, 2);
  await arrived();
  expect(heard).toEqual(["B2"]);
});

test("inserted rows and deleted columns are told as such, whole", async () => {
  const workbench = openWorkbook();
  const heard: unknown[] = [];
  await workbench.onSheet(async (sheet, context) => {
    sheet.onChanged.add(hearing(({ address, changeType }) => heard.push([address, changeType])));
    await context.sync();
  });
  workbench.spreadsheet.insertRows(workbench.sheetId, 3, 2);
  workbench.spreadsheet.deleteColumns(workbench.sheetId, 1, 1);
  await arrived();
  expect(heard).toEqual([
    ["4:5", "RowInserted"],
    ["B:B", "ColumnDeleted"],
  ]);
});

test("selections, activations, calculations, new, renamed and deleted sheets", async () => {
  const { spreadsheet, sheetId } = openWorkbook(["一", "二"]);
  const second = spreadsheet.sheets()[1]?.id ?? "";
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(hearing((event) => heard.push(["selected", event.address, event.worksheetId])));
    worksheets.onActivated.add(hearing((event) => heard.push(["activated", event.worksheetId])));
    worksheets.onDeactivated.add(hearing((event) => heard.push(["deactivated", event.worksheetId])));
    worksheets.onCalculated.add(hearing((event) => heard.push(["calculated", event.worksheetId])));
    worksheets.onAdded.add(hearing((event) => heard.push(["added", event.worksheetId])));
    worksheets.onDeleted.add(hearing((event) => heard.push(["deleted", event.worksheetId])));
    worksheets.onNameChanged.add(hearing((event) => heard.push(["renamed", event.nameBefore, event.nameAfter])));
    await context.sync();
  });
  spreadsheet.select(sheetId, { row: 1, column: 1, rows: 2, columns: 2 });
  spreadsheet.activateSheet(second);
  spreadsheet.writeCells(second, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: "empty" }]]);
  const third = spreadsheet.addSheet("三");
  spreadsheet.changeSheet(third, { name: "叁" });
  spreadsheet.deleteSheet(third);
  await arrived();
  expect(heard).toEqual([
    ["selected", "B2:C3", sheetId],
    ["deactivated", sheetId],
    ["activated", second],
    ["calculated", second],
    ["added", third],
    ["renamed", "三", "叁"],
    ["deleted", third],
  ]);
});

test("a disposed host tells nothing any more", async () => {
  const workbench = openWorkbook();
  const heard: string[] = [];
  await workbench.onSheet(async (sheet, context) => {
    sheet.onChanged.add(hearing(({ address }) => heard.push(address)));
    await context.sync();
  });
  workbench.host.dispose();
  typeInto(workbench, 1);
  await arrived();
  expect(heard).toEqual([]);
});

test("listeners of an earlier host are forgotten with it", async () => {
  const first = openWorkbook();
  const heard: string[] = [];
  await first.onSheet(async (sheet, context) => {
    sheet.onChanged.add(hearing(() => heard.push("first")));
    await context.sync();
  });
  const second = openWorkbook();
  await second.onSheet(async (sheet, context) => {
    sheet.onChanged.add(hearing(() => heard.push("second")));
    await context.sync();
  });
  typeInto(second, 1);
  typeInto(first, 1);
  await arrived();
  expect(heard).toEqual(["second"]);
});
