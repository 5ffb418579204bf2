import { diagnose } from "./atLeisure";
import type { Report } from "../../src/report";
import { checkReport } from "../../src/rules";
import { changed } from "../support/reports/rules";
import { mends, quietReport, withFormulas } from "./tables";

/** What carried 3 of 自然人 over into the report. */
const lastYear: Report = changed(
  { ...quietReport, year: 2024 },
  ["requests", "carriedOut", "person", 3],
  ["requests", "carriedOut", "total", 3],
  ["requests", "new", "person", 30],
  ["requests", "new", "total", 39],
);

it("finds nothing where the years agree", () => {
  expect(checkReport(lastYear).findings.filter(({ rule }) => rule.startsWith("T"))).toEqual([]);
  expect(diagnose(quietReport, { previous: lastYear }).suspects).toEqual([]);
});

it("says that a number does not agree with last year's", () => {
  const wrong = changed(quietReport, ["requests", "carriedIn", "person", 5]);
  const { suspects } = diagnose(wrong, { previous: lastYear });
  expect(suspects.map(({ reason }) => reason)).toEqual([
    "二、上年结转行×自然人列同差2，且与上年报告的结转不符，疑为3误作5",
  ]);
});

it("tells 一 and 二 apart where one is written in the other's place", () => {
  const wrong = changed(
    quietReport,
    ...(["person", "business", "total"] as const).flatMap((column) => {
      const [first, second] = { person: [32, 3], business: [9, 0], total: [41, 3] }[column];
      return [
        ["requests", "new", column, second ?? 0] as const,
        ["requests", "carriedIn", column, first ?? 0] as const,
      ];
    }),
  );
  expect(diagnose(wrong).suspects).toEqual([]);
  const { suspects } = diagnose(wrong, { previous: lastYear });
  expect(suspects[0]?.reason).toBe("一、本年新收行与二、上年结转行疑为互换");
  // Nothing but last year's report speaks for it.
  expect(suspects[0]?.probability).toBeLessThan(0.95);
});

it("leaves out of the candidates what last year's report confirms", () => {
  const wrong = withFormulas(changed(quietReport, ["requests", "granted", "person", 24]));
  const rows = (previous: Report | null) =>
    diagnose(wrong, { previous }).suspects.flatMap(({ changes }) => (changes.length === 1 ? [changes[0]?.row] : []));
  expect(rows(null)).toContain("carriedIn");
  expect(rows(lastYear)).not.toContain("carriedIn");
});

it.each<readonly [string, Report]>([
  ["of another agency", { ...lastYear, agency: "东湾镇" }],
  ["of another year", { ...lastYear, year: 2023 }],
  ["that does not add up itself", changed(lastYear, ["requests", "granted", "person", 99])],
  ["without 表三", { ...lastYear, tables: { ...lastYear.tables, requests: null } }],
])("leaves a report %s aside", (_, previous) => {
  const other = changed(quietReport, ["requests", "carriedIn", "person", 8], ["requests", "carriedIn", "total", 8]);
  const wrong = changed(other, ["requests", "new", "person", 27], ["requests", "new", "total", 36]);
  expect(diagnose(wrong, { previous: lastYear }).suspects.length).toBeGreaterThan(0);
  expect(diagnose(wrong, { previous })).toEqual(diagnose(wrong));
});

it("still finds a typo where the years really differ", () => {
  const other = changed(
    quietReport,
    ["requests", "carriedIn", "person", 8],
    ["requests", "carriedIn", "total", 8],
    ["requests", "new", "person", 27],
    ["requests", "new", "total", 36],
  );
  const wrong = changed(other, ["requests", "granted", "person", 12]);
  const { suspects } = diagnose(wrong, { previous: lastYear, deadline: 5000 });
  expect(suspects[0]?.changes).toMatchObject([{ row: "granted", column: "person", to: 21 }]);
  expect(suspects.every((suspect) => mends(suspect, wrong))).toBe(true);
});

it("is silent on a table that nobody has filled in yet", () => {
  const { requests } = quietReport.tables;
  const blank = requests && { ...requests, cells: requests.cells.map((cell) => ({ ...cell, value: null })) };
  const empty: Report = { ...quietReport, tables: { ...quietReport.tables, requests: blank } };
  expect(diagnose(empty, { previous: lastYear }).suspects).toEqual([]);
});
