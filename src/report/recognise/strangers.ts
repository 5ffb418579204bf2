import type { TableForm } from "../../form";
import { originIn, textAt, type Grid } from "../grid";
import { labelKey } from "../normalise";
import type { Remark } from "../remark";
import type { Header } from "./header";
import { labelIndexOf } from "./labelIndex";
import { foreignLabelsOf } from "./otherEditions";
import type { Occurrence } from "./rows";
import { isNumber } from "./values";

/** How far below its last row a table may go on with rows that only another edition has. */
const reachBelow = 6;

/** Columns that only another edition has, one remark for each edition. `rows` are the rows below the header. */
export function foreignColumns(
  grid: Grid,
  form: TableForm,
  header: Header,
  rows: readonly string[],
): readonly Remark[] {
  const editions = [...new Set(header.foreign.map(({ label }) => label.edition))];
  return editions.flatMap((edition): readonly Remark[] => {
    const cells = header.foreign.filter(({ label }) => label.edition === edition);
    const [first] = cells;
    if (!first) return [];
    const labels = cells.map(({ text }) => text);
    const origin = originIn(grid, first.row, first.column);
    return [{ kind: "otherEdition", table: form.id, edition, axis: "column", labels, rows, origin }];
  });
}

/** A grid row that is none of the table's, and what is said of it. */
export interface StrangeRow {
  readonly row: number;
  readonly remark: Remark;
}

/**
 * Rows of numbers in the table whose label is none of its own: of another edition, or of nobody's.
 *
 * @param top the grid row where the table's header begins
 */
export function rowsWithoutPlace(
  grid: Grid,
  form: TableForm,
  occurrence: Occurrence,
  top: number,
): readonly StrangeRow[] {
  const matched = new Set(occurrence.map((match) => match.row));
  const last = occurrence[occurrence.length - 1]?.row ?? top;
  const rows: StrangeRow[] = [];
  for (let row = top; row <= Math.min(last + reachBelow, grid.rows.length - 1); row += 1) {
    const remark = matched.has(row) ? null : strangerAt(grid, form, row, row < last);
    if (remark) rows.push({ row, remark });
  }
  return rows;
}

function strangerAt(grid: Grid, form: TableForm, row: number, isInside: boolean): Remark | null {
  const line = grid.rows[row];
  const texts = (line ?? []).map((_, column) => textAt(line, column)).filter((text) => text !== "");
  const labels = texts.filter((text) => !isNumber(text));
  const foreign = labels.flatMap((text) => {
    const label = foreignLabelsOf(form).get(labelKey(text));
    return label?.axis === "row" ? [label] : [];
  })[0];
  const origin = originIn(grid, row, 0);
  if (foreign) {
    const { edition, text } = foreign;
    return { kind: "otherEdition", table: form.id, edition, axis: "row", labels: [text], rows: [], origin };
  }
  const { keys, blocks } = labelIndexOf(form);
  const isHeader = labels.some((text) => blocks.some(({ columnsByKey }) => columnsByKey.has(labelKey(text))));
  const found = labels.find((text) => !keys.has(labelKey(text)));
  if (!isInside || isHeader || found === undefined || !texts.some(isNumber)) return null;
  return { kind: "unknownRow", table: form.id, found, origin };
}
