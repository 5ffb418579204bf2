import { codeOf, openWorkbook } from "../../../support/office/protocolTest";

function addRule(range: Excel.Range, formula: string, color: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

test("a rule is added and read back in later batches", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  const result = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    const format = addRule(range, "=B2>1", "#ffc7ce");
    format.custom.format.font.color = "#9c0006";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.load("id");
    await context.sync();
    const again = range.conditionalFormats.getItem(format.id);
    again.load("type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font/bold");
    const where = again.getRange().load("address");
    await context.sync();
    const { type, priority, stopIfTrue, custom } = again;
    return [
      type,
      priority,
      stopIfTrue,
      custom.rule.formula,
      custom.format.fill.color,
      custom.format.font.bold,
      where.address,
    ];
  });
  expect(result).toEqual(["Custom", 0, true, "=B2>1", "#FFC7CE", true, "表!B2:C3"]);
  expect(spreadsheet.conditionalFormats(sheetId)).toMatchObject([{ fontColor: "#9C0006" }]);
});

test("a later rule is stronger; priorities can be set", async () => {
  const priorities = await openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    const first = addRule(range, "=A1>1", "red");
    const second = addRule(range, "=A1>2", "blue");
    [first, second].forEach((format) => format.load("priority"));
    await context.sync();
    const before = [first.priority, second.priority];
    first.priority = 0;
    first.load("priority");
    await context.sync();
    return [before, first.priority];
  });
  expect(priorities).toEqual([[1, 0], 0]);
});

test("formats are counted, listed and removed", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  const result = await onSheet(async (sheet, context) => {
    addRule(sheet.getRange("A1:A2"), "=A1>1", "red");
    addRule(sheet.getRange("A1"), "=A1>2", "blue");
    addRule(sheet.getRange("Z9"), "=Z9>3", "green");
    const { conditionalFormats } = sheet.getRange("A1:B9");
    const count = conditionalFormats.getCount();
    conditionalFormats.load("items/type,items/custom/rule/formula");
    await context.sync();
    const formulas = conditionalFormats.items.map(({ custom }) => custom.rule.formula);
    conditionalFormats.items[0]?.delete();
    await context.sync();
    const left = spreadsheet.conditionalFormats(sheetId).length;
    conditionalFormats.clearAll();
    const missing = conditionalFormats.getItemOrNullObject("没有");
    await context.sync();
    return [count.value, formulas, left, missing.isNullObject];
  });
  expect(result).toEqual([2, ["=A1>2", "=A1>1"], 2, true]);
  expect(spreadsheet.conditionalFormats(sheetId)).toMatchObject([{ formula: "=Z9>3" }]);
});

test("only the part of another kind is null", async () => {
  const nulls = await openWorkbook().onSheet(async (sheet, context) => {
    const format = addRule(sheet.getRange("A1"), "=A1>1", "red");
    const { customOrNullObject, dataBarOrNullObject } = format;
    customOrNullObject.load("rule/formula");
    dataBarOrNullObject.load();
    await context.sync();
    return [customOrNullObject.isNullObject, dataBarOrNullObject.isNullObject];
  });
  expect(nulls).toEqual([false, true]);
});

test.each<[string, (range: Excel.Range) => void]>([
  ["NotImplemented", (range) => range.conditionalFormats.add("DataBar")],
  ["InvalidArgument", (range) => addRule(range, "=A1>", "red")],
  ["InvalidArgument", (range) => addRule(range, "=A1", "blueish")],
  ["ItemNotFound", (range) => range.conditionalFormats.getItem("没有").delete()],
  ["ItemNotFound", (range) => range.conditionalFormats.getItemAt(0).delete()],
  ["ApiNotFound", (range) => (addRule(range, "=A1", "red").custom.format.font.underline = "Single")],
])("%s for %p", async (code, change) => {
  const work = openWorkbook().onSheet(async (sheet, context) => {
    change(sheet.getRange("A1"));
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test("clearing a part of a format's cells is refused rather than done wrongly", async () => {
  const work = openWorkbook().onSheet(async (sheet, context) => {
    addRule(sheet.getRange("A1:A9"), "=A1>1", "red");
    sheet.getRange("A1").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(await codeOf(work)).toBe("NotImplemented");
});
