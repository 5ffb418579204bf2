import { area, cell, freshBook, put, values } from "./setup";

const book = freshBook();

test("values come back as they were put in", () => {
  const { spreadsheet, id } = book();
  for (const value of [3, -1.5, "高平镇", true, false]) {
    put(spreadsheet, id, "B2", value);
    expect(cell(spreadsheet, id, "B2")).toMatchObject({ value, formula: "", isError: false });
  }
  expect(cell(spreadsheet, id, "B2").text).toBe("FALSE");
  expect(cell(spreadsheet, id, "A1")).toEqual({
    value: "",
    formula: "",
    isError: false,
    text: "",
    numberFormat: "General",
  });
});

test("text stays text, whatever it looks like", () => {
  const { spreadsheet, id } = book();
  for (const value of ["012", "12", "TRUE", "=SUM(A1)", "1e5", "=abc"]) {
    spreadsheet.writeCells(id, area("A1"), [[{ kind: "value", value }]]);
    expect(cell(spreadsheet, id, "A1")).toMatchObject({ value, formula: "", text: value });
  }
});

test("a text cell keeps everything as text", () => {
  const { spreadsheet, id } = book();
  spreadsheet.setStyle(id, area("A1"), { numberFormat: "@" });
  put(spreadsheet, id, "A1", 12);
  expect(cell(spreadsheet, id, "A1")).toMatchObject({ value: "12", text: "12", numberFormat: "@" });
  put(spreadsheet, id, "A1", "=1+1");
  expect(cell(spreadsheet, id, "A1")).toMatchObject({ value: "=1+1", formula: "" });
});

test("empty text empties the cell", () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  put(spreadsheet, id, "A1", "");
  expect(spreadsheet.usedArea(id, true)).toBeNull();
  put(spreadsheet, id, "A1", '=""');
  expect(spreadsheet.usedArea(id, true)).toEqual(area("A1"));
});

test("undefined leaves a cell alone", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  spreadsheet.writeCells(id, area("A1:B1"), [[undefined, { kind: "value", value: 2 }]]);
  expect(await values(spreadsheet, id, "A1:B1")).toEqual([[1, 2]]);
});

test("formulas are calculated and calculated again", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  put(spreadsheet, id, "A2", 2);
  put(spreadsheet, id, "A3", "=SUM(A1:A2)");
  put(spreadsheet, id, "A4", "=A3*10");
  expect(await values(spreadsheet, id, "A3:A4")).toEqual([[3], [30]]);
  put(spreadsheet, id, "A1", 5);
  expect(await values(spreadsheet, id, "A3:A4")).toEqual([[7], [70]]);
  expect(cell(spreadsheet, id, "A3").formula).toBe("=SUM(A1:A2)");
});

test("a value that replaces a formula stands alone", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", "=1+1");
  await spreadsheet.settle();
  put(spreadsheet, id, "A1", 7);
  await spreadsheet.settle();
  expect(cell(spreadsheet, id, "A1")).toMatchObject({ value: 7, formula: "" });
});

test("a formula on text counts text as nothing in sums and as an error in arithmetic", async () => {
  const { spreadsheet, id } = book();
  spreadsheet.writeCells(id, area("A1"), [[{ kind: "value", value: "012" }]]);
  put(spreadsheet, id, "A2", "=SUM(A1,1)");
  put(spreadsheet, id, "A3", '="x"+1');
  expect(await values(spreadsheet, id, "A3")).toEqual([["#VALUE!"]]);
  expect(cell(spreadsheet, id, "A2").value).toBe(1);
});

test("errors are text of their own kind", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", "=1/0");
  put(spreadsheet, id, "A2", "=NOFUNCTION(1)");
  await spreadsheet.settle();
  expect(cell(spreadsheet, id, "A1")).toMatchObject({ value: "#DIV/0!", isError: true, text: "#DIV/0!" });
  expect(cell(spreadsheet, id, "A2")).toMatchObject({ value: "#NAME?", isError: true });
});

test("the text is what the number format shows", () => {
  const { spreadsheet, id } = book();
  spreadsheet.setStyle(id, area("A1"), { numberFormat: "0.00" });
  put(spreadsheet, id, "A1", 3);
  expect(cell(spreadsheet, id, "A1")).toMatchObject({ value: 3, text: "3.00", numberFormat: "0.00" });
});

test("formulas reach other sheets", async () => {
  const { spreadsheet, id } = book();
  const other = spreadsheet.addSheet("表三 依申请");
  put(spreadsheet, other, "B2", 4);
  put(spreadsheet, id, "A1", "='表三 依申请'!B2*2");
  expect(await values(spreadsheet, id, "A1")).toEqual([[8]]);
});

test("the used area holds contents, or looks as well", () => {
  const { spreadsheet, id } = book();
  expect(spreadsheet.usedArea(id, false)).toBeNull();
  put(spreadsheet, id, "B2", 1);
  put(spreadsheet, id, "D5", "=B2");
  spreadsheet.setStyle(id, area("F7"), { bold: true });
  expect(spreadsheet.usedArea(id, true)).toEqual(area("B2:D5"));
  expect(spreadsheet.usedArea(id, false)).toEqual(area("B2:F7"));
});

test("a sheet grows when something is put beyond its edge", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "AZ2000", 1);
  put(spreadsheet, id, "A1", "=AZ2000+1");
  expect(await values(spreadsheet, id, "A1")).toEqual([[2]]);
});

test.each([
  ["Contents", "", "#FF0000", 1],
  ["Formats", 5, "", 0],
  ["All", "", "", 0],
] as const)("clear takes %s", (what, value, fillColor, merges) => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 5);
  spreadsheet.setStyle(id, area("A1"), { fillColor: "#FF0000", locked: false });
  spreadsheet.merge(id, area("A1:B1"), false);
  spreadsheet.clear(id, area("A1:B2"), what);
  expect(cell(spreadsheet, id, "A1").value).toBe(value);
  expect(spreadsheet.styleOf(id, 0, 0).fillColor).toBe(fillColor);
  expect(spreadsheet.mergedAreas(id)).toHaveLength(merges);
});

test("an unknown sheet is a RangeError", () => {
  const { spreadsheet } = book();
  expect(() => spreadsheet.readCells("no-such-sheet", area("A1"))).toThrow(RangeError);
  expect(() => put(spreadsheet, "no-such-sheet", "A1", 1)).toThrow(RangeError);
});

test("undo and redo take a write back and do it again, formulas included", async () => {
  const { spreadsheet, id, undo, redo } = book();
  put(spreadsheet, id, "A1", 1);
  put(spreadsheet, id, "A2", "=A1+1");
  put(spreadsheet, id, "A1", 10);
  expect(await values(spreadsheet, id, "A1:A2")).toEqual([[10], [11]]);
  expect(undo()).toBe(true);
  expect(await values(spreadsheet, id, "A1:A2")).toEqual([[1], [2]]);
  expect(redo()).toBe(true);
  expect(await values(spreadsheet, id, "A1:A2")).toEqual([[10], [11]]);
  expect(redo()).toBe(false);
});
