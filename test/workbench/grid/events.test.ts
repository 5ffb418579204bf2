import { area, eventsOf, freshBook, put } from "./setup";

const book = freshBook();

test("a write is told at once, with the area that holds it", () => {
  const { spreadsheet, id } = book();
  const events = eventsOf(spreadsheet);
  spreadsheet.writeCells(id, area("B2:D3"), [
    [undefined, { kind: "value", value: 1 }, undefined],
    [undefined, undefined, { kind: "empty" }],
  ]);
  expect(events).toEqual([{ kind: "changed", sheetId: id, area: area("C2:D3"), change: "RangeEdited" }]);
});

test("looks, formats and entry help are no change of cells", async () => {
  const { spreadsheet, id } = book();
  await spreadsheet.settle();
  const events = eventsOf(spreadsheet);
  spreadsheet.setStyle(id, area("A1:B2"), { bold: true, locked: false });
  spreadsheet.setBorder(id, area("A1:B2"), { edge: "EdgeTop", style: "Continuous", weight: "Thin", color: "#000000" });
  spreadsheet.addConditionalFormat(id, { area: area("A1"), formula: "=A1=1", fillColor: "#FF0000", stopIfTrue: false });
  spreadsheet.setValidation(id, area("A1"), { type: "Decimal", operator: "LessThan", formula1: 1, ignoreBlanks: true });
  spreadsheet.setColumnWidths(id, 0, 1, 60);
  await spreadsheet.settle();
  expect(events).toEqual([]);
});

test("recalculation is told as such, not as a change", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  put(spreadsheet, id, "B1", "=A1+1");
  await spreadsheet.settle();
  const events = eventsOf(spreadsheet);
  put(spreadsheet, id, "A1", 2);
  await spreadsheet.settle();
  const [first, ...others] = events;
  expect(first).toEqual({ kind: "changed", sheetId: id, area: area("A1"), change: "RangeEdited" });
  expect(others.length).toBeGreaterThan(0);
  // A calculation may take several rounds.
  expect(new Set(others.map((event) => JSON.stringify(event)))).toEqual(
    new Set([JSON.stringify({ kind: "calculated", sheetId: id })]),
  );
});

test("rows and columns that come and go are told as such, formulas that follow are not", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A5", "=SUM(A1:A4)");
  await spreadsheet.settle();
  const events = eventsOf(spreadsheet);
  spreadsheet.insertRows(id, 1, 2);
  spreadsheet.deleteRows(id, 1, 1);
  spreadsheet.insertColumns(id, 0, 1);
  spreadsheet.deleteColumns(id, 0, 1);
  const changes = events.flatMap((event) =>
    event.kind === "changed" ? [[event.change, event.area.row, event.area.rows]] : [],
  );
  expect(changes.map(([change]) => change)).toEqual(["RowInserted", "RowDeleted", "ColumnInserted", "ColumnDeleted"]);
  expect(changes[0]).toEqual(["RowInserted", 1, 2]);
});

test("undo is told like everything else", () => {
  const { spreadsheet, id, undo } = book();
  put(spreadsheet, id, "A1", 1);
  spreadsheet.insertRows(id, 0, 1);
  const events = eventsOf(spreadsheet);
  undo();
  undo();
  expect(events.flatMap((event) => (event.kind === "changed" ? [event.change] : []))).toEqual([
    "RowDeleted",
    "RangeEdited",
  ]);
});

test("merging is an edit, sheets that come, go and change names are told", () => {
  const { spreadsheet, id } = book();
  const events = eventsOf(spreadsheet);
  spreadsheet.merge(id, area("A1:B2"), false);
  const added = spreadsheet.addSheet("新");
  spreadsheet.changeSheet(added, { name: "旧" });
  spreadsheet.deleteSheet(added);
  expect(events).toEqual([
    { kind: "changed", sheetId: id, area: area("A1:B2"), change: "RangeEdited" },
    { kind: "sheetAdded", sheetId: added },
    { kind: "sheetRenamed", sheetId: added, before: "新", after: "旧" },
    { kind: "sheetDeleted", sheetId: added },
  ]);
});

test("an ended subscription hears nothing, others still do", () => {
  const { spreadsheet, id } = book();
  let heard = 0;
  const listener = (): void => {
    heard += 1;
  };
  const end = spreadsheet.subscribe(listener);
  spreadsheet.subscribe(listener);
  end();
  put(spreadsheet, id, "A1", 1);
  expect(heard).toBe(1);
});

test("a recalculation is told within Univer's delay without anybody waiting for it", async () => {
  const { spreadsheet, id } = book();
  put(spreadsheet, id, "A1", 1);
  put(spreadsheet, id, "B1", "=A1+1");
  await spreadsheet.settle();
  const start = performance.now();
  const told = new Promise<number>((resolve) => {
    spreadsheet.subscribe((event) => {
      if (event.kind === "calculated" && event.sheetId === id) resolve(performance.now() - start);
    });
  });
  put(spreadsheet, id, "A1", 2);
  // Univer gathers changes for 100 ms.
  expect(await told).toBeLessThan(1000);
  expect(spreadsheet.readCells(id, area("B1"))[0]?.[0]?.value).toBe(3);
});
