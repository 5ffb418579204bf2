import { cellIndexOf } from "../../../src/form";
import type { Report } from "../../../src/report";
import { compareYears, positionOf } from "../../../src/taskpane/compare/lines";
import { change } from "../../support/pane/reports";
import { year2024, year2025 } from "../../support/reports/years";

const tableOfYears = (id: string, report: Report = year2025, previous: Report = year2024) =>
  compareYears(report, previous).find(({ form }) => form.id === id);

function withFigure(report: Report, row: string, column: string, value: number | null | { text: string }): Report {
  return change(report, "requests", row, column, value);
}

test("tables with totals are compared by their totals, others cell by cell", () => {
  const requests = tableOfYears("requests");
  const disclosure = tableOfYears("disclosure");
  const { tables } = year2025;
  const rows = new Set(tables.requests?.form.cells.map(({ row }) => row)).size;
  expect((requests?.lines.length ?? 0) + (requests?.quiet ?? 0)).toBe(rows);
  expect((disclosure?.lines.length ?? 0) + (disclosure?.quiet ?? 0)).toBe(tables.disclosure?.cells.length);
});

test("a line holds both years' figures, the money included", () => {
  const carriedOut = tableOfYears("requests")?.lines.find(({ name }) => name.startsWith("四、"));
  const read = (report: Report): unknown => {
    const { form, cells } = report.tables.requests ?? { form: null, cells: [] };
    return form && cells[cellIndexOf(form, "carriedOut", "total") ?? -1]?.value;
  };
  expect(carriedOut).toMatchObject({ now: read(year2025), before: read(year2024) });
  const fee = tableOfYears("disclosure")?.lines.find(({ now }) => now === 12.345);
  expect(fee?.before).toBe(12.345);
});

test("a figure with a digit too many is striking, small steps are not", () => {
  const striking = (now: number, before: number): boolean | undefined => {
    const report = withFigure(year2025, "new", "total", now);
    const previous = withFigure(year2024, "new", "total", before);
    return tableOfYears("requests", report, previous)?.lines.find(({ name }) => name.startsWith("一、"))?.isStriking;
  };
  expect([striking(120, 12), striking(2, 20), striking(0, 5)]).toEqual([true, true, true]);
  expect([striking(24, 12), striking(4, 1), striking(12, 12)]).toEqual([false, false, false]);
});

test("a blank and a text have no figure, and figures of 0 in both years are only counted", () => {
  const blank = withFigure(year2025, "new", "total", null);
  const text = withFigure(blank, "granted", "total", { text: "减4" });
  const lines = tableOfYears("requests", text)?.lines ?? [];
  expect(lines.find(({ name }) => name.startsWith("一、"))).toMatchObject({ now: null, isStriking: false });
  expect(lines.find(({ name }) => name.startsWith("（一）"))).toMatchObject({ now: null, isStriking: false });
  expect(lines.every(({ now, before }) => now !== 0 || before !== 0)).toBe(true);
});

test("a table that one of the years lacks is left out", () => {
  const without = { ...year2024, tables: { ...year2024.tables, remedies: null } };
  expect(compareYears(year2025, without).map(({ form }) => form.id)).toEqual(["disclosure", "requests"]);
});

test("the same factor is the same step for figures of any size", () => {
  const step = (from: number, to: number): number => positionOf(to, 10_000) - positionOf(from, 10_000);
  expect(step(400, 800)).toBeCloseTo(step(4_000, 8_000), 3);
  expect([positionOf(0, 50), positionOf(50, 50), positionOf(-3, 50), positionOf(0, 0)]).toEqual([0, 1, 0, 0]);
});
