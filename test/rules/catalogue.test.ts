import * as fc from "fast-check";
import { namedCells, withCell, type Report } from "../../src/report";
import { catalogue, checkReport } from "../../src/rules";
import { consistentReports } from "../support/reports/arbitrary";
import { plainReport } from "../support/reports/consistent";

const tables = ["requests", "remedies"] as const;
const cells = tables.flatMap((id) => {
  const table = plainReport.tables[id];
  if (!table) throw new Error(`no ${id}`);
  return namedCells(table).map(({ form }) => ({
    id,
    table,
    index: form.index,
    name: `${form.rowName}/${form.columnName}`,
  }));
});

describe("a consistent report", () => {
  it("has no finding, whatever its numbers and its text", () => {
    fc.assert(
      fc.property(consistentReports, (report) => {
        expect(checkReport(report)).toEqual({ findings: [], notAssessed: [] });
      }),
      { seed: 2021, numRuns: 150 },
    );
  });

  it("has 190 cells in 表三 and 表四", () => {
    expect(cells).toHaveLength(190);
  });

  it.each(cells)("breaks a rule on $id when $name changes", ({ id, table, index }) => {
    for (const change of [1, -1, 9]) {
      const value = Number(table.cells[index]?.value) + change;
      const changed: Report = {
        ...plainReport,
        tables: { ...plainReport.tables, [id]: withCell(table, index, value) },
      };
      const broken = checkReport(changed).findings.filter(({ rule }) => /^T[34]-/.test(rule));
      expect(broken.length).toBeGreaterThan(0);
      for (const found of broken) {
        expect(found.cells.map((cell) => cell.row)).toContain(table.form.cells[index]?.row);
        expect(Math.abs(found.difference ?? 0)).toBe(Math.abs(change));
        expect(found.message).toMatch(/^表[三四]「.+」[行列]：.+差 \d+。$/);
      }
    }
  });
});

describe("the catalogue", () => {
  it("has every rule once, with what it demands", () => {
    const codes = catalogue.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(["T3-1", "T3-2", "T3-3", "T4-1", "N-1", "N-2", "N-3", "S-2"]));
    for (const rule of catalogue) expect(rule.demand).toMatch(/。$/);
  });

  it("says which rules it could not apply to a report without their table", () => {
    const without = { ...plainReport, tables: { ...plainReport.tables, requests: null } };
    const { findings, notAssessed } = checkReport(without);
    expect(notAssessed.map(({ rule }) => rule)).toEqual(["T3-1", "T3-2", "T3-3"]);
    for (const { why } of notAssessed) expect(why).toBe("报告中没有表三");
    expect(findings.map(({ rule }) => rule)).toEqual(["S-2"]);
  });
});
