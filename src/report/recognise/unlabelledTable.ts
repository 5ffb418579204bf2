import type { TableForm } from "../../form";
import { originIn, textAt, type Grid } from "../grid";
import { emptyCell, type FilledCell } from "../report";
import type { Remark } from "../remark";
import { scoreOf, type FoundTable } from "./foundTable";
import { findGroupedHeader, type GroupedHeader } from "./groupedHeader";
import { findGroupMisprints, groupRemarks } from "./groups";
import { textCells, type Band, type TextCell } from "./headerCells";
import { labelIndexOf, type BlockIndex } from "./labelIndex";
import { asideRemarks, leftovers, type Accounted } from "./leftovers";
import { findNumbersAlone } from "./numbersAlone";
import { placeNumbers, type Columns, type Placement } from "./placeNumbers";
import { readNumber } from "./readNumber";
import { fewestLabels, findNumberRow, type NumberRow } from "./numberRow";

/** How far above its column labels the labels of their groups may stand. */
const groupReach = 3;

/** Finds every occurrence of a table that is one row of numbers without a label (表四) by its header. */
export function findUnlabelled(grid: Grid, form: TableForm): readonly FoundTable[] {
  const block = labelIndexOf(form).blocks[0];
  if (!block) return [];
  const found = headerBands(grid, block).map((band) => readBelow(grid, form, block, band));
  return found.length === 0 && grid.isFlow ? findNumbersAlone(grid, form, block) : found;
}

/** Neighbouring rows, blank ones aside, that together carry at least half of the column labels. */
function headerBands(grid: Grid, block: BlockIndex): readonly Band[] {
  const bands: Band[] = [];
  let isNext = false;
  grid.rows.forEach((cells, row) => {
    if (cells.every((_, column) => textAt(cells, column) === "")) return;
    const isHeader = leafCells(grid, { from: row, to: row + 1 }, block).length >= fewestLabels;
    const last = bands[bands.length - 1];
    if (isHeader && isNext && last) bands[bands.length - 1] = { from: last.from, to: row + 1 };
    else if (isHeader) bands.push({ from: row, to: row + 1 });
    isNext = isHeader;
  });
  return bands.filter((band) => leafCells(grid, band, block).length * 2 >= block.columns.length);
}

function leafCells(grid: Grid, band: Band, block: BlockIndex): readonly TextCell[] {
  return textCells(grid, band).filter((cell) => block.columnsByKey.has(cell.key));
}

function readBelow(grid: Grid, form: TableForm, block: BlockIndex, band: Band): FoundTable {
  const region: Band = { from: rowAbove(grid, band.from, groupReach), to: band.to };
  const misprints = findGroupMisprints(grid, region, form);
  const header = findGroupedHeader(grid, band, region, form, block, misprints);
  const below = findNumberRow(grid, region, block);
  const row = below.row ?? band.to;
  const { cells, remarks, used } = readNumbers(grid, form, header, below);
  if (header.order.isOther) remarks.push(...columnOrderRemark(grid, form, block, band));
  const headed = [{ match: { row, column: -1 }, header }];
  remarks.push(...asideRemarks(grid, form, headed, below.to));
  remarks.push(...leftovers(grid, form, { from: band.from, to: below.to }, headed, used));
  const all = [...header.remarks, ...groupRemarks(grid, form, misprints), ...remarks];
  const size = header.places.size === block.columns.length ? header.places.size : leafCells(grid, band, block).length;
  return {
    cells,
    remarks: all,
    origin: originIn(grid, row, leftmost(grid, row, header)),
    size,
    score: scoreOf(size, 0, all),
    grid,
    rows: { from: band.from, to: Math.max(band.to, row + 1) },
  };
}

function readNumbers(
  grid: Grid,
  form: TableForm,
  header: GroupedHeader,
  { row, to, doubtful }: NumberRow,
): ReadNumbers {
  const cells: FilledCell[] = form.cells.map(() => emptyCell);
  const remarks: Remark[] = [];
  const used = { places: new Set<string>(), rows: new Set<number>(), open: new Set<number>() };
  if (row === null) return { cells, remarks, used };
  const isApart = new Set(header.places.values()).size === header.places.size;
  const columns: Columns = {
    header,
    order: header.order,
    isAligned: isApart && !grid.isFlow,
    isFlow: grid.isFlow ?? false,
    extras: new Set(),
    isCrowded: false,
    labelColumn: -1,
    end: grid.rows[row]?.length ?? 0,
  };
  const placement: Placement =
    doubtful > 0 ? { found: doubtful, why: "count" } : placeNumbers(grid.rows[row], -1, columns, grid.sheet !== null);
  if ("found" in placement) {
    for (let other = row; other < to; other += 1) used.rows.add(other);
    const common = { table: form.id, row: form.cells[0]?.row ?? "", label: "数字" } as const;
    const origin = originIn(grid, row, leftmost(grid, row, header));
    remarks.push({ kind: "unplacedNumbers", ...common, ...placement, expected: header.block.columns.length, origin });
    return { cells, remarks, used };
  }
  for (const [cell, column] of placement.columns) {
    used.places.add(`${row} ${column}`);
    cells[cell] = readNumber(grid, row, column, form, cell);
  }
  return { cells, remarks, used };
}

interface ReadNumbers {
  readonly cells: readonly FilledCell[];
  readonly remarks: Remark[];
  readonly used: Accounted;
}

/** The column where the numbers begin. */
function leftmost(grid: Grid, row: number, { places }: GroupedHeader): number {
  const first = Math.min(...places.values());
  return first < (grid.rows[row]?.length ?? 0) ? first : 0;
}

function columnOrderRemark(grid: Grid, form: TableForm, { columns }: BlockIndex, band: Band): readonly Remark[] {
  const [first] = columns;
  if (!first) return [];
  const { name, text } = first;
  const origin = originIn(grid, band.from, 0);
  return [{ kind: "columnOrder", table: form.id, column: name, label: text, origin }];
}

/** The row that stands so many filled rows above another. */
function rowAbove(grid: Grid, row: number, count: number): number {
  let above = row;
  for (let left = count; above > 0 && left > 0; above -= 1) {
    const cells = grid.rows[above - 1] ?? [];
    if (cells.some((_, column) => textAt(cells, column) !== "")) left -= 1;
  }
  return above;
}
