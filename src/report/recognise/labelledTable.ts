import type { TableForm } from "../../form";
import { parseCell } from "../cellValue";
import { originIn, type Grid } from "../grid";
import { emptyCell, type FilledCell } from "../report";
import type { Remark } from "../remark";
import { findGroupMisprints, findHeader, type Band, type Header } from "./header";
import { labelIndexOf } from "./labelIndex";
import { placeNumbers } from "./placeNumbers";
import type { Occurrence, RowMatch } from "./rows";
import { foreignColumns, rowsWithoutPlace } from "./strangers";
import { scoreOf, type FoundTable } from "./foundTable";

/** How far above its first row a table's header is looked for. */
const headerReach = 8;

/** Reads one occurrence of a table whose rows carry labels (表二, 表三). */
export function readOccurrence(grid: Grid, form: TableForm, occurrence: Occurrence): FoundTable {
  const index = labelIndexOf(form);
  const cells: FilledCell[] = form.cells.map(() => emptyCell);
  const remarks: Remark[] = [];
  const headers = new Map<number, Header>();
  occurrence.forEach((match, position) => {
    const doubles = occurrence.filter((other) => other.leaf === match.leaf);
    if (doubles.length > 1) {
      if (doubles[0] === match) remarks.push(doubleRow(match, doubles));
      return;
    }
    const header = headers.get(match.leaf.block) ?? headerOf(match, position);
    headers.set(match.leaf.block, header);
    readRow(match, header);
  });
  for (const [block, header] of headers) {
    const rows = occurrence.filter((match) => match.leaf.block === block).map((match) => match.leaf.name);
    remarks.push(...header.remarks, ...foreignColumns(grid, form, header, rows));
  }
  const rows = region(occurrence);
  remarks.push(...findGroupMisprints(grid, rows, form));
  remarks.push(...orderRemarks(grid, form, occurrence));
  remarks.push(...rowsWithoutPlace(grid, form, occurrence));
  for (const leaf of index.rows.filter((row) => !occurrence.some((match) => match.leaf === row))) {
    remarks.push({ kind: "missingRow", table: form.id, row: leaf.name, label: leaf.text });
  }
  const first = occurrence[0];
  const leaves = new Set(occurrence.map((match) => match.leaf)).size;
  const exact = occurrence.filter((match) => match.isOfficial).length;
  const columns = [...headers.values()];
  const official = columns.reduce((sum, header) => sum + header.official, exact);
  const variants = columns.reduce((sum, header) => sum + header.variants, occurrence.length - exact);
  return {
    cells,
    remarks,
    origin: originIn(grid, first?.row ?? 0, first?.column ?? 0),
    size: leaves,
    score: scoreOf(official, variants, remarks),
    grid,
    rows,
  };

  function headerOf(match: RowMatch, position: number): Header {
    const above = occurrence[position - 1]?.row ?? match.row - headerReach - 1;
    const block = index.blocks[match.leaf.block];
    if (!block) throw new RangeError(`table ${form.id} has no block ${match.leaf.block}`);
    return findHeader(grid, { from: Math.max(0, above + 1), to: match.row }, block, form);
  }

  function readRow(match: RowMatch, header: Header): void {
    const count = index.blocks[match.leaf.block]?.columns.length ?? 0;
    const label = match.leaf.text;
    const origin = originIn(grid, match.row, match.column);
    const row = match.leaf.name;
    if (!match.isOfficial)
      remarks.push({ kind: "label", table: form.id, expected: label, found: match.text, origin, row });
    const line = grid.rows[match.row];
    const isSheet = grid.sheet !== null;
    if (header.foreign.length > 0) {
      readKnownColumns(match, header);
      return;
    }
    const placement = placeNumbers(line, match.column, count, header.columns, isSheet, Number.POSITIVE_INFINITY);
    if ("found" in placement) {
      remarks.push({
        kind: "unplacedNumbers",
        table: form.id,
        row,
        label,
        found: placement.found,
        expected: count,
        origin,
      });
      return;
    }
    placement.columns.forEach((column, offset) => {
      const cell = match.leaf.firstCell + offset;
      cells[cell] = readNumber(grid, match.row, column, form, cell);
    });
  }

  /** Below a header of two editions, the count of the numbers proves nothing; only the place below a label does. */
  function readKnownColumns(match: RowMatch, header: Header): void {
    const labels = [...header.places.values(), ...header.foreign.map(({ column }) => column)];
    const isAligned = grid.sheet !== null || (grid.rows[match.row]?.length ?? 0) > Math.max(...labels);
    for (const [offset, column] of header.places) {
      if (!isAligned || column <= match.column) continue;
      const cell = match.leaf.firstCell + offset;
      cells[cell] = readNumber(grid, match.row, column, form, cell);
    }
  }

  function doubleRow(match: RowMatch, doubles: readonly RowMatch[]): Remark {
    const origins = doubles.map((double) => originIn(grid, double.row, double.column));
    return { kind: "doubleRow", table: form.id, row: match.leaf.name, label: match.leaf.text, origins };
  }
}

/** Reads the number at a place of the grid as a cell of the table. */
export function readNumber(grid: Grid, row: number, column: number, form: TableForm, cell: number): FilledCell {
  const found = grid.rows[row]?.[column];
  const kind = form.cells[cell]?.kind ?? "count";
  const { value, dress } = parseCell(found?.value ?? "", kind, grid.sheet !== null);
  return { value, dress, origin: originIn(grid, row, column), isFormula: found?.isFormula ?? false };
}

/** From the header of the table to its last row. */
function region(occurrence: Occurrence): Band {
  const rows = occurrence.map((match) => match.row);
  return { from: Math.max(0, Math.min(...rows) - headerReach), to: Math.max(...rows) + 1 };
}

/** The first row that stands above one that the form puts before it. */
function orderRemarks(grid: Grid, form: TableForm, occurrence: Occurrence): readonly Remark[] {
  const match = occurrence.find((candidate, position) => {
    const before = occurrence[position - 1];
    return before !== undefined && before.leaf.index > candidate.leaf.index;
  });
  if (!match) return [];
  const origin = originIn(grid, match.row, match.column);
  return [{ kind: "rowOrder", table: form.id, row: match.leaf.name, label: match.leaf.text, origin }];
}
