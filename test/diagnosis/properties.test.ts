import * as fc from "fast-check";
import { diagnose } from "./atLeisure";
import { addend, withCell, type CellValue, type FilledTable, type Report } from "../../src/report";
import { consistentReports, consistentReports2019 } from "../support/reports/arbitrary";
import { mends, tableIn } from "./tables";

const withTable = (report: Report, table: FilledTable): Report => ({
  ...report,
  tables: { ...report.tables, [table.form.id]: table },
});
const cell = fc.nat(10_000);
const reports = fc.oneof({ weight: 3, arbitrary: consistentReports }, consistentReports2019);
/** A cell of a table, from any number. */
const within = (table: FilledTable, at: number): number => at % table.form.cells.length;
const strange: fc.Arbitrary<CellValue> = fc.oneof(
  fc.nat(99_999),
  fc.integer({ min: -9999, max: 9999 }),
  fc.constantFrom(null, 0, 1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
  fc.constant({ text: "减4" }),
);

it("finds any single wrong cell of 表三, and its number", () => {
  fc.assert(
    fc.property(reports, cell, strange, (report, at, value) => {
      const table = tableIn(report, "requests");
      const index = within(table, at);
      const truth = addend(table.cells[index]?.value);
      fc.pre(addend(value) !== truth && Math.abs(addend(value)) < 2 ** 50);
      const { suspects } = diagnose(withTable(report, withCell(table, index, value)), { deadline: 5000 });
      expect(suspects).toHaveLength(1);
      expect(suspects[0]?.changes).toMatchObject([{ index, from: value, to: truth }]);
    }),
    { numRuns: 150, seed: 1 },
  );
});

it("offers only what makes every rule hold, whatever was written where", () => {
  fc.assert(
    fc.property(reports, fc.array(fc.tuple(cell, strange), { maxLength: 6 }), (report, changes) => {
      const right = tableIn(report, "requests");
      const table = changes.reduce((before, [at, value]) => withCell(before, within(right, at), value), right);
      const wrong = withTable(report, table);
      const { suspects } = diagnose(wrong, { deadline: 5000 });
      for (const suspect of suspects) {
        expect(mends(suspect, wrong)).toBe(true);
        for (const { index, from, to } of suspect.changes) {
          expect(Number.isSafeInteger(to) && to >= 0).toBe(true);
          expect(to).not.toBe(addend(table.cells[index]?.value));
          expect(from).toEqual(table.cells[index]?.value);
        }
      }
      const probabilities = suspects.map(({ probability }) => probability);
      expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
      expect(probabilities.every((probability) => probability >= 0 && probability < 1)).toBe(true);
      expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 120, seed: 2 },
  );
});
