import { diagnose } from "./atLeisure";
import type { Report } from "../../src/report";
import { changed } from "../support/reports/rules";
import { mends, quietReport, tableIn, withFormulas } from "./tables";

const isFormula = (report: Report, index: number): boolean =>
  tableIn(report, "requests").cells[index]?.isFormula === true;

it("names the column only, with candidates and no culprit, where formulas compute the totals", () => {
  const wrong = withFormulas(changed(quietReport, ["requests", "granted", "person", 12]));
  const { suspects, notes } = diagnose(wrong);
  expect(notes).toEqual(["总计由公式算出，只能确定差在「自然人」列，不能确定是哪一格。"]);
  expect(suspects.length).toBeGreaterThan(3);
  for (const suspect of suspects) {
    expect(suspect.probability).toBeLessThan(0.95);
    expect(mends(suspect, wrong)).toBe(true);
    expect(suspect.changes.some(({ index }) => isFormula(wrong, index))).toBe(false);
  }
  const candidates = suspects.filter(({ changes }) => changes.length === 1);
  expect(new Set(candidates.map(({ changes }) => changes[0]?.column))).toEqual(new Set(["person"]));
  // 32 and 23 are as likely a slip as 12 and 21.
  expect(candidates.slice(0, 2).map(({ reason }) => reason)).toEqual([
    "自然人列差9，一、本年新收疑为23误作32",
    "自然人列差9，（一）疑为21误作12",
  ]);
});

it("takes two columns as two problems", () => {
  const wrong = withFormulas(
    changed(quietReport, ["requests", "granted", "person", 12], ["requests", "new", "business", 90]),
  );
  const { suspects, notes } = diagnose(wrong);
  expect(notes).toHaveLength(2);
  const columns = [0, 1].map((id) => suspects.find(({ problem }) => problem === id)?.changes[0]?.column);
  expect(columns.sort()).toEqual(["business", "person"]);
});

it("uses the totals that are typed beside those that are computed", () => {
  const computed = withFormulas(changed(quietReport, ["requests", "granted", "person", 12]));
  const requests = tableIn(computed, "requests");
  const truth = tableIn(quietReport, "requests");
  const cells = requests.cells.map((cell, index) =>
    requests.form.cells[index]?.column === "total" ? { ...cell, ...truth.cells[index], isFormula: false } : cell,
  );
  const { suspects, notes } = diagnose({
    ...computed,
    tables: { ...computed.tables, requests: { ...requests, cells } },
  });
  expect(notes).toEqual([]);
  expect(suspects).toHaveLength(1);
  expect(suspects[0]?.changes).toMatchObject([{ row: "granted", column: "person", from: 12, to: 21 }]);
});

it("blames a formula that does not compute its sum", () => {
  const right = withFormulas(quietReport);
  const wrong = changed(right, ["requests", "handled", "person", 27]);
  const [first] = diagnose(wrong).suspects;
  expect(first?.changes).toMatchObject([{ row: "handled", column: "person", from: 27, to: 30 }]);
  expect(first?.reason).toContain("公式疑有误");
});

it("blames digits kept as text, which a formula does not count", () => {
  const right = withFormulas(quietReport);
  const seen = withFormulas(changed(quietReport, ["requests", "granted", "person", 0]));
  const requests = tableIn(seen, "requests");
  const cells = requests.cells.map((cell, index) =>
    requests.form.cells[index]?.row === "granted" && requests.form.cells[index]?.column === "person"
      ? { ...cell, value: 21, dress: "21" }
      : cell,
  );
  const wrong: Report = { ...right, tables: { ...right.tables, requests: { ...requests, cells } } };
  const { suspects } = diagnose(wrong);
  expect(suspects).toHaveLength(1);
  expect(suspects[0]).toMatchObject({
    reason: "（一）×自然人的21存为文本，求和公式没有计入",
    changes: [{ row: "granted", column: "person", from: { text: "21" }, to: 21 }],
  });
});
