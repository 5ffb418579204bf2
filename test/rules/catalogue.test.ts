import * as fc from "fast-check";
import { namedCells, withCell, type Report } from "../../src/report";
import { catalogue, checkReport, type Assessment, type RuleContext } from "../../src/rules";
import { assess } from "../../src/rules/rule";
import { consistentReports, consistentReports2019 } from "../support/reports/arbitrary";
import { plainReport, plainReport2019 } from "../support/reports/consistent";
import { tableFindings } from "../support/reports/rules";
import { year2024, year2025 } from "../support/reports/years";

/** The rules on tables, structure and last year; random texts are no texts for the others. */
const onTables = catalogue.filter(({ code }) => /^[TNSY]/.test(code));
const check = (report: Report, context: Partial<RuleContext> = {}): Assessment =>
  assess(report, onTables, { stage: "final", previous: null, ...context });

const cellsOf = (report: Report): readonly (readonly [string, "requests" | "remedies", number])[] =>
  (["requests", "remedies"] as const).flatMap((id) => {
    const table = report.tables[id];
    if (!table) throw new Error(`no ${id}`);
    return namedCells(table).map(({ form }) => [`${form.rowName}/${form.columnName}`, id, form.index] as const);
  });

describe.each([
  ["2021", consistentReports],
  ["2019", consistentReports2019],
])("a consistent report of edition %s", (edition, reports) => {
  it("has no finding, whatever its numbers and its text", () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(report.edition).toBe(edition);
        expect(check(report).findings).toEqual([]);
      }),
      { seed: 2021, numRuns: 150 },
    );
  });

  it("gives a finding for any single change under a total rule", () => {
    fc.assert(
      fc.property(
        reports,
        fc.constantFrom("requests" as const, "remedies" as const),
        fc.nat(1000),
        fc.integer({ min: 1, max: 99 }),
        (report, id, place, change) => {
          const table = report.tables[id];
          if (!table) throw new Error(`no ${id}`);
          const index = place % table.cells.length;
          const value = Number(table.cells[index]?.value) + change;
          const wrong = { ...report, tables: { ...report.tables, [id]: withCell(table, index, value) } };
          const broken = check(wrong).findings;
          expect(broken.length).toBeGreaterThan(0);
          for (const { rule, difference } of broken) {
            expect(rule).toMatch(/^T[34]-/);
            expect(Math.abs(difference ?? 0)).toBe(change);
          }
        },
      ),
      { seed: 2021, numRuns: 150 },
    );
  });

  it("gives a finding for any cell that is blank, a text or negative where it may not be", () => {
    fc.assert(
      fc.property(
        reports,
        fc.constantFrom("disclosure" as const, "requests" as const, "remedies" as const),
        fc.nat(1000),
        (report, id, place) => {
          const table = report.tables[id];
          if (!table) throw new Error(`no ${id}`);
          const index = place % table.cells.length;
          const kind = table.form.cells[index]?.kind;
          const codes = (value: number | string | null | { readonly text: string }): readonly string[] =>
            check({ ...report, tables: { ...report.tables, [id]: withCell(table, index, value) } }).findings.map(
              ({ rule }) => rule,
            );
          expect(codes(null)).toContain("N-2");
          expect(codes({ text: "减4" })).toContain("N-1");
          const negative = codes(kind === "money" || kind === "amount" ? "-4" : -4).filter((rule) => rule === "N-1");
          expect(negative).toEqual(kind === "signed" ? [] : ["N-1"]);
        },
      ),
      { seed: 2021, numRuns: 60 },
    );
  });

  it("goes together with itself as last year's, but for its text", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const previous = { ...report, year: (report.year ?? 0) - 1 };
        const { findings, notAssessed } = check(report, { previous });
        for (const { rule } of findings) expect(["Y-1", "Y-2", "Y-5"]).toContain(rule);
        expect(notAssessed.map(({ why }) => why)).not.toContain("未提供上年报告");
      }),
      { seed: 2021, numRuns: 40 },
    );
  });
});

describe.each([
  ["2021", plainReport, 190],
  ["2019", plainReport2019, 176],
])("every cell of 表三 and 表四 of edition %s", (_, plain, count) => {
  const cells = cellsOf(plain);

  it("is there", () => {
    expect(cells).toHaveLength(count);
  });

  it.each(cells)("%s of %s breaks a rule when it changes", (_name, id, index) => {
    const table = plain.tables[id];
    if (!table) throw new Error(`no ${id}`);
    for (const change of [1, -1, 9]) {
      const value = Number(table.cells[index]?.value) + change;
      const report: Report = { ...plain, tables: { ...plain.tables, [id]: withCell(table, index, value) } };
      const broken = checkReport(report).findings.filter(({ rule }) => /^T[34]-/.test(rule));
      expect(broken.length).toBeGreaterThan(0);
      for (const found of broken) {
        expect(found.cells.map((cell) => cell.row)).toContain(table.form.cells[index]?.row);
        expect(Math.abs(found.difference ?? 0)).toBe(Math.abs(change));
        expect(found.message).toMatch(/^表[三四]「.+」[行列]：.+差 \d+。$/);
      }
    }
  });
});

describe("two years that go together", () => {
  it.each([
    ["T2-1", "disclosure", "normativeDocuments", "issued", 90],
    ["Y-1", "requests", "carriedIn", "person", 9],
    ["Y-2", "disclosure", "normativeDocuments", "inForce", 13],
    ["Y-4", "disclosure", "penalties", "decisions", 90],
  ] as const)("give %s when one number is changed", (code, id, row, column, value) => {
    const table = year2025.tables[id];
    const cell = table?.form.cells.find((one) => one.row === row && one.column === column);
    if (!table || !cell) throw new Error("no cell");
    expect(tableFindings(year2025, { previous: year2024 })).toEqual([]);
    const wrong = { ...year2025, tables: { ...year2025.tables, [id]: withCell(table, cell.index, value) } };
    expect(tableFindings(wrong, { previous: year2024 }).map(({ rule }) => rule)).toContain(code);
  });
});

describe("the catalogue", () => {
  it("has every rule once, with what it demands", () => {
    const codes = catalogue.map((rule) => rule.code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes).toEqual(
      expect.arrayContaining([
        ...["T2-1", "T2-2", "T2-3", "T3-1", "T3-2", "T3-3", "T4-1", "N-1", "N-2", "N-3", "S-1", "S-2", "S-3"],
        ...["Y-1", "Y-2", "Y-3", "Y-4", "Y-5"],
      ]),
    );
    for (const rule of catalogue) expect(rule.demand).toMatch(/。$/);
  });

  it("says which rules it could not apply to a report without their table", () => {
    const without = { ...plainReport, tables: { ...plainReport.tables, requests: null } };
    const { findings, notAssessed } = check(without);
    const tables = notAssessed.filter(({ rule }) => rule.startsWith("T"));
    expect(tables.map(({ rule }) => rule)).toEqual(["T3-1", "T3-2", "T3-3"]);
    for (const { why } of tables) expect(why).toBe("报告中没有表三");
    expect(findings.map(({ rule }) => rule)).toEqual(["S-2"]);
  });

  it("says for each rule on last year that there is no report of it", () => {
    expect(check(plainReport).notAssessed).toEqual(
      ["Y-1", "Y-2", "Y-3", "Y-4", "Y-5"].map((rule) => ({ rule, why: "未提供上年报告" })),
    );
  });
});
