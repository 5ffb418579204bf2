import type { TableForm } from "../../form";
import { originIn, textAt, type Grid } from "../grid";
import { labelKey } from "../normalise";
import { emptyCell } from "../report";
import type { Remark } from "../remark";
import { scoreOf, type FoundTable } from "./foundTable";
import type { BlockIndex } from "./labelIndex";
import { readNumber } from "./readNumber";
import { isValue } from "./values";

/** How far above the numbers the words of the table may stand: a header written downwards has a letter in each line. */
const wordsReach = 80;

/**
 * A table without row labels (表四) in a text whose header is in pieces, as copies from PDF have it letter by letter:
 * the one row of exactly as many numbers as the form has, below the names of its groups. The form's order is all
 * there is to go by, and a remark says so.
 */
export function findNumbersAlone(grid: Grid, form: TableForm, block: BlockIndex): readonly FoundTable[] {
  const count = block.columns.length;
  const rows = grid.rows.flatMap((cells, row) =>
    cells.length === count && cells.every((_, column) => isValue(textAt(cells, column))) ? [row] : [],
  );
  const names = block.block.columns.map(({ text }) => labelKey(text));
  const headed = rows.filter((row) => areAbove(grid, row, names));
  const [row, ...others] = headed;
  if (row === undefined || others.length > 0) return [];
  const origin = originIn(grid, row, 0);
  const labels = [...new Set(block.columns.map(({ text }) => text))];
  const remarks: readonly Remark[] = [{ kind: "missingHeader", table: form.id, labels, origin }];
  return [
    {
      cells: form.cells.map(({ index }) => (index < count ? readNumber(grid, row, index, form, index) : emptyCell)),
      remarks,
      origin,
      size: count,
      score: scoreOf(0, 0, remarks),
      grid,
      rows: { from: row, to: row + 1 },
    },
  ];
}

function areAbove(grid: Grid, row: number, names: readonly string[]): boolean {
  const above = grid.rows.slice(Math.max(0, row - wordsReach), row).flat();
  const words = labelKey(above.map(({ value }) => String(value)).join("\n"));
  return names.every((name) => words.includes(name));
}
