import { area, cell, fill, freshBook, put } from "./setup";

const book = freshBook();

test("settling with nothing to do takes no turn of the event loop", async () => {
  const { spreadsheet } = book();
  await spreadsheet.settle();
  let turned = false;
  const turn = setImmediate(() => {
    turned = true;
  });
  await spreadsheet.settle();
  expect(turned).toBe(false);
  clearImmediate(turn);
});

test("settling does not wait for Univer's own delay", async () => {
  const { spreadsheet, id } = book();
  await spreadsheet.settle();
  const start = performance.now();
  for (let round = 1; round <= 20; round++) {
    put(spreadsheet, id, "A1", round);
    put(spreadsheet, id, "B1", "=A1*2");
    await spreadsheet.settle();
    expect(cell(spreadsheet, id, "B1").value).toBe(round * 2);
  }
  // Twenty rounds of Univer's 100 ms would be two seconds.
  expect(performance.now() - start).toBeLessThan(1500);
});

test("a chain of changes without pauses settles on the last state", async () => {
  const { spreadsheet, id } = book();
  spreadsheet.addConditionalFormat(id, {
    area: area("C1"),
    formula: "=B1=198",
    fillColor: "#FF0000",
    stopIfTrue: false,
  });
  put(spreadsheet, id, "B1", "=A1*2");
  const settled: Promise<void>[] = [];
  for (let round = 1; round < 100; round++) {
    put(spreadsheet, id, "A1", round);
    if (round % 10 === 0) settled.push(spreadsheet.settle());
  }
  await Promise.all(settled);
  await spreadsheet.settle();
  expect(cell(spreadsheet, id, "B1").value).toBe(198);
  expect(await fill(spreadsheet, id, "C1")).toBe("#FF0000");
});

test("a change made while a calculation runs is not lost", async () => {
  const { spreadsheet, id } = book();
  for (let row = 1; row <= 300; row++) put(spreadsheet, id, `B${row}`, `=A${row}+SUM($A$1:$A$300)`);
  const first = spreadsheet.settle();
  await new Promise((resolve) => setImmediate(resolve));
  put(spreadsheet, id, "A1", 5);
  await first;
  await spreadsheet.settle();
  expect(cell(spreadsheet, id, "B1").value).toBe(10);
  expect(cell(spreadsheet, id, "B300").value).toBe(5);
});

test("a workbook that ends while it calculates takes nothing down with it", async () => {
  const { spreadsheet, id, dispose } = book();
  for (let row = 1; row <= 300; row++) put(spreadsheet, id, `B${row}`, `=A${row}+SUM($A$1:$A$300)`);
  void spreadsheet.settle();
  await new Promise((resolve) => setImmediate(resolve));
  dispose();
  // Univer's timer for its progress bar.
  await new Promise((resolve) => setTimeout(resolve, 1100));
});
