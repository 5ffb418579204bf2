import type { Label, TableForm } from "../../form";
import { originIn, type Grid } from "../grid";
import { labelKey } from "../normalise";
import type { Remark } from "../remark";
import { columnOrderOf, type ColumnOrder } from "./columnOrder";
import { isDenseAt, type Header } from "./header";
import { mostAlike, textCells, withBrokenLabels, type Band, type TextCell } from "./headerCells";
import { labelIndexOf, type BlockIndex, type ColumnLeaf } from "./labelIndex";

/** A header whose labels recur in several groups, so that only the group above says which column is meant. */
export interface GroupedHeader extends Header {
  readonly order: ColumnOrder;
}

/** A group of columns: its label, its columns, and where the label stands. */
interface Group {
  readonly label: Label;
  readonly columns: readonly ColumnLeaf[];
  readonly cell: TextCell | null;
}

/**
 * Finds the column labels of a block whose wordings recur (表四).
 *
 * @param band the rows of the column labels; `region` begins higher up, with the labels of the groups
 * @param misprints group labels that are not the official ones
 */
export function findGroupedHeader(
  grid: Grid,
  band: Band,
  region: Band,
  form: TableForm,
  block: BlockIndex,
  misprints: ReadonlyMap<Label, TextCell>,
): GroupedHeader {
  const index = labelIndexOf(form);
  const isLabel = (key: string): boolean => index.keys.has(key);
  const cells = withBrokenLabels(textCells(grid, band), isLabel);
  const above = withBrokenLabels(textCells(grid, region), isLabel);
  const strange = new Set([...misprints.values()].map(({ row, column }) => `${row} ${column}`));
  const all = cells.filter(({ key }) => block.columnsByKey.has(key));
  const leaves = all.length > block.columns.length ? withoutRepeats(all) : all;
  const isLoose = ({ key, row, column }: TextCell): boolean => !isLabel(key) && !strange.has(`${row} ${column}`);
  const loose = cells.filter(isLoose);
  const groups = groupsOf(block, above, misprints);
  const remarks: Remark[] = groups.flatMap(({ label, cell }) =>
    cell ? [] : [{ kind: "missingGroup", table: form.id, label: label.text, origin: originIn(grid, region.to, 0) }],
  );
  const isApart = new Set(leaves.map(({ column }) => column)).size === leaves.length;
  const isDense = grid.isFlow || leaves.every((cell) => isDenseAt(grid, cell));
  const found =
    grid.isFlow || !isApart
      ? inReadingOrder(isDense ? leaves : [], block, above)
      : groups.every(({ cell }) => cell !== null)
        ? belowGroups(leaves, loose, groups)
        : inReadingOrder(byColumn([...leaves, ...loose]), block, above);
  const whole = found.size === block.columns.length;
  for (const [leaf, cell] of found) {
    const expected = block.columns[leaf]?.text ?? "";
    if (cell.key === labelKey(expected)) continue;
    const origin = originIn(grid, cell.row, cell.column);
    remarks.push({ kind: "label", table: form.id, expected, found: cell.text, origin });
  }
  if (found.size > 0 && !whole) {
    for (const { columns, label } of groups) {
      for (const leaf of columns.filter((one) => !found.has(one.index))) {
        const text = `${label.text}：${leaf.text}`;
        remarks.push({
          kind: "missingColumn",
          table: form.id,
          column: leaf.name,
          label: text,
          origin: originIn(grid, band.from, 0),
        });
      }
    }
  }
  const places = new Map([...found].map(([leaf, { column }]) => [leaf, column]));
  const taken = new Set(found.values());
  const columns = new Set(places.values());
  const beside = grid.isFlow ? [] : above.filter((cell) => isLoose(cell) && !columns.has(cell.column));
  const asides = new Map(beside.map((cell) => [cell.column, cell]));
  const official = leaves.filter((cell) => taken.has(cell)).length;
  const base = { block, found, places, official, variants: 0, foreign: [], asides, remarks };
  const header: Header = { ...base, barred: new Set(), repeats: new Map(), isDense, top: band.from };
  const order = found.size === 0 ? { sequence: null, isOther: true } : columnOrderOf(header, grid.isFlow ?? false);
  return { ...header, order };
}

/** The cells without those that repeat the one above them: a merged cell that was filled downwards. */
function withoutRepeats(cells: readonly TextCell[]): readonly TextCell[] {
  const seen = new Set<string>();
  return cells.filter(({ column, key }) => {
    const isNew = !seen.has(`${column} ${key}`);
    seen.add(`${column} ${key}`);
    return isNew;
  });
}

const byColumn = (cells: readonly TextCell[]): readonly TextCell[] => [...cells].sort((a, b) => a.column - b.column);

/** The labels that name rows: each is printed above columns of its own. */
function groupsOf(
  block: BlockIndex,
  cells: readonly TextCell[],
  misprints: ReadonlyMap<Label, TextCell>,
): readonly Group[] {
  let next = 0;
  const walk = (label: Label): readonly Group[] => {
    if (!label.children) return [];
    if (label.row === undefined) return label.children.flatMap(walk);
    const columns = block.columns.slice(next, next + label.children.length);
    next += label.children.length;
    const own = cells.filter(({ key }) => key === labelKey(label.text));
    const places = own.map(({ column }) => column);
    // A label repeated in every cell that it covers begins with the first of them.
    const first = Math.min(...places);
    const isOne = new Set(places).size === Math.max(...places) - first + 1;
    const cell = isOne ? (own.find(({ column }) => column === first) ?? null) : null;
    return [{ label, columns, cell: own.length === 0 ? (misprints.get(label) ?? null) : cell }];
  };
  return block.block.columns.flatMap(walk);
}

/** The labels' cells by the group that stands above them: the last one that begins no further to the right. */
function belowGroups(
  leaves: readonly TextCell[],
  loose: readonly TextCell[],
  groups: readonly Group[],
): ReadonlyMap<number, TextCell> {
  const found = new Map<number, TextCell>();
  const starts = groups.map(({ cell }) => cell?.column ?? 0);
  for (const [at, { columns }] of groups.entries()) {
    const start = starts[at] ?? 0;
    const next = Math.min(...starts.filter((column) => column > start), Infinity);
    if (starts.filter((column) => column === start).length > 1) continue;
    const isBelow = ({ column }: TextCell): boolean => column >= start && column < next;
    const own = leaves.filter(isBelow);
    const others = loose.filter(isBelow);
    const cellsOf = (leaf: ColumnLeaf): readonly TextCell[] => own.filter(({ key }) => key === labelKey(leaf.text));
    for (const leaf of columns) {
      const [cell, second] = cellsOf(leaf);
      if (cell && !second) found.set(leaf.index, cell);
    }
    const missing = columns.filter((leaf) => cellsOf(leaf).length === 0);
    for (const leaf of missing) {
      const isOnly = missing.length === 1 && own.length + others.length === columns.length && others.length === 1;
      const cell = isOnly
        ? others[0]
        : mostAlike(
            others.filter((one) => ![...found.values()].includes(one)),
            leaf.text,
          );
      if (cell) found.set(leaf.index, cell);
    }
  }
  return found;
}

/** The labels' cells where they follow one another as in the form, and so do their groups; otherwise none. */
function inReadingOrder(
  cells: readonly TextCell[],
  block: BlockIndex,
  above: readonly TextCell[],
): ReadonlyMap<number, TextCell> {
  const isOfficial = (cell: TextCell, at: number): boolean => {
    const known = block.columnsByKey.get(cell.key);
    return !known || known.leaf.text === block.columns[at]?.text;
  };
  const printed = groupKeys(block.block.columns);
  const read = above.map(({ key }) => printed.indexOf(key)).filter((at) => at >= 0);
  const isInOrder = read.every((at, position) => position === 0 || at > (read[position - 1] ?? 0));
  if (!isInOrder || cells.length !== block.columns.length || !cells.every(isOfficial)) return new Map();
  return new Map(cells.map((cell, at) => [at, cell]));
}

/** The keys of all labels above others, line by line as they are printed. */
function groupKeys(labels: readonly Label[]): readonly string[] {
  const groups = labels.filter(({ children }) => children);
  if (groups.length === 0) return [];
  return [...groups.map(({ text }) => labelKey(text)), ...groupKeys(groups.flatMap(({ children }) => children ?? []))];
}
