import { startCoauthor } from "../../../src/workbench/page/coauthor";
import { createHost } from "../../../src/workbench/wire/host";
import { MemorySpreadsheet } from "../../support/office/memorySpreadsheet";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function workbook() {
  const spreadsheet = new MemorySpreadsheet("一", "二");
  const [first = "", second = ""] = spreadsheet.sheets().map(({ id }) => id);
  const put = (
    row: number,
    content: { kind: "value"; value: string | number } | { kind: "formula"; formula: string },
  ) => spreadsheet.writeCells(first, { row, column: 1, rows: 1, columns: 1 }, [[content]]);
  const valueAt = (sheetId: string, row: number, column: number): unknown =>
    spreadsheet.readCells(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value;
  return { host: createHost(spreadsheet), first, second, put, valueAt };
}

test("adds one to the first typed number of the sheet in front, until he goes", () => {
  const { host, first, put, valueAt } = workbook();
  put(1, { kind: "value", value: "文字" });
  put(2, { kind: "formula", formula: "=SUM(B9:B10)" });
  put(3, { kind: "value", value: 7 });
  const stop = startCoauthor(host, 2, null);
  jest.advanceTimersByTime(4_100);
  expect(valueAt(first, 3, 1)).toBe(9);
  stop();
  jest.advanceTimersByTime(10_000);
  expect([1, 2, 3].map((row) => valueAt(first, row, 1))).toEqual(["文字", 0, 9]);
});

test("writes 1 into A1 where there is no number, and into the cell he was told", () => {
  const { host, first, second, valueAt } = workbook();
  startCoauthor(host, 1, null);
  startCoauthor(host, 1, "二!C5");
  startCoauthor(host, 1, "没有的表!A1");
  jest.advanceTimersByTime(1_000);
  expect([valueAt(first, 0, 0), valueAt(second, 4, 2)]).toEqual([1, 1]);
});
