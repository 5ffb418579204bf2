import { recogniseReport, type Grid, type Origin, type Report } from "../../../src/report";
import { planReport } from "../../../src/sheets";

/** The sheet 正文 of a report, as a look at the workbook reads it. */
export function narrativeGrid(report: Report): Grid {
  const [plan] = planReport(report);
  if (!plan) throw new Error("a report has no sheet 正文");
  const rows = plan.contents.map((row) => row.map((content) => ({ value: shownValue(content) })));
  return { sheet: plan.name, top: 0, left: 0, rows };
}

function shownValue(content: string | number): string | number {
  if (typeof content === "number") return content;
  return content.startsWith("=") ? "" : content.replace(/^'/, "");
}

/** The text in a cell of the sheet 正文. */
export function textIn(report: Report, { row, column }: Origin): string {
  return String(narrativeGrid(report).rows[row]?.[column]?.value ?? "");
}

/** The report with another text in a cell of its sheet 正文. */
export function withText(report: Report, origin: Origin, text: string): Report {
  const grid = narrativeGrid(report);
  const rows = grid.rows.map((cells, row) =>
    cells.map((cell, column) => (row === origin.row && column === origin.column ? { value: text } : cell)),
  );
  const read = recogniseReport([{ ...grid, rows }], null);
  if (!read.ok) throw new Error(read.failure.sentence);
  return { ...report, narrative: read.value.narrative };
}
