import type { DataValidation } from "../../../src/workbench/spreadsheet";
import { area, cell, freshBook, put } from "./setup";

const book = freshBook();

const WHOLE: DataValidation = {
  type: "WholeNumber",
  operator: "GreaterThanOrEqualTo",
  formula1: 0,
  ignoreBlanks: true,
  prompt: { title: "件数", message: "填整数" },
  errorAlert: { title: "不是整数", message: "请填写 0 或正整数", style: "Stop" },
};

test("entry help reads back on every cell of its area", () => {
  const { spreadsheet, id } = book();
  spreadsheet.setValidation(id, area("B2:D4"), WHOLE);
  expect(spreadsheet.validationOf(id, 1, 1)).toEqual(WHOLE);
  expect(spreadsheet.validationOf(id, 3, 3)).toEqual(WHOLE);
  expect(spreadsheet.validationOf(id, 4, 4)).toBeNull();
});

test.each<DataValidation>([
  { type: "Decimal", operator: "Between", formula1: 0, formula2: 99.5, ignoreBlanks: false },
  { type: "Custom", formula1: "=LEN(A1)>2", ignoreBlanks: true },
  { type: "WholeNumber", operator: "LessThan", formula1: "=$A$1", ignoreBlanks: true },
])("entry help of every kind reads back: %j", (validation) => {
  const { spreadsheet, id } = book();
  spreadsheet.setValidation(id, area("A1"), validation);
  expect(spreadsheet.validationOf(id, 0, 0)).toEqual(validation);
});

test("new help replaces the old where they meet; null takes it away there only", () => {
  const { spreadsheet, id } = book();
  const decimal: DataValidation = { type: "Decimal", operator: "LessThan", formula1: 5, ignoreBlanks: true };
  spreadsheet.setValidation(id, area("A1:A4"), WHOLE);
  spreadsheet.setValidation(id, area("A2:A3"), decimal);
  expect([0, 1, 2, 3].map((row) => spreadsheet.validationOf(id, row, 0)?.type)).toEqual([
    "WholeNumber",
    "Decimal",
    "Decimal",
    "WholeNumber",
  ]);
  spreadsheet.setValidation(id, area("A1:A2"), null);
  expect([0, 1, 2, 3].map((row) => spreadsheet.validationOf(id, row, 0)?.type)).toEqual([
    undefined,
    undefined,
    "Decimal",
    "WholeNumber",
  ]);
});

test("it does not act on writes by code", async () => {
  const { spreadsheet, id } = book();
  spreadsheet.setValidation(id, area("A1"), WHOLE);
  put(spreadsheet, id, "A1", -3.5);
  await spreadsheet.settle();
  expect(cell(spreadsheet, id, "A1").value).toBe(-3.5);
});

test("clearing all takes it away", () => {
  const { spreadsheet, id } = book();
  spreadsheet.setValidation(id, area("A1:A2"), WHOLE);
  spreadsheet.clear(id, area("A1"), "All");
  expect(spreadsheet.validationOf(id, 0, 0)).toBeNull();
  expect(spreadsheet.validationOf(id, 1, 0)).not.toBeNull();
});
