import { parseAddress } from "../../../src/workbench/page/address";

test.each([
  ["B2", null, { row: 1, column: 1, rows: 1, columns: 1 }],
  ["$B$2:$D$5", null, { row: 1, column: 1, rows: 4, columns: 3 }],
  ["D5:B2", null, { row: 1, column: 1, rows: 4, columns: 3 }],
  ["表三!AA10", "表三", { row: 9, column: 26, rows: 1, columns: 1 }],
  ["'a ''b'' 表'!A1", "a 'b' 表", { row: 0, column: 0, rows: 1, columns: 1 }],
])("reads %s", (address, sheetName, area) => {
  expect(parseAddress(address)).toEqual({ sheetName, area });
});

test.each(["", "B", "2", "A1:", "表三!", "A1 B2"])("refuses %j", (address) => {
  expect(() => parseAddress(address)).toThrow(RangeError);
});
