import { area, cell, fill, freshBook, put } from "./setup";

const book = freshBook();
const RED = "#FF0000";
const GREEN = "#00FF00";

test("a format appears and disappears with the cells its formula reads", async () => {
  const { spreadsheet, id } = book();
  spreadsheet.addConditionalFormat(id, {
    area: area("D4:J6"),
    formula: "=$J4<>SUM($D4:$I4)",
    fillColor: RED,
    stopIfTrue: false,
  });
  expect(await fill(spreadsheet, id, "J4")).toBe("");
  put(spreadsheet, id, "D4", 5);
  expect(await fill(spreadsheet, id, "J4")).toBe(RED);
  expect(await fill(spreadsheet, id, "D4")).toBe(RED);
  expect(await fill(spreadsheet, id, "J5")).toBe("");
  put(spreadsheet, id, "J4", 5);
  expect(await fill(spreadsheet, id, "J4")).toBe("");
});

test("a format follows cells that hold formulas themselves", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  put(spreadsheet, id, "B1", "=A1*2");
  spreadsheet.addConditionalFormat(id, { area: area("C1"), formula: "=B1>5", fillColor: RED, stopIfTrue: false });
  expect(await fill(spreadsheet, id, "C1")).toBe("");
  put(spreadsheet, id, "A1", 3);
  expect(await fill(spreadsheet, id, "C1")).toBe(RED);
});

test("the newest format is the strongest, property by property", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  const first = spreadsheet.addConditionalFormat(id, {
    area: area("A1:B2"),
    formula: "=$A$1=1",
    fillColor: RED,
    fontColor: "#0000FF",
    stopIfTrue: false,
  });
  const second = spreadsheet.addConditionalFormat(id, {
    area: area("A1"),
    formula: "=$A$1=1",
    fillColor: GREEN,
    stopIfTrue: false,
  });
  expect(await spreadsheet.displayedColors(id, 0, 0)).toEqual({ fill: GREEN, font: "#0000FF" });
  expect(await fill(spreadsheet, id, "B2")).toBe(RED);
  expect(spreadsheet.conditionalFormats(id).map(({ id: each, priority }) => [each, priority])).toEqual([
    [second, 0],
    [first, 1],
  ]);
});

test("stopIfTrue keeps weaker formats away, where it holds only", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  spreadsheet.addConditionalFormat(id, { area: area("A1"), formula: "=A1>0", fillColor: RED, stopIfTrue: false });
  spreadsheet.addConditionalFormat(id, { area: area("A1"), formula: "=A1=1", fontColor: GREEN, stopIfTrue: true });
  expect(await spreadsheet.displayedColors(id, 0, 0)).toEqual({ fill: "", font: GREEN });
  put(spreadsheet, id, "A1", 2);
  expect(await spreadsheet.displayedColors(id, 0, 0)).toEqual({ fill: RED, font: "#000000" });
});

test("priority, formula, colours and stopIfTrue can be changed, and taken back", async () => {
  const { spreadsheet, id, undo } = book();
  put(spreadsheet, id, "A1", 1);
  const ids = [RED, GREEN, "#0000FF"].map((fillColor) =>
    spreadsheet.addConditionalFormat(id, { area: area("A1"), formula: "=A1=1", fillColor, stopIfTrue: false }),
  );
  const order = (): readonly string[] => spreadsheet.conditionalFormats(id).map((format) => format.id);
  expect(order()).toEqual([ids[2], ids[1], ids[0]]);
  spreadsheet.changeConditionalFormat(id, ids[0] ?? "", { priority: 0 });
  expect(order()).toEqual([ids[0], ids[2], ids[1]]);
  expect(await fill(spreadsheet, id, "A1")).toBe(RED);
  spreadsheet.changeConditionalFormat(id, ids[0] ?? "", { priority: 1 });
  expect(order()).toEqual([ids[2], ids[0], ids[1]]);
  spreadsheet.changeConditionalFormat(id, ids[2] ?? "", { formula: "=A1=2", fillColor: "#123456", stopIfTrue: true });
  expect(order()).toEqual([ids[2], ids[0], ids[1]]);
  expect(spreadsheet.conditionalFormats(id)[0]).toMatchObject({ formula: "=A1=2", stopIfTrue: true });
  expect(await fill(spreadsheet, id, "A1")).toBe(RED);
  put(spreadsheet, id, "A1", 2);
  expect(await fill(spreadsheet, id, "A1")).toBe("#123456");
  undo();
  undo();
  expect(await fill(spreadsheet, id, "A1")).toBe("#0000FF");
});

test("a removed format is gone at once, and comes back in its place", async () => {
  const { spreadsheet, id, undo } = book();
  put(spreadsheet, id, "A1", 1);
  const weak = spreadsheet.addConditionalFormat(id, {
    area: area("A1"),
    formula: "=TRUE",
    fillColor: RED,
    stopIfTrue: false,
  });
  const strong = spreadsheet.addConditionalFormat(id, {
    area: area("A1"),
    formula: "=TRUE",
    fillColor: GREEN,
    stopIfTrue: false,
  });
  expect(await fill(spreadsheet, id, "A1")).toBe(GREEN);
  spreadsheet.removeConditionalFormat(id, strong);
  expect(await fill(spreadsheet, id, "A1")).toBe(RED);
  undo();
  spreadsheet.removeConditionalFormat(id, weak);
  undo();
  expect(spreadsheet.conditionalFormats(id).map((format) => format.id)).toEqual([strong, weak]);
  expect(await fill(spreadsheet, id, "A1")).toBe(GREEN);
});

test("unknown formats are a RangeError", () => {
  const { spreadsheet, id } = book();
  expect(() => spreadsheet.removeConditionalFormat(id, "none")).toThrow(RangeError);
  expect(() => spreadsheet.changeConditionalFormat(id, "none", { priority: 0 })).toThrow(RangeError);
});

test("a cell's own fill shows where no format holds", async () => {
  const { spreadsheet, id } = book();
  spreadsheet.setStyle(id, area("A1"), { fillColor: "#ABCDEF", fontColor: "#010203" });
  spreadsheet.addConditionalFormat(id, { area: area("A1"), formula: "=A1=1", fillColor: RED, stopIfTrue: false });
  expect(await spreadsheet.displayedColors(id, 0, 0)).toEqual({ fill: "#ABCDEF", font: "#010203" });
});

test.each([
  ["row", 2, "D5:J7", "=$J5<>SUM($D5:$I5)"],
  ["row", 3, "D5:J7", "=$J5<>SUM($D5:$I5)"],
  ["row", 4, "D4:J7", "=$J4<>SUM($D4:$I4)"],
  ["row", 6, "D4:J6", "=$J4<>SUM($D4:$I4)"],
  ["column", 0, "E4:K6", "=$K4<>SUM($E4:$J4)"],
  ["column", 5, "D4:K6", "=$K4<>SUM($D4:$J4)"],
] as const)("a new %s %i moves or widens the format as in Excel", (axis, at, where, formula) => {
  const { spreadsheet, id, undo } = book();
  const original = { area: area("D4:J6"), formula: "=$J4<>SUM($D4:$I4)" };
  spreadsheet.addConditionalFormat(id, { ...original, fillColor: RED, stopIfTrue: false });
  if (axis === "row") spreadsheet.insertRows(id, at, 1);
  else spreadsheet.insertColumns(id, at, 1);
  expect(spreadsheet.conditionalFormats(id)).toMatchObject([{ area: area(where), formula }]);
  undo();
  expect(spreadsheet.conditionalFormats(id)).toMatchObject([original]);
});

test("a format still holds after its rows have moved", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A2", 1);
  spreadsheet.addConditionalFormat(id, { area: area("B2:B3"), formula: "=A2=1", fillColor: RED, stopIfTrue: false });
  spreadsheet.insertRows(id, 1, 2);
  expect(await fill(spreadsheet, id, "B4")).toBe(RED);
  expect(await fill(spreadsheet, id, "B2")).toBe("");
  put(spreadsheet, id, "A5", 1);
  expect(await fill(spreadsheet, id, "B5")).toBe(RED);
});

test("deleted rows shrink the format; without its first row the next one speaks for it", () => {
  const { spreadsheet, id, undo } = book();
  spreadsheet.addConditionalFormat(id, { area: area("A2:A5"), formula: "=B2=1", fillColor: RED, stopIfTrue: false });
  spreadsheet.deleteRows(id, 1, 2);
  expect(spreadsheet.conditionalFormats(id)).toMatchObject([{ area: area("A2:A3"), formula: "=B2=1" }]);
  undo();
  expect(spreadsheet.conditionalFormats(id)).toMatchObject([{ area: area("A2:A5"), formula: "=B2=1" }]);
  spreadsheet.deleteRows(id, 0, 6);
  expect(spreadsheet.conditionalFormats(id)).toEqual([]);
});

test("a format that reads another sheet follows that sheet", async () => {
  const { spreadsheet, id } = book();
  const other = spreadsheet.addSheet("表三");
  put(spreadsheet, other, "A1", 7);
  spreadsheet.addConditionalFormat(id, { area: area("A1"), formula: "=表三!A1=7", fillColor: RED, stopIfTrue: false });
  expect(await fill(spreadsheet, id, "A1")).toBe(RED);
  spreadsheet.insertRows(other, 0, 1);
  expect(spreadsheet.conditionalFormats(id)[0]?.formula).toBe("=表三!A2=7");
  expect(await fill(spreadsheet, id, "A1")).toBe(RED);
  spreadsheet.deleteRows(other, 0, 1);
  expect(spreadsheet.conditionalFormats(id)[0]?.formula).toBe("=表三!A1=7");
});

test("clearing formats removes those that lie within, and only those", () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  spreadsheet.addConditionalFormat(id, { area: area("A1:B2"), formula: "=TRUE", fillColor: RED, stopIfTrue: false });
  const wide = spreadsheet.addConditionalFormat(id, {
    area: area("A1:D9"),
    formula: "=TRUE",
    fillColor: RED,
    stopIfTrue: false,
  });
  spreadsheet.clear(id, area("A1:C3"), "Formats");
  expect(spreadsheet.conditionalFormats(id).map((format) => format.id)).toEqual([wide]);
  expect(cell(spreadsheet, id, "A1").value).toBe(1);
});
