import { isYearBefore, lastYearDemands, ownDemands } from "../../src/diagnosis/demands";
import type { Report } from "../../src/report";
import { cellIndex } from "../support/reports/consistent";
import { changed, type Change } from "../support/reports/rules";
import { square } from "./smallTables";
import { quietReport, tableIn } from "./tables";
import { filled } from "../bench/cases/tables";

/** A report whose 四、结转下年度继续办理 is 5 for 自然人 and 0 for all others. */
const lastYear: Report = { ...quietReport, year: 2024 };

const columns = ["person", "business", "research", "welfare", "legal", "otherOrganisation", "total"];

/** The columns in which 表三 is asked for a number, each with that number. */
function asked(previous: Report | null, ...changes: readonly Change[]): readonly (readonly [string, number])[] {
  const table = tableIn(changed(quietReport, ...changes), "requests");
  return lastYearDemands(table, previous).map(({ relation, target }) => [relation.name, target]);
}

it("demands of a table that each of its relations holds", () => {
  const demands = ownDemands(filled(square, [1, 2, 4]));
  expect(demands.map(({ relation }) => relation)).toEqual(square.equations);
  expect(demands.map(({ target }) => target)).toEqual([0, 0, 0, 0, 0, 0]);
});

describe("a report is that of the year before", () => {
  it.each<readonly [title: string, expected: boolean, of: Partial<Report>, previous: Partial<Report>]>([
    ["where the agency is the same and the year one less", true, {}, {}],
    ["unless it is of the same year", false, {}, { year: 2025 }],
    ["unless it is two years older", false, {}, { year: 2023 }],
    ["unless it is of another agency", false, {}, { agency: "东湾镇" }],
    ["unless its year is unknown", false, {}, { year: null }],
    ["unless its agency is unknown", false, {}, { agency: null }],
    ["unless the year of the other is unknown", false, { year: null }, {}],
    ["unless the agency of the other is unknown", false, { agency: null }, {}],
    ["unless both agencies are unknown", false, { agency: null }, { agency: null }],
  ])("%s", (_title, expected, report, previous) => {
    expect(isYearBefore({ ...quietReport, ...report }, { ...lastYear, ...previous })).toBe(expected);
  });
});

describe("last year's report demands", () => {
  it("that 上年结转 is what it carried out, in every column", () => {
    expect(asked(lastYear)).toEqual(columns.map((name) => [name, name === "person" || name === "total" ? 5 : 0]));
  });

  it("that of the one cell alone, as a relation down its column", () => {
    const cell = cellIndex(tableIn(quietReport, "requests").form, "carriedIn", "person");
    const [first] = lastYearDemands(tableIn(quietReport, "requests"), lastYear);
    expect(first).toEqual({
      relation: { rule: "Y-1", along: "column", name: "person", expected: [], actual: [cell], marked: [cell] },
      target: 5,
    });
  });

  const blank: Change = ["requests", "carriedIn", "business", null];

  it("nothing of a cell that is not filled in yet", () => {
    expect(asked(lastYear, blank).map(([name]) => name)).toEqual(columns.filter((name) => name !== "business"));
  });

  it("something of a blank cell where the table's own totals are broken", () => {
    expect(asked(lastYear, blank, ["requests", "granted", "person", 12]).map(([name]) => name)).toEqual(columns);
  });

  it("nothing where there is none", () => {
    expect(asked(null)).toEqual([]);
  });

  it("nothing where its own numbers do not add up", () => {
    expect(asked(changed(lastYear, ["requests", "granted", "person", 12]))).toEqual([]);
  });

  it("nothing where it has no such table", () => {
    expect(asked({ ...lastYear, tables: { ...lastYear.tables, requests: null } })).toEqual([]);
  });

  it("nothing of another table", () => {
    expect(lastYearDemands(tableIn(quietReport, "remedies"), lastYear)).toEqual([]);
  });
});
