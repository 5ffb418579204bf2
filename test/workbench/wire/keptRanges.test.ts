import type { ChangeKind } from "../../../src/workbench/spreadsheet";
import { areaBetween, SHEET_COLUMNS } from "../../../src/workbench/wire/areas";
import { handle } from "../../../src/workbench/wire/handle";
import { movedBy } from "../../../src/workbench/wire/keptRanges";

const ROWS_4_TO_6 = handle("Range", { sheetId: "s", area: areaBetween(3, 1, 5, 2) });

const after = (change: ChangeKind, row: number, rows: number, sheetId = "s"): unknown => {
  const area = { row, column: 0, rows, columns: SHEET_COLUMNS };
  const moved = movedBy({ kind: "changed", sheetId, area, change }, ROWS_4_TO_6);
  return moved.className === "Range" && [moved.target.area.row, moved.target.area.rows];
};

test.each([
  ["RowInserted", 0, 2, [5, 3]],
  ["RowInserted", 3, 2, [5, 3]],
  ["RowInserted", 4, 2, [3, 5]],
  ["RowInserted", 6, 2, [3, 3]],
  ["RowDeleted", 0, 2, [1, 3]],
  ["RowDeleted", 2, 2, [2, 2]],
  ["RowDeleted", 4, 1, [3, 2]],
  ["RowDeleted", 5, 5, [3, 2]],
  ["RowDeleted", 3, 3, [3, 1]],
  ["RowDeleted", 6, 5, [3, 3]],
  ["RangeEdited", 0, 2, [3, 3]],
] as const)("%s at row %i, %i rows", (change, row, rows, expected) =>
  expect(after(change, row, rows)).toEqual(expected),
);

test("a change of another sheet moves nothing", () => expect(after("RowInserted", 0, 2, "other")).toEqual([3, 3]));

test("columns move as rows do", () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const moved = movedBy({ kind: "changed", sheetId: "s", area, change: "ColumnInserted" }, ROWS_4_TO_6);
  expect(moved.target).toEqual({ sheetId: "s", area: areaBetween(3, 2, 5, 3) });
});
