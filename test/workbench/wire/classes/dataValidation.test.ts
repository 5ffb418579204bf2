import { codeOf, openWorkbook } from "../../../support/office/protocolTest";

const WHOLE: Excel.DataValidationRule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };

test("rule, prompt and alert are set and read back", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  const result = await onSheet(async (sheet, context) => {
    const validation = sheet.getRange("A1:B2").dataValidation;
    validation.rule = WHOLE;
    validation.ignoreBlanks = false;
    validation.prompt = { title: "件数", message: "填整数", showPrompt: true };
    validation.errorAlert = { title: "不对", message: "请填整数", style: "Warning", showAlert: true };
    validation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    const { type, rule, prompt, errorAlert, ignoreBlanks } = validation;
    return { type, rule, prompt, errorAlert, ignoreBlanks };
  });
  expect(result).toEqual({
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: "=0", operator: "GreaterThanOrEqualTo" } },
    prompt: { title: "件数", message: "填整数", showPrompt: true },
    errorAlert: { title: "不对", message: "请填整数", style: "Warning", showAlert: true },
    ignoreBlanks: false,
  });
  expect(spreadsheet.validationOf(sheetId, 1, 1)?.formula1).toBe(0);
});

test("decimal and custom rules; a new rule keeps the prompt", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  await onSheet(async (sheet, context) => {
    const validation = sheet.getRange("A1").dataValidation;
    validation.rule = { decimal: { formula1: 0, formula2: "=B1", operator: "Between" } };
    validation.prompt = { title: "", message: "填数", showPrompt: true };
    validation.rule = { custom: { formula: "=A1>0" } };
    await context.sync();
  });
  expect(spreadsheet.validationOf(sheetId, 0, 0)).toEqual({
    type: "Custom",
    formula1: "=A1>0",
    ignoreBlanks: true,
    prompt: { title: "", message: "填数" },
  });
});

test("none, mixed and cleared", async () => {
  const types = await openWorkbook().onSheet(async (sheet, context) => {
    const [one, both] = [sheet.getRange("A1").dataValidation, sheet.getRange("A1:B1").dataValidation];
    one.rule = WHOLE;
    both.load("type");
    const none = sheet.getRange("C1").dataValidation.load("type");
    await context.sync();
    const before = both.type;
    both.clear();
    both.load("type");
    await context.sync();
    return [before, none.type, both.type];
  });
  expect(types).toEqual(["Inconsistent", "None", "None"]);
});

test.each<[string, (validation: Excel.DataValidation) => void]>([
  ["NotImplemented", (validation) => (validation.rule = { list: { inCellDropDown: true, source: "a,b" } })],
  ["NotImplemented", (validation) => (validation.prompt = { title: "", message: "", showPrompt: true })],
  ["InvalidArgument", (validation) => (validation.rule = {})],
  ["InvalidArgument", (validation) => (validation.rule = { custom: { formula: "=A1>" } })],
])("%s for %p", async (code, change) => {
  const work = openWorkbook().onSheet(async (sheet, context) => {
    change(sheet.getRange("A1").dataValidation);
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});
