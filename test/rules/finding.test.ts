import {
  finding,
  findingCell,
  findingCells,
  nameOfCell,
  nameOfRow,
  numberAt,
  numberOfTable,
  originsOf,
  placeOf,
} from "../../src/rules/finding";
import { withCell, type FilledTable } from "../../src/report";
import { cellIndex, plainReport, plainReport2019 } from "../support/reports/consistent";

const { requests } = plainReport.tables;
if (!requests) throw new Error("no 表三");
const at = cellIndex(requests.form, "granted", "person");
const filled = (value: Parameters<typeof withCell>[2]): FilledTable => withCell(requests, at, value);
const base = { rule: "X-1", severity: "hint", message: "甲。" } as const;
const origin = { sheet: "表三", row: 3, column: 1 };

it("has nothing that it is not given", () => {
  expect(finding(base)).toEqual({
    ...base,
    expected: null,
    actual: null,
    difference: null,
    cells: [],
    origin: null,
    isMendedByExport: false,
  });
  expect(finding({ ...base, expected: 3, isMendedByExport: true })).toMatchObject({
    expected: 3,
    isMendedByExport: true,
  });
});

it("names a cell by its table, row and column, with what stands in it and where", () => {
  const table = {
    ...filled(9),
    cells: filled(9).cells.map((cell, index) => (index === at ? { ...cell, origin } : cell)),
  };
  expect(findingCell(table, at)).toEqual({ table: "requests", row: "granted", column: "person", value: 9, origin });
  expect(findingCell(filled(null), at)).toMatchObject({ value: null });
  expect(findingCell(requests, 9999)).toEqual({
    table: "requests",
    row: null,
    column: null,
    value: null,
    origin: null,
  });
});

it("finds numbers and cells by their names, and none that the form does not have", () => {
  expect(numberAt(filled(9), "granted", "person")).toBe(9);
  expect([numberAt(filled(null), "granted", "person"), numberAt(filled({ text: "无" }), "granted", "person")]).toEqual([
    null,
    null,
  ]);
  expect(numberAt(requests, "granted", "nobody")).toBeNull();
  expect(
    findingCells(requests, [
      ["granted", "person"],
      ["granted", "nobody"],
      ["new", "total"],
    ]).map(({ row, column }) => [row, column]),
  ).toEqual([
    ["granted", "person"],
    ["new", "total"],
  ]);
});

it("calls cells and rows by what the form prints", () => {
  expect(nameOfCell(requests, at)).toBe("表三「（一）予以公开」行「自然人」列");
  expect(nameOfCell(requests, 9999)).toBe("表三「」行「」列");
  expect(nameOfRow(requests, "granted")).toBe("（一）予以公开");
  expect(nameOfRow(requests, "nothing")).toBe("nothing");
  expect(numberOfTable(plainReport, "disclosure")).toBe("表二");
  expect(numberOfTable(plainReport2019, "remedies")).toBe("表四");
});

it("stands where its cells are, or else where it is itself", () => {
  const cell = { table: "requests", row: "granted", column: null, value: null } as const;
  const other = { sheet: null, row: 6, column: 0 };
  const inCells = finding({
    ...base,
    cells: [
      { ...cell, origin },
      { ...cell, origin: null },
    ],
    origin: other,
  });
  expect([originsOf(inCells), placeOf(inCells)]).toEqual([[origin], "表三!B4"]);
  const alone = finding({ ...base, cells: [{ ...cell, origin: null }], origin: other });
  expect([originsOf(alone), placeOf(alone)]).toEqual([[other], "第 7 行"]);
  expect([originsOf(finding(base)), placeOf(finding(base))]).toEqual([[], ""]);
});
