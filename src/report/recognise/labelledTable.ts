import type { TableForm } from "../../form";
import { originIn, type Grid } from "../grid";
import { emptyCell, type FilledCell } from "../report";
import type { Remark } from "../remark";
import { alignmentOf, endOf, type HeadedRow } from "./alignment";
import { withoutDoubles } from "./bodyLabels";
import { columnOrderOf } from "./columnOrder";
import { scoreOf, type FoundTable } from "./foundTable";
import { findGroupMisprints, groupRemarks } from "./groups";
import { findHeader, type Header } from "./header";
import { append, type Band } from "./headerCells";
import { labelIndexOf } from "./labelIndex";
import { asideRemarks, leftovers } from "./leftovers";
import { numbersBefore, placeNumbers, type Columns } from "./placeNumbers";
import { readNumber } from "./readNumber";
import type { Occurrence, RowMatch } from "./rows";
import { foreignColumns, rowsWithoutPlace } from "./strangers";

/** How far above its first row a table's header is looked for. */
const headerReach = 8;

interface Headed extends HeadedRow {
  readonly match: RowMatch;
}

/** Reads one occurrence of a table whose rows carry labels (表二, 表三). */
export function readOccurrence(grid: Grid, form: TableForm, occurrence: Occurrence): FoundTable {
  const headers = headersOf(grid, form, occurrence);
  const rows = occurrence.flatMap((match): readonly Headed[] => {
    const header = headers.get(match.leaf.block);
    return header ? [{ match, header }] : [];
  });
  const { cells, remarks, used } = readRows(grid, form, rows);
  for (const [block, header] of headers) {
    const names = occurrence.filter((match) => match.leaf.block === block).map((match) => match.leaf.name);
    remarks.push(...header.remarks, ...columnOrderRemarks(grid, form, header));
    remarks.push(...foreignColumns(grid, form, header, names));
  }
  const region = regionOf(occurrence);
  const first = occurrence[0];
  const top = Math.min(first?.row ?? 0, ...[...headers.values()].map((header) => header.top ?? Infinity));
  const strangers = rowsWithoutPlace(grid, form, occurrence, top);
  remarks.push(...groupRemarks(grid, form, findGroupMisprints(grid, region, form)));
  remarks.push(...rowOrderRemarks(grid, form, occurrence), ...strangers.map(({ remark }) => remark));
  strangers.forEach(({ row }) => used.rows.add(row));
  const left = leftovers(grid, form, { from: top, to: region.to }, rows, used);
  remarks.push(...asideRemarks(grid, form, rows, region.to), ...left);
  const taken = new Set(occurrence.map((match) => match.leaf));
  for (const leaf of labelIndexOf(form).rows.filter((row) => !taken.has(row))) {
    remarks.push({ kind: "missingRow", table: form.id, row: leaf.name, label: leaf.text });
  }
  const exact = occurrence.filter((match) => match.isOfficial).length;
  const columns = [...headers.values()];
  const official = columns.reduce((sum, header) => sum + header.official, exact);
  const variants = columns.reduce((sum, header) => sum + header.variants, occurrence.length - exact);
  return {
    cells,
    remarks,
    origin: originIn(grid, first?.row ?? 0, first?.column ?? 0),
    size: taken.size,
    score: scoreOf(official, variants, remarks),
    grid,
    rows: region,
  };
}

/** The header of each block, above the first of its rows. */
function headersOf(grid: Grid, form: TableForm, occurrence: Occurrence): ReadonlyMap<number, Header> {
  const headers = new Map<number, Header>();
  // A label with a number before it stands in no row of the table, whatever it says.
  const isLabelFirst = ({ row, column }: RowMatch): boolean => numbersBefore(grid.rows[row], column) === 0;
  const rows = new Set(occurrence.filter(isLabelFirst).map(({ row }) => row));
  const lastOf = new Map(occurrence.map(({ leaf, row }) => [leaf.block, row]));
  occurrence.forEach((match, position) => {
    const block = labelIndexOf(form).blocks[match.leaf.block];
    if (!block || headers.has(match.leaf.block)) return;
    const above = occurrence[position - 1]?.row ?? match.row - headerReach - 1;
    const header = findHeader(grid, { from: Math.max(0, above + 1), to: match.row }, block, form);
    const body = { from: match.row, to: lastOf.get(match.leaf.block) ?? match.row };
    headers.set(
      match.leaf.block,
      withoutDoubles(grid, form, header, body, (row) => rows.has(row)),
    );
  });
  return withSharedAsides(headers);
}

/** A column beside the table is labelled once, above its first block. */
function withSharedAsides(headers: ReadonlyMap<number, Header>): ReadonlyMap<number, Header> {
  const all = [...headers.values()];
  const asides = new Map(all.flatMap((header) => [...header.asides]));
  const taken = new Set(all.flatMap((header) => [...header.places.values(), ...header.repeats.keys()]));
  const shared = new Map([...asides].filter(([column]) => !taken.has(column)));
  return new Map([...headers].map(([block, header]) => [block, { ...header, asides: shared }]));
}

/** What the rows give: the cells, what is odd, and which places and rows of the grid are accounted for. */
function readRows(grid: Grid, form: TableForm, rows: readonly Headed[]): ReadRows {
  const cells: FilledCell[] = form.cells.map(() => emptyCell);
  const remarks: Remark[] = [];
  const used = { places: new Set<string>(), rows: new Set<number>(), open: new Set<number>() };
  const end = endOf(grid, rows);
  const labelColumn = rows.reduce((most, { match }) => Math.max(most, match.column), 0);
  const isFlow = grid.isFlow ?? false;
  const shared = { ...alignmentOf(grid, rows, end), isFlow, labelColumn, end };
  const columnsOf = new Map<Header, Columns>();
  const doubles = doublesIn(rows);
  for (const { match, header } of rows) {
    const { leaf, row, column } = match;
    const common = { table: form.id, row: leaf.name, label: leaf.text } as const;
    const matches = doubles.get(leaf) ?? [];
    if (matches.length > 1) {
      used.rows.add(row);
      const origins = matches.map((double) => originIn(grid, double.row, double.column));
      if (matches[0] === match) remarks.push({ kind: "doubleRow", ...common, origins });
      continue;
    }
    const origin = originIn(grid, row, column);
    if (!match.isOfficial) {
      remarks.push({
        kind: "label",
        table: form.id,
        expected: leaf.text,
        found: match.text,
        origin,
        row: leaf.name,
      });
    }
    const columns = columnsOf.get(header) ?? { header, order: columnOrderOf(header, isFlow), ...shared };
    columnsOf.set(header, columns);
    const expected = header.block.columns.length;
    const placement = match.isShared
      ? ({ found: expected, why: "labels" } as const)
      : placeNumbers(grid.rows[row], column, columns, grid.sheet !== null);
    if ("found" in placement) {
      used.rows.add(row);
      // Numbers below labels of another edition have their remark with those labels.
      if (header.foreign.length === 0) {
        const why = grid.isFlow && placement.found === 1 ? "joined" : placement.why;
        remarks.push({ kind: "unplacedNumbers", ...common, found: placement.found, expected, why, origin });
      }
      continue;
    }
    if (placement.isMoved) remarks.push({ kind: "movedRow", ...common, origin });
    for (const [index, place] of placement.columns) {
      used.places.add(`${row} ${place}`);
      const cell = leaf.firstCell + index;
      const filled = readNumber(grid, row, place, form, cell);
      cells[cell] = filled;
      if (filled.value === null) used.open.add(row);
    }
  }
  return { cells, remarks, used };
}

interface ReadRows {
  readonly cells: readonly FilledCell[];
  readonly remarks: Remark[];
  readonly used: { readonly places: Set<string>; readonly rows: Set<number>; readonly open: Set<number> };
}

function doublesIn(rows: readonly Headed[]): ReadonlyMap<RowMatch["leaf"], readonly RowMatch[]> {
  const matches = new Map<RowMatch["leaf"], RowMatch[]>();
  for (const { match } of rows) append(matches, match.leaf, match);
  return matches;
}

/** From the header of the table to its last row. */
function regionOf(occurrence: Occurrence): Band {
  const first = occurrence[0]?.row ?? 0;
  const last = occurrence[occurrence.length - 1]?.row ?? first;
  return { from: Math.max(0, first - headerReach), to: last + 1 };
}

/** The first row that stands above one that the form puts before it. */
function rowOrderRemarks(grid: Grid, form: TableForm, occurrence: Occurrence): readonly Remark[] {
  const match = occurrence.find((candidate, position) => {
    const before = occurrence[position - 1];
    return before !== undefined && before.leaf.index > candidate.leaf.index;
  });
  if (!match) return [];
  const origin = originIn(grid, match.row, match.column);
  return [{ kind: "rowOrder", table: form.id, row: match.leaf.name, label: match.leaf.text, origin }];
}

/** The first column label that stands before one that the form puts before it. */
function columnOrderRemarks(grid: Grid, form: TableForm, header: Header): readonly Remark[] {
  if (!columnOrderOf(header, grid.isFlow ?? false).isOther) return [];
  const cells = [...header.found].sort(([, a], [, b]) => a.column - b.column || a.row - b.row);
  const at = cells.findIndex(([leaf], position) => position > 0 && leaf < (cells[position - 1]?.[0] ?? 0));
  const [leaf, cell] = cells[Math.max(0, at)] ?? [];
  const column = leaf === undefined ? undefined : header.block.columns[leaf];
  if (!column || !cell) return [];
  const origin = originIn(grid, cell.row, cell.column);
  return [{ kind: "columnOrder", table: form.id, column: column.name, label: column.text, origin }];
}
