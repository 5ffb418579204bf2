import { planReport } from "../../src/sheets";
import { sampleReport } from "../support/reports/sample";

const sample = sampleReport(2025);

it("gives every text of an ordinary report one row of the sheet", () => {
  const [texts] = planReport(sample);
  expect(texts?.merges.filter(({ rows }) => rows > 1)).toEqual([]);
  expect(texts?.rowHeights.length).toBe(texts?.contents.length);
});

it("merges the cell of a long text, and that of its label, over the rows that it needs to be seen", () => {
  const text = "全年公开信息，逐条列明。".repeat(150);
  const report = { ...sample, narrative: { ...sample.narrative, other: { text, parts: {} } } };
  const [texts] = planReport(report);
  const row = texts?.contents.findIndex(([, content]) => content === `'${text}`) ?? -1;
  const rows = 3;
  expect(row).toBeGreaterThan(0);
  expect(texts?.merges).toContainEqual({ row, column: 0, rows, columns: 1 });
  expect(texts?.merges).toContainEqual({ row, column: 1, rows, columns: 1 });
  expect(texts?.contents.slice(row + 1)).toEqual([
    ["", ""],
    ["", ""],
  ]);
  expect(texts?.rowHeights.length).toBe(row + rows);
});
