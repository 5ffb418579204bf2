import { findingsOf, rowOf, unreadableRow } from "../../src/batch";
import { sampleReport } from "../support/reports/sample";
import { plainReport } from "../support/reports/consistent";
import { checkedReport, wrongReport } from "../support/batch";

test("a finished report leaves a row of zeros, and the rules that could not be applied", () => {
  const row = rowOf(checkedReport("a.json", sampleReport(2025)));
  expect(row).toMatchObject({
    ...{ file: "a.json", agency: "竹溪湾镇", year: 2025, edition: "2021", status: "pass", error: null, first: null },
    counts: { error: 0, verify: 0, hint: 0 },
  });
  expect(row.notAssessed.map(({ why }) => why)).toEqual(["未提供上年报告"]);
});

test("the counts by family are those of the findings, and the gravest finding stands first", () => {
  const checked = checkedReport("a.json", wrongReport("高平镇", true));
  if (checked.error !== null) throw new Error(checked.error);
  const row = rowOf(checked);
  expect(row.status).toBe("fail");
  const letters = Object.keys(row.families) as (keyof typeof row.families)[];
  const summed = { error: 0, verify: 0, hint: 0 };
  for (const letter of letters) {
    for (const severity of ["error", "verify", "hint"] as const) {
      const own = checked.findings.filter((found) => found.severity === severity && found.rule[0] === letter).length;
      expect([letter, severity, row.families[letter][severity]]).toEqual([letter, severity, own]);
      summed[severity] += own;
    }
  }
  expect(summed).toEqual(row.counts);
  expect(row.families.T.error).toBeGreaterThan(0);
  expect(row.families.N.error).toBe(1);
  expect(row.first).toMatchObject({ severity: "error" });
});

test("findings are listed by gravity, and no more than asked for", () => {
  const checked = checkedReport("a.json", wrongReport("高平镇", true));
  const all = findingsOf(checked, 1000);
  const order = all.map(({ severity }) => ["error", "verify", "hint"].indexOf(severity));
  expect(order).toEqual([...order].sort());
  expect(new Set(order).size).toBeGreaterThan(1);
  expect(findingsOf(checked, 2)).toEqual(all.slice(0, 2));
});

test("a row does not hold on to the report", () => {
  const row = rowOf(checkedReport("a.json", plainReport));
  expect(structuredClone(row)).toEqual(row);
  expect(JSON.stringify(row).length).toBeLessThan(3000);
});

test("a file that cannot be read has its reason", () => {
  expect(unreadableRow("坏.docx", "文件已损坏。")).toMatchObject({
    status: "unreadable",
    error: "文件已损坏。",
    agency: null,
  });
});
