import { diagnose } from "./atLeisure";
import type { CellValue, Report } from "../../src/report";
import { changed } from "../support/reports/rules";
import { mends, quietReport, tableIn, told, withFormulas } from "./tables";

it("finds nothing where nothing is broken", () => {
  expect(diagnose(quietReport)).toEqual({ suspects: [], isComplete: true, notes: [] });
  expect(diagnose(withFormulas(quietReport)).suspects).toEqual([]);
});

it.each<readonly [CellValue, string]>([
  [12, "（一）行×自然人列同差9，疑为21误作12 | granted.person 12->21"],
  [2, "（一）行×自然人列同差19，疑为21误作2 | granted.person 2->21"],
  [221, "（一）行×自然人列同差200，疑为21误作221 | granted.person 221->21"],
  [-21, "（一）行×自然人列同差42，疑为21误作-21 | granted.person -21->21"],
  [null, "（一）行×自然人列同差21，疑漏填21 | granted.person null->21"],
  [{ text: "二十一" }, '（一）行×自然人列同差21，疑为21误作「二十一」 | granted.person {"text":"二十一"}->21'],
])("names the one wrong cell and its number where %j stands", (value, expected) => {
  const wrong = changed(quietReport, ["requests", "granted", "person", value]);
  expect(told(wrong)).toEqual([expected]);
  const { suspects, isComplete } = diagnose(wrong);
  expect(suspects[0]).toMatchObject({ isTied: false, problem: 0 });
  expect(suspects[0]?.probability).toBeGreaterThanOrEqual(0.95);
  expect(isComplete).toBe(true);
});

it.each<readonly [string, readonly (readonly [row: string, column: string, value: CellValue])[], string]>([
  ["a wrong total", [["handled", "total", 93]], "（七）行×总计列同差54，疑为39误作93"],
  [
    "a number moved to the next cell",
    [
      ["granted", "person", null],
      ["granted", "business", 21],
    ],
    "（一）×自然人的21疑误填到（一）×商业企业",
  ],
  [
    "two neighbours swapped",
    [
      ["granted", "person", 6],
      ["partlyGranted", "person", 21],
    ],
    "（一）×自然人与（二）×自然人疑为互换",
  ],
  [
    "a row one column to the right, its total kept",
    [
      ["new", "person", 0],
      ["new", "business", 32],
      ["new", "research", 9],
    ],
    "一、本年新收行疑整体右移一列",
  ],
  [
    "a row one column to the left, with its total",
    [
      ["handled", "person", 9],
      ["handled", "business", 0],
      ["handled", "otherOrganisation", 39],
      ["handled", "total", null],
    ],
    "（七）行疑连同总计左移一列",
  ],
  [
    "a part of a column one row down",
    [
      ["carriedIn", "person", 0],
      ["granted", "person", 3],
      ["partlyGranted", "person", 21],
      ["refused.stateSecret", "person", 6],
    ],
    "自然人列二、上年结转至（三）不予公开1.属于国家秘密疑整体下移一行",
  ],
  [
    "two separate typos",
    [
      ["granted", "person", 12],
      ["partlyGranted", "business", 6],
    ],
    "（一）×自然人疑为21误作12；（二）×商业企业疑为5误作6",
  ],
])("tells %s", (_, changes, reason) => {
  const wrong = changed(quietReport, ...changes.map((change) => ["requests" as const, ...change] as const));
  const [first] = diagnose(wrong, { deadline: 5000 }).suspects;
  expect(first?.reason.split("；").sort()).toEqual(reason.split("；").sort());
  const after = changed(
    wrong,
    ...(first?.changes ?? []).map((c) => ["requests" as const, c.row, c.column, c.to] as const),
  );
  const numbers = (report: Report) => tableIn(report, "requests").cells.map(({ value }) => value ?? 0);
  expect(numbers(after)).toEqual(numbers(quietReport));
});

it("says of equal explanations that they are tied, and offers each", () => {
  // The two totals swapped, or the two numbers of 自然人: both leave the same differences behind.
  const wrong = changed(quietReport, ["requests", "granted", "person", 6], ["requests", "partlyGranted", "person", 21]);
  const only = changed(
    wrong,
    ...(["granted", "partlyGranted"] as const).map((row) => ["requests" as const, row, "business", 0] as const),
    ["requests", "granted", "total", 21],
    ["requests", "partlyGranted", "total", 6],
    ["requests", "new", "business", 0],
    ["requests", "new", "total", 32],
    ["requests", "handled", "business", 0],
    ["requests", "handled", "total", 30],
  );
  const { suspects } = diagnose(only, { deadline: 5000 });
  const tied = suspects.filter(({ isTied }) => isTied);
  expect(tied).toHaveLength(2);
  expect(tied.map(({ changes }) => changes.map(({ column }) => column).join())).toEqual(
    expect.arrayContaining(["person,person", "total,total"]),
  );
  expect(Math.max(...suspects.map(({ probability }) => probability))).toBeLessThan(0.95);
  expect(suspects.every((suspect) => mends(suspect, only))).toBe(true);
});

it("treats 表四 as three problems, each with up to five candidates, and none certain", () => {
  const wrong = changed(
    quietReport,
    ["remedies", "review", "upheld", 12],
    ["remedies", "suitAfterReview", "pending", 7],
    ["requests", "granted", "person", 12],
  );
  const { suspects } = diagnose(wrong);
  expect(new Set(suspects.map(({ problem }) => problem))).toEqual(new Set([0, 1, 2]));
  expect(suspects[0]?.changes[0]).toMatchObject({ table: "requests", from: 12, to: 21 });
  const review = suspects.filter(({ changes }) => changes[0]?.row === "review");
  expect(review[0]?.reason).toBe("行政复议行差9，结果维持疑为21误作12");
  expect(review[0]?.probability).toBeLessThan(0.95);
  expect(suspects.map(({ probability }) => probability)).toEqual(
    suspects.map(({ probability }) => probability).sort((a, b) => b - a),
  );
});

it("keeps the address of a cell", () => {
  const wrong = changed(quietReport, ["requests", "granted", "person", 12]);
  const origin = { sheet: "表三", row: 5, column: 3 };
  const requests = tableIn(wrong, "requests");
  const cells = requests.cells.map((cell) => ({ ...cell, origin }));
  const placed: Report = { ...wrong, tables: { ...wrong.tables, requests: { ...requests, cells } } };
  expect(diagnose(placed).suspects[0]?.changes[0]?.origin).toEqual(origin);
});
