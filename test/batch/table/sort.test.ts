import { columns, rowOf, sortRows, worstFirst, type ResultRow } from "../../../src/batch";
import { checkedReport, countyRows } from "../../support/batch";
import { plainReport } from "../../support/reports/consistent";

const files = (rows: readonly ResultRow[]): readonly string[] => rows.map(({ file }) => file);

it("sorts by every column, and back", () => {
  const rows = countyRows();
  for (const { id } of columns) {
    const up = sortRows(rows, { column: id, isDescending: false });
    expect([...files(up)].sort()).toEqual([...files(rows)].sort());
    const known = (sorted: readonly ResultRow[]): unknown[] =>
      sorted.map((row) => columns.find((column) => column.id === id)?.valueOf(row)).filter((value) => value !== null);
    expect(
      known(sortRows(rows, { column: id, isDescending: true }))
        .reverse()
        .map(String)
        .sort(),
    ).toEqual(known(up).map(String).sort());
  }
});

it("orders numbers as numbers and names by their sound; files without a value come last either way", () => {
  const rows = countyRows();
  expect(sortRows(rows, { column: "agency", isDescending: false }).map(({ agency }) => agency)).toEqual([
    "安乐乡",
    "高平镇",
    "柳岸镇",
    null,
  ]);
  expect(sortRows(rows, { column: "agency", isDescending: true }).map(({ agency }) => agency)).toEqual([
    "柳岸镇",
    "高平镇",
    "安乐乡",
    null,
  ]);
  const named = ["第10份.json", "第2份.json"].map((file) => rowOf(checkedReport(file, plainReport)));
  expect(files(sortRows(named, { column: "file", isDescending: false }))).toEqual(["第2份.json", "第10份.json"]);
});

it("keeps the order of equal rows in both directions", () => {
  const rows = ["c", "a", "b"].map((file) => rowOf(checkedReport(file, plainReport)));
  for (const isDescending of [false, true]) {
    expect(files(sortRows(rows, { column: "year", isDescending }))).toEqual(["c", "a", "b"]);
  }
});

it("puts the worst in front", () => {
  expect(files(worstFirst(countyRows()))).toEqual(["坏.docx", "a/安乐乡.xlsx", "b/高平镇.xlsx", "柳岸镇.json"]);
});

it("leaves the rows as they are for a column that there is not", () => {
  const rows = countyRows();
  expect(sortRows(rows, { column: "?", isDescending: true })).toEqual(rows);
});
