import { withCell, type CellValue, type FilledTable } from "../../../src/report";
import { cellsOf, rowsOfGroup, sumOf, totalsOf } from "../../../src/rules/narrative/figures";
import type { plainReport } from "../../support/reports/consistent";
import { cellIndex, plainReport2019 } from "../../support/reports/consistent";
import { sample } from "./written";

const requestsOf = ({ tables: { requests } }: typeof plainReport): FilledTable => {
  if (!requests) throw new Error("no 表三");
  return requests;
};
/** 38 new (24 of persons, 14 of others), 3 carried in. */
const table = requestsOf(sample(2025));
const at = (row: string, column: string): number => cellIndex(table.form, row, column);
const withValue = (row: string, column: string, value: CellValue): FilledTable =>
  withCell(table, at(row, column), value);

describe("the rows of a group", () => {
  it("are those below its name, in the form's order", () => {
    expect(rowsOfGroup(table, "unavailable")).toHaveLength(3);
    expect(rowsOfGroup(table, "other")).toEqual(
      table.form.cells
        .filter(({ row, column }) => column === "total" && row.startsWith("other."))
        .map(({ row }) => row),
    );
    expect(rowsOfGroup(table, "refused")).toHaveLength(8);
  });

  it("are the row itself where nothing divides it, which the edition decides", () => {
    expect(rowsOfGroup(table, "granted")).toEqual(["granted"]);
    expect(rowsOfGroup(requestsOf(plainReport2019), "other")).toEqual(["other"]);
    expect(rowsOfGroup(table, "other")).toHaveLength(3);
  });

  it("are none for a name that is only the beginning of another", () => {
    expect(rowsOfGroup(table, "refuse")).toEqual([]);
    expect(rowsOfGroup(table, "nothing")).toEqual([]);
  });
});

describe("a sum of cells", () => {
  it("has its name, its value and its cells, row by row", () => {
    expect(sumOf(table, ["new", "carriedIn"], ["person", "total"], "两项")).toEqual({
      ...{ name: "两项", value: 24 + 38 + 2 + 3 },
      cells: [at("new", "person"), at("new", "total"), at("carriedIn", "person"), at("carriedIn", "total")],
    });
  });

  it("counts a 0", () => {
    expect(sumOf(withValue("new", "total", 0), ["new"], ["total"], "")?.value).toBe(0);
  });

  it.each<readonly [string, CellValue]>([
    ["is blank", null],
    ["holds a text", { text: "减4" }],
    ["holds an amount of money", "38"],
  ])("is not told where a cell %s", (_, value) => {
    expect(sumOf(withValue("carriedIn", "total", value), ["new", "carriedIn"], ["total"], "")).toBeNull();
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["row", ["new", "issued"], ["total"]],
    ["column", ["new"], ["total", "issued"]],
  ])("is not told with a %s that the form does not have", (_, rows, columns) => {
    expect(sumOf(table, rows, columns, "")).toBeNull();
  });

  it("of no cells is none", () => {
    expect(sumOf(table, [], ["total"], "")).toBeNull();
    expect(sumOf(table, ["new"], [], "")).toBeNull();
  });
});

describe("the totals of rows", () => {
  const values = (of: FilledTable, rows: readonly string[] = ["new"]): readonly number[] =>
    totalsOf(of, rows, "").map(({ value }) => value);

  it("are one where 总计 is what the applicants add up to, and are named", () => {
    expect(totalsOf(table, ["new"], "新收")).toEqual([{ name: "新收", value: 38, cells: [at("new", "total")] }]);
    expect(values(table, ["new", "carriedIn"])).toEqual([41]);
  });

  it("are two where they differ, the printed one in front", () => {
    expect(values(withValue("new", "total", 40))).toEqual([40, 38]);
    expect(values(withValue("new", "total", 0))).toEqual([0, 38]);
  });

  it("are what can be told where the other cannot", () => {
    const added = totalsOf(withValue("new", "total", null), ["new"], "新收");
    expect(added).toMatchObject([{ name: "新收", value: 38 }]);
    expect(added[0]?.cells).toEqual(
      ["person", "business", "research", "welfare", "legal", "otherOrganisation"].map((column) => at("new", column)),
    );
    expect(values(withValue("new", "person", null))).toEqual([38]);
    expect(values(withCell(withValue("new", "person", null), at("new", "total"), null))).toEqual([]);
  });
});

it("lists the cells of several figures once each, the first figure's in front", () => {
  const figures = [["carriedIn"], ["new", "carriedIn"]].map((rows) => sumOf(table, rows, ["total"], ""));
  const known = figures.filter((figure) => figure !== null);
  expect(cellsOf(table, known)).toEqual([
    { table: "requests", row: "carriedIn", column: "total", value: 3, origin: null },
    { table: "requests", row: "new", column: "total", value: 38, origin: null },
  ]);
});
