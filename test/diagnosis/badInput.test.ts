import { diagnose } from "./atLeisure";
import { requestNumbers, filled, requestsForm, reportWith } from "../bench/cases/tables";
import { randomFrom } from "../bench/cases/random";
import { changed } from "../support/reports/rules";
import { mends, quietReport } from "./tables";

it("claims no suspect where a table is broken beyond a small explanation", () => {
  const random = randomFrom(3);
  const garbage = Array.from({ length: 30 }, () =>
    filled(
      requestsForm,
      requestsForm.cells.map(() => random.whole(0, 500)),
    ),
  );
  for (const table of garbage) {
    expect(diagnose(reportWith(table))).toEqual({ suspects: [], isComplete: true, notes: [] });
  }
});

it("says that it is not complete where the time is over", () => {
  const random = randomFrom(4);
  const values = requestNumbers(random, "medium").map((value, cell) => (cell % 60 === 7 ? value + 13 + cell : value));
  const report = reportWith(filled(requestsForm, values));
  expect(diagnose(report, { deadline: -1 }).isComplete).toBe(false);
  expect(diagnose(report, { deadline: 5000 }).isComplete).toBe(true);
});

it.each([Number.MAX_SAFE_INTEGER, 2 ** 60, 1e300, Number.MIN_SAFE_INTEGER])("does not stumble over %d", (value) => {
  const wrong = changed(quietReport, ["requests", "granted", "person", value], ["requests", "new", "business", value]);
  // Sums of such numbers are rounded: nothing can be told from their differences.
  expect(diagnose(wrong)).toEqual({ suspects: [], isComplete: true, notes: [] });
});

it("still finds a number of fifteen digits", () => {
  const wrong = changed(quietReport, ["requests", "granted", "person", 999_999_999_999_999]);
  const { suspects } = diagnose(wrong);
  expect(suspects[0]?.changes).toMatchObject([{ row: "granted", to: 21 }]);
  expect(suspects.every((suspect) => mends(suspect, wrong))).toBe(true);
});

it("reads reports without tables, and tables without cells", () => {
  const bare = { ...quietReport, tables: { disclosure: null, requests: null, remedies: null } };
  expect(diagnose(bare).suspects).toEqual([]);
  const { requests } = quietReport.tables;
  const short = { ...quietReport.tables, requests: requests && { ...requests, cells: requests.cells.slice(0, 50) } };
  expect(() => diagnose({ ...quietReport, tables: short })).not.toThrow();
});
