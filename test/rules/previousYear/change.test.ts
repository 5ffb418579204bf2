import { printedValue, type CellValue, type Report } from "../../../src/report";
import type { Finding } from "../../../src/rules";
import { changed, findingsOf, type Change } from "../../support/reports/rules";
import { year2024, year2025 } from "../../support/reports/years";

type Cell = readonly [Change[0], string, string];
const licences: Cell = ["disclosure", "licences", "decisions"];
const fee: Cell = ["disclosure", "fees", "amount"];
const fired = (cell: Cell, before: CellValue, now: CellValue): readonly Finding[] => {
  const previous: Report = changed(year2024, [...cell, before]);
  return findingsOf("Y-4", changed(year2025, [...cell, now]), { previous });
};

describe("Y-4: a total that changes by more than half", () => {
  it.each<readonly [Cell, CellValue, CellValue]>([
    [licences, 100, 151],
    [licences, 100, 49],
    [licences, 0, 12],
    [licences, 12, 0],
    [["disclosure", "normativeDocuments", "issued"], 2, 61],
    [["requests", "new", "total"], 3607, 9000],
    [["requests", "handled", "total"], 10, 30],
    [["requests", "carriedOut", "total"], 96, 20],
    [["remedies", "review", "total"], 77, 170],
    [fee, "2.02", "59237.2449"],
    [fee, "0", "1.5"],
  ])("%j from %j to %j is a hint", (cell, before, now) => {
    const [found, ...others] = fired(cell, before, now);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: "hint", expected: before, actual: now });
    expect(found?.cells).toMatchObject([{ table: cell[0], row: cell[1], column: cell[2], value: now }]);
    expect(found?.message).toContain(`由上年的 ${printedValue(before)} 变为 ${printedValue(now)}，变化较大`);
  });

  it.each<readonly [string, Cell, CellValue, CellValue]>([
    ["half as much again", licences, 100, 150],
    ["half as much", licences, 100, 50],
    ["an item or two", licences, 1, 3],
    ["two items out of none", licences, 0, 2],
    ["exactly half of an amount", fee, "8.2", "12.3"],
    ["a little money", fee, "0.2", "1.1"],
    ["a detail", ["requests", "granted", "person"], 0, 90],
    ["the total of a detail", ["requests", "granted", "total"], 0, 90],
    ["上年结转, which is what Y-1 compares", ["requests", "carriedIn", "total"], 0, 90],
    ["a blank", licences, null, 90],
    ["a text", licences, 90, { text: "减4" }],
  ])("is silent about %s", (_, cell, before, now) => {
    expect(fired(cell, before, now)).toEqual([]);
  });

  it("leaves out a table that one of the years does not have", () => {
    const previous = { ...year2024, tables: { ...year2024.tables, disclosure: null } };
    expect(findingsOf("Y-4", changed(year2025, [...licences, 900]), { previous })).toEqual([]);
  });
});
