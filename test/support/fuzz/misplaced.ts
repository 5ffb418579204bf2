import { leavesOf, type Block, type Label } from "../../../src/form";
import {
  labelKey,
  namedCells,
  printedValue,
  type FilledTable,
  type Grid,
  type NamedCell,
  type Remark,
  type Report,
} from "../../../src/report";
import { taggedReport } from "./mangle";

/** Remarks that speak of a whole table: which row or column a number belongs to is then said to be in doubt. */
const ofTheTable: ReadonlySet<Remark["kind"]> = new Set([
  "missingColumn",
  "missingHeader",
  "missingGroup",
  "columnOrder",
  "doubleTable",
]);

/**
 * The numbers that a reading put into a wrong cell without a word.
 *
 * A number is right where it was written for that cell, or where it stands: in a row that bears the label of the
 * cell's row and below the label of its column. Any other is misplaced, unless a remark names its row, its column, what
 * stands in place of its column's label, or the order of the whole table.
 *
 * @param grids what was read; the numbers are those of `taggedReport`
 */
export function misplacedNumbers(report: Report, grids: readonly Grid[], year: number): readonly string[] {
  const written = writtenFor(taggedReport(year));
  return Object.values(report.tables).flatMap((table) =>
    table === null
      ? []
      : namedCells(table).flatMap((cell) => {
          const { value, form } = cell;
          if (typeof value !== "number" && typeof value !== "string") return [];
          const name = `${table.form.id} ${form.row} ${form.column}`;
          const isRight =
            written.get(printedValue(value)) === name ||
            standsThere(cell, table, report.remarks, grids) ||
            isNamed(cell, table, report.remarks);
          return isRight ? [] : [`${name} is ${value}, written for ${written.get(printedValue(value)) ?? "none"}`];
        }),
  );
}

function writtenFor(report: Report): ReadonlyMap<string, string> {
  return new Map(
    Object.values(report.tables).flatMap((table) =>
      table === null
        ? []
        : namedCells(table).map(
            ({ value, form }) => [printedValue(value), `${table.form.id} ${form.row} ${form.column}`] as const,
          ),
    ),
  );
}

/** Whether the labels of a cell's row and column stand beside and above its number, misprints that are named included. */
function standsThere(
  { form, origin }: NamedCell,
  table: FilledTable,
  remarks: readonly Remark[],
  grids: readonly Grid[],
): boolean {
  const grid = grids.find(({ sheet }) => sheet === origin?.sheet);
  if (!grid || !origin) return false;
  const keysOf = (label: Label): readonly string[] => [label.text, ...(label.variants ?? [])].map(labelKey);
  const leaf = (axis: "row" | "column", name: string): readonly string[] =>
    table.form.blocks.flatMap((block) =>
      leavesOf(block[axis === "row" ? "rows" : "columns"], axis).flatMap((one) =>
        one.name === name ? keysOf(one.label) : [],
      ),
    );
  const keyAt = (row: number, column: number): string => labelKey(String(grid.rows[row]?.[column]?.value ?? ""));
  const rowKeys = leaf("row", form.row);
  const columnKeys = leaf("column", form.column);
  // Only labels of the number's own part of the table: those of another may have slipped between.
  const own = table.form.blocks.filter((block) => block.rows.length === 0 || namesIn(block).includes(form.row));
  const all = new Set(own.flatMap((block) => leavesOf(block.columns, "column").flatMap(({ label }) => keysOf(label))));
  const isInRow =
    rowKeys.length > 0
      ? (grid.rows[origin.row] ?? []).some((_, column) => rowKeys.includes(keyAt(origin.row, column)))
      : groupAbove() === form.row;
  for (let row = origin.row - 1; row >= 0; row -= 1) {
    const broken = keyAt(row - 1, origin.column) + keyAt(row, origin.column);
    const key = all.has(broken) ? broken : keyAt(row, origin.column);
    if (all.has(key)) return isInRow && columnKeys.includes(key);
  }
  return false;

  /** The label that a remark says is meant there; "" where none does. */
  function meantAt(row: number, column: number): string {
    const meant = remarks.find(
      (remark) => remark.kind === "label" && remark.origin?.row === row && remark.origin.column === column,
    );
    return meant?.kind === "label" ? labelKey(meant.expected) : "";
  }

  /** The row that the nearest group label above stands for: the last one that begins no further to the right. */
  function groupAbove(): string | undefined {
    const groups = new Map(
      table.form.blocks.flatMap((block) => groupsIn(block.columns)).map((label) => [labelKey(label.text), label.row]),
    );
    let nearest = { column: -1, row: undefined as string | undefined };
    grid?.rows.slice(0, origin?.row ?? 0).forEach((cells, row) => {
      cells.forEach((_, column) => {
        const group = groups.get(keyAt(row, column)) ?? groups.get(meantAt(row, column));
        if (group !== undefined && column <= (origin?.column ?? 0) && column >= nearest.column)
          nearest = { column, row: group };
      });
    });
    return nearest.row;
  }
}

const namesIn = (block: Block): readonly string[] => leavesOf(block.rows, "row").map(({ name }) => name);

/** The labels that stand for a row: those of 表四 are printed above its columns. */
function groupsIn(labels: readonly Label[]): readonly Label[] {
  return labels.flatMap((label) => (label.row === undefined ? groupsIn(label.children ?? []) : [label]));
}

function isNamed({ form, origin }: NamedCell, table: FilledTable, remarks: readonly Remark[]): boolean {
  return remarks.some((remark) => {
    if (!("table" in remark) || remark.table !== table.form.id) return false;
    if (ofTheTable.has(remark.kind)) return true;
    if ("row" in remark && remark.row === form.row) return true;
    if ("column" in remark && remark.column === form.column) return true;
    // What stands where the label of its column should stand.
    if (remark.kind === "label" && remark.origin?.column === origin?.column) return true;
    const places = "origins" in remark ? remark.origins : "origin" in remark ? [remark.origin] : [];
    return places.some((place) => place.row === origin?.row);
  });
}
