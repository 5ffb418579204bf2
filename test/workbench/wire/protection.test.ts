import type { Workbench } from "../../support/office/protocolTest";
import { codeOf, openWorkbook } from "../../support/office/protocolTest";

/** A protected sheet whose cell B1 alone is unlocked. */
async function protectedSheet(options?: Excel.WorksheetProtectionOptions, password?: string): Promise<Workbench> {
  const workbench = openWorkbook();
  await workbench.onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });
  return workbench;
}

const attempt = async (workbench: Workbench, change: (sheet: Excel.Worksheet) => void): Promise<string> =>
  codeOf(
    workbench.onSheet(async (sheet, context) => {
      change(sheet);
      await context.sync();
    }),
  );

type Change = (sheet: Excel.Worksheet) => void;

test.each<[string, Change]>([
  ["values of a locked cell", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["values of a range with one locked cell", (sheet) => (sheet.getRange("A1:B1").values = [[1, 2]])],
  ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
  ["clear", (sheet) => sheet.getRange("A1").clear("Contents")],
  ["number format", (sheet) => (sheet.getRange("B1").numberFormat = [["@"]])],
  ["fill", (sheet) => (sheet.getRange("B1").format.fill.color = "red")],
  ["lock", (sheet) => (sheet.getRange("B1").format.protection.locked = true)],
  ["column width", (sheet) => (sheet.getRange("B1").format.columnWidth = 90)],
  ["row height", (sheet) => (sheet.getRange("B1").format.rowHeight = 30)],
  ["border", (sheet) => (sheet.getRange("B1").format.borders.getItem("EdgeTop").style = "Continuous")],
  ["merge", (sheet) => sheet.getRange("B1:C1").merge()],
  ["insert", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["delete", (sheet) => sheet.getRange("A:A").delete("Left")],
  ["conditional format", (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom")],
  ["validation", (sheet) => sheet.getRange("B1").dataValidation.clear()],
  ["protect again", (sheet) => sheet.protection.protect()],
])("AccessDenied: %s", async (_what, change) => {
  expect(await attempt(await protectedSheet(), change)).toBe("AccessDenied");
});

test.each<[string, Change]>([
  ["an unlocked cell is written", (sheet) => (sheet.getRange("B1").values = [[1]])],
  ["a cell is read", (sheet) => sheet.getRange("A1").load("values")],
  ["the sheet is renamed", (sheet) => (sheet.name = "另")],
])("%s", async (_what, change) => expect(await attempt(await protectedSheet(), change)).toBe("none"));

test("options allow what they name", async () => {
  const workbench = await protectedSheet({ allowFormatCells: true, allowInsertRows: true });
  expect(await attempt(workbench, (sheet) => (sheet.getRange("B1").format.fill.color = "red"))).toBe("none");
  expect(await attempt(workbench, (sheet) => void sheet.getRange("1:1").insert("Down"))).toBe("none");
  expect(await attempt(workbench, (sheet) => sheet.getRange("1:1").delete("Up"))).toBe("AccessDenied");
});

test("the state is loaded, and an unprotected sheet cannot be unprotected", async () => {
  const workbench = await protectedSheet({ allowSort: true });
  const load = (): Promise<unknown> =>
    workbench.onSheet(async (sheet, context) => {
      sheet.protection.load("protected,options");
      await context.sync();
      return [sheet.protection.protected, sheet.protection.options?.allowSort];
    });
  expect(await load()).toEqual([true, true]);
  expect(await attempt(workbench, (sheet) => sheet.protection.unprotect())).toBe("none");
  expect(await load()).toEqual([false, undefined]);
  expect(await attempt(workbench, (sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
});

test("a password is asked for again", async () => {
  const workbench = await protectedSheet({}, "秘密");
  expect(await attempt(workbench, (sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  expect(await attempt(workbench, (sheet) => sheet.protection.unprotect("秘密"))).toBe("none");
});
