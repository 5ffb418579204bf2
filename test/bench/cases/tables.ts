import { editionFor, tableOf, titleOf, type TableForm } from "../../../src/form";
import { emptyCell, emptySection, type CellValue, type FilledTable, type Report } from "../../../src/report";
import type { Random } from "./random";

export const sizes = ["small", "medium", "large"] as const;
export type Size = (typeof sizes)[number];

const edition = editionFor(2025);
export const requestsForm = tableOf(edition, "requests");
export const remediesForm = tableOf(edition, "remedies");

/** How many applications a report counts: a township, a county's department, a city. */
const applications: Readonly<Record<Size, readonly [number, number]>> = {
  small: [3, 20],
  medium: [40, 400],
  large: [800, 6000],
};
/** No count of 表四 reaches this; most decisions are upheld, few corrected. */
const remedyCounts: Readonly<Record<Size, number>> = { small: 9, medium: 60, large: 900 };
const remedyShares: Readonly<Record<string, number>> = { upheld: 1, corrected: 0.15, other: 0.4, pending: 0.4 };

/** Shares of the results and of the applicants, roughly those of published city reports. */
const detailShares = [33, 9, 0.5, 0.5, 0.5, 1, 0.7, 0.7, 0.3, 0.3, 24, 5, 2, 6, 3, 0.5, 1, 0.6, 5, 0.5, 4];
const applicantShares = [85, 9, 0.5, 0.7, 3, 2];

const columns = [...new Set(requestsForm.cells.map((cell) => cell.column))];
const rows = [...new Set(requestsForm.cells.map((cell) => cell.row))];
const closing = new Set(["new", "carriedIn", "handled", "carriedOut"]);
const details = rows.filter((row) => !closing.has(row));

/** A 表三 in which every relation holds. */
export function requestNumbers(random: Random, size: Size): readonly number[] {
  const values = new Map<string, number>();
  const add = (row: string, column: string, count: number): void => {
    for (const place of [`${row} ${column}`, `${row} total`]) values.set(place, (values.get(place) ?? 0) + count);
  };
  const cells = details.flatMap((row, at) =>
    applicantShares.map((share, column) => ({
      row,
      column: columns[column] ?? "",
      share: share * (detailShares[at] ?? 1) * Math.exp(random.normal() * 0.7),
    })),
  );
  const all = cells.reduce((sum, { share }) => sum + share, 0);
  const total = random.whole(...applications[size]);
  const counts = cells.map(() => 0);
  const bounds = cells.map(() => 0);
  cells.reduce((sum, { share }, at) => (bounds[at] = sum + share / all), 0);
  for (let left = total; left > 0; left--) {
    const point = random.next();
    const at = Math.min(cells.length - 1, firstAbove(bounds, point));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  cells.forEach(({ row, column }, at) => add(row, column, counts[at] ?? 0));
  for (const column of columns.slice(0, -1)) {
    const handled = details.reduce((sum, row) => sum + (values.get(`${row} ${column}`) ?? 0), 0);
    const carriedOut = Math.floor(handled * 0.1 * random.next() + random.next());
    const carriedIn = Math.floor(Math.min(handled, handled * 0.1 * random.next() + random.next()));
    add("handled", column, handled);
    add("carriedOut", column, carriedOut);
    add("carriedIn", column, carriedIn);
    add("new", column, handled + carriedOut - carriedIn);
  }
  return requestsForm.cells.map(({ row, column }) => values.get(`${row} ${column}`) ?? 0);
}

/** The first bound above a point, of bounds in ascending order. */
function firstAbove(bounds: readonly number[], point: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 1) > point) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A 表四 in which every relation holds. */
export function remedyNumbers(random: Random, size: Size): readonly number[] {
  let total = 0;
  return remediesForm.cells.map(({ column }) => {
    if (column === "total") {
      const sum = total;
      total = 0;
      return sum;
    }
    const count = Math.floor(random.next() * remedyCounts[size] * (remedyShares[column] ?? 1));
    total += count;
    return count;
  });
}

/** A table with these values, by cell index; its totals computed by formulas where that is asked. */
export function filled(form: TableForm, values: readonly CellValue[], hasFormulas = false): FilledTable {
  const totals = new Set(form.equations.flatMap(({ actual }) => (actual.length === 1 ? actual : [])));
  const cells = form.cells.map(({ index }) => ({
    ...emptyCell,
    value: values[index] ?? null,
    isFormula: hasFormulas && totals.has(index),
  }));
  return { form, cells };
}

/** A report that holds a table and nothing else. */
export function reportWith(table: FilledTable, year = 2025): Report {
  const tables = { disclosure: null, requests: null, remedies: null, [table.form.id]: table };
  return {
    file: null,
    agency: "柳岸镇",
    year,
    kind: null,
    edition: edition.id,
    title: titleOf("柳岸镇", year),
    tables,
    narrative: { overall: emptySection, problems: emptySection, other: emptySection },
    remarks: [],
  };
}
