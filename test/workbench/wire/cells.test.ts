import { codeOf, openWorkbook } from "../../support/office/protocolTest";

const written = async (value: unknown, address = "A1:B1"): Promise<unknown> =>
  openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.values = value as unknown[][];
    range.load("values,formulas,text,valueTypes");
    await context.sync();
    return { values: range.values, formulas: range.formulas, text: range.text, types: range.valueTypes };
  });

test("values, formulas, texts and types are read back", async () => {
  expect(
    await written(
      [
        [1, "=SUM(A1:A1)"],
        ["字", true],
      ],
      "A1:B2",
    ),
  ).toEqual({
    values: [
      [1, 1],
      ["字", true],
    ],
    formulas: [
      [1, "=SUM(A1:A1)"],
      ["字", true],
    ],
    text: [
      ["1", "1"],
      ["字", "TRUE"],
    ],
    types: [
      ["Double", "Double"],
      ["String", "Boolean"],
    ],
  });
});

test("errors and empty cells have types of their own", async () => {
  expect(await written([["=不存在", ""]])).toMatchObject({ values: [["#NAME?", ""]], types: [["Error", "Empty"]] });
});

test("one value fills every cell", async () => {
  expect(await written("7")).toMatchObject({ values: [[7, 7]] });
});

test.each([
  [[[1]]],
  [[[1, 2, 3]]],
  [
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [[1, 2]],
])("an array of another shape is refused: %j", async (value) => {
  expect(await codeOf(written(value))).toBe("InvalidArgument");
});

test("a text that only begins like a formula is refused, and nothing is written", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  const work = onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[1, "-办理，3 件"]];
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
  expect(spreadsheet.usedArea(sheetId, true)).toBeNull();
});

test("null leaves a cell alone, an empty text empties it, an apostrophe makes a text", async () => {
  const values = await openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", "'04"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1, "", "04"]]);
});

test("the number format decides whether digits become a number", async () => {
  const values = await openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["@", "General"]];
    range.values = [["12", "12"]];
    range.load("values,numberFormat");
    await context.sync();
    return [range.values, range.numberFormat];
  });
  expect(values).toEqual([[["12", 12]], [["@", "General"]]]);
});

test("a percentage brings its format to a cell that has none", async () => {
  const formats = await openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["General", "0.000"]];
    range.values = [["50%", "50%"]];
    range.load("values,numberFormat");
    await context.sync();
    return [range.values, range.numberFormat];
  });
  expect(formats).toEqual([[[0.5, 0.5]], [["0%", "0.000"]]]);
});

test("a merge keeps its top-left value, and cells under it take nothing", async () => {
  const values = await openWorkbook().onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    range.values = [
      [5, 6],
      [7, 8],
    ];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [5, ""],
    ["", ""],
  ]);
});

test("a merge across makes one of each row", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").merge(true);
    await context.sync();
  });
  expect(spreadsheet.mergedAreas(sheetId)).toHaveLength(2);
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").unmerge();
    await context.sync();
  });
  expect(spreadsheet.mergedAreas(sheetId)).toEqual([]);
});

test("10,000 cells are written in chunks and read at once", async () => {
  const values = Array.from({ length: 1_000 }, (_, row) =>
    Array.from({ length: 10 }, (_unused, column) => row * 10 + column),
  );
  const { onSheet, host } = openWorkbook();
  const last = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:J1000");
    range.values = values;
    await context.sync();
    const read = sheet.getRange("J1000").load("values");
    await context.sync();
    return read.values;
  });
  expect(last).toEqual([[9_999]]);
  expect(host.requests[0]?.actions.filter((action) => action === "Range.values=")).toHaveLength(7);
});

test("a large array of another shape is refused before anything is written", async () => {
  const { onSheet, host } = openWorkbook();
  const work = onSheet(async (sheet, context) => {
    sheet.getRange("A1:J999").values = Array.from({ length: 1_000 }, () => Array.from({ length: 10 }, () => 1));
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
  expect(host.requests[0]).toMatchObject({ wrote: false, error: "InvalidArgument" });
});

test("values are read after the formulas have settled", async () => {
  const { onSheet, spreadsheet } = openWorkbook();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").load("values");
    await context.sync();
  });
  expect(spreadsheet.settleCount).toBeGreaterThan(0);
});

test("whole columns have no values and cannot be written", async () => {
  const { onSheet } = openWorkbook();
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A:B").load("values,cellCount,isEntireColumn");
    await context.sync();
    return [range.values, range.cellCount, range.isEntireColumn];
  });
  expect(values).toEqual([null, 2_097_152, true]);
  const work = onSheet(async (sheet, context) => {
    sheet.getRange("A:B").values = [[1]];
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
});

test("clear takes what it is told to", async () => {
  const { onSheet, spreadsheet, sheetId } = openWorkbook();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    range.values = [[1], [2], [3]];
    range.format.font.bold = true;
    range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    await context.sync();
  });
  const cells = spreadsheet.readCells(sheetId, { row: 0, column: 0, rows: 3, columns: 1 }).map(([cell]) => cell?.value);
  expect(cells).toEqual(["", 2, 3]);
  expect([0, 1, 2].map((row) => spreadsheet.styleOf(sheetId, row, 0).bold)).toEqual([true, false, true]);
  expect(spreadsheet.conditionalFormats(sheetId)).toHaveLength(1);
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").clear();
    await context.sync();
  });
  expect(spreadsheet.usedArea(sheetId, false)).toBeNull();
  expect(spreadsheet.conditionalFormats(sheetId)).toEqual([]);
});
