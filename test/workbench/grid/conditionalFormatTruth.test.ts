import { area, fill, freshBook, put } from "./setup";

const book = freshBook();
const RED = "#FF0000";

test.each([
  ["=1", RED],
  ["=2", RED],
  ["=-0.5", RED],
  ["=0", ""],
  ["=TRUE", RED],
  ["=FALSE", ""],
  ['="2"', ""],
  ['=""', ""],
  ["=1/0", ""],
  ["=$E$1", ""],
])("the format of %s is shown as %j", async (formula, shown) => {
  const { spreadsheet, id } = book();
  spreadsheet.addConditionalFormat(id, { area: area("A1:B2"), formula, fillColor: RED, stopIfTrue: false });
  expect(await fill(spreadsheet, id, "A1")).toBe(shown);
  expect(await fill(spreadsheet, id, "B2")).toBe(shown);
});

test("a difference shows as soon as there is one, and goes with it", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "B1", 5);
  spreadsheet.addConditionalFormat(id, { area: area("A1"), formula: "=B1-C1", fillColor: RED, stopIfTrue: true });
  expect(await fill(spreadsheet, id, "A1")).toBe(RED);
  put(spreadsheet, id, "C1", 5);
  expect(await fill(spreadsheet, id, "A1")).toBe("");
});
