import { columnLetters, fullAddress, localAddress, parseAddress } from "../../../src/workbench/wire/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

test.each([
  ["A1", 0, 0, 1, 1],
  ["B2:D4", 1, 1, 3, 3],
  ["D4:B2", 1, 1, 3, 3],
  ["4:6", 3, 0, 3, 16_384],
  ["A:C", 0, 0, 1_048_576, 3],
  ["1:1048576", 0, 0, 1_048_576, 16_384],
])("%s is read and written", (text, row, column, rows, columns) => {
  const area = { row, column, rows, columns };
  expect(parseAddress(text)).toEqual({ sheetName: null, area });
  if (text !== "D4:B2") expect(localAddress(area)).toBe(text);
});

test("dollar signs and lower case do not matter", () => {
  expect(parseAddress("$b$2:d$4")).toEqual(parseAddress("B2:D4"));
});

test.each(["", "A", "1", "A0", "A1:B", "A1,B2", "XFE1", "A1048577", "R1C1", "a b", "Sheet1!", "=A1"])(
  "%p is no address",
  (text) => expect(parseAddress(text)).toBeNull(),
);

test.each([
  ["Sheet1", "Sheet1!A1"],
  ["表三", "表三!A1"],
  ["表二 主动公开", "'表二 主动公开'!A1"],
  ["2024", "'2024'!A1"],
  ["it's", "'it''s'!A1"],
  ["A1", "'A1'!A1"],
  ["RC", "'RC'!A1"],
  ["a-b", "'a-b'!A1"],
])("the address of a cell on %s is %s", (name, address) => {
  expect(fullAddress(name, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(address);
  expect(parseAddress(address)?.sheetName).toBe(name);
});
