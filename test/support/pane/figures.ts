import type { CellWrite } from "../../../src/excel";
import { withCell, type FilledTable, type Origin, type Report } from "../../../src/report";

/** The report with the figures and texts of another, in its own places. */
export function withFigures(report: Report, source: Report): Report {
  const filled = mapTables(report, (table) => {
    const cells = source.tables[table.form.id]?.cells ?? [];
    return { ...table, cells: table.cells.map((cell, at) => ({ ...cell, value: cells[at]?.value ?? null })) };
  });
  return { ...filled, narrative: source.narrative };
}

/** The report with every table changed alike. */
export function mapTables(report: Report, change: (table: FilledTable) => FilledTable): Report {
  const { disclosure, requests, remedies } = report.tables;
  return {
    ...report,
    tables: {
      disclosure: disclosure && change(disclosure),
      requests: requests && change(requests),
      remedies: remedies && change(remedies),
    },
  };
}

/** Whether a cell of the report stands there and holds what the change expects. */
export function isAsSeen(report: Report, { origin, from }: Pick<CellWrite, "origin" | "from">): boolean {
  const cell = cellsOf(report).find((each) => isSame(each.origin, origin));
  return cell !== undefined && JSON.stringify(cell.value) === JSON.stringify(from);
}

/** The report with a number in the cell that stands there. */
export function withChange(report: Report, { origin, to }: Pick<CellWrite, "origin" | "to">): Report {
  return mapTables(report, (table) => {
    const index = table.cells.findIndex((cell) => isSame(cell.origin, origin));
    return index < 0 ? table : withCell(table, index, to);
  });
}

function cellsOf({ tables }: Report): FilledTable["cells"] {
  return Object.values(tables).flatMap((table) => table?.cells ?? []);
}

function isSame(a: Origin | null, b: Origin): boolean {
  return a !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
