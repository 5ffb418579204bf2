import * as fc from "fast-check";
import type { Grid, Report } from "../../../src/report";
import { gridOf, sheetsOf } from "../reports/grids";
import { countedReport, layouts, layOutReport, type LaidOut, type LaidOutTable } from "../reports/layouts";
import { tables } from "../reports/layoutChanges";

type Value = string | number;
type Rows = readonly (readonly Value[])[];

/** One thing that goes wrong with a table. `a`, `b` and `c` choose where; a wound that finds no place changes nothing. */
export interface Wound {
  readonly kind: keyof typeof wounds;
  /** 0 for 表二, 1 for 表三, 2 for 表四. */
  readonly table: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** A report, how it is laid out, what goes wrong with it, and what it is kept in. */
export interface MangledCase {
  readonly year: 2020 | 2025;
  /** The place of its layout in `layouts`. */
  readonly layout: number;
  readonly wounds: readonly Wound[];
  readonly kept: "text" | "sheet" | "workbook";
}

/** A number that stands in no report: what is read of it was put into its cell by mistake. */
export const foreignNumber = 900_000;

type Change = (rows: Rows, a: number, b: number, c: number) => Rows;

const at = (size: number, choice: number): number => (size === 0 ? 0 : choice % size);
const inRow =
  (change: (row: readonly Value[], b: number, c: number) => readonly Value[]): Change =>
  (rows, a, b, c) =>
    rows.map((row, r) => (r === at(rows.length, a) ? change(row, b, c) : row));
const inCell = (change: (value: Value, c: number) => Value): Change =>
  inRow((row, b, c) => row.map((value, column) => (column === at(row.length, b) ? change(value, c) : value)));
const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, place) => place !== index);
const inserted = <T>(list: readonly T[], index: number, ...added: readonly T[]): readonly T[] => [
  ...list.slice(0, index),
  ...added,
  ...list.slice(index),
];
const swapped = <T>(list: readonly T[], one: number, other: number): readonly T[] =>
  Math.max(one, other) < list.length
    ? list.map((value, place) => (place === one ? list[other] : place === other ? list[one] : value) as T)
    : list;
const widthOf = (rows: Rows): number => Math.max(0, ...rows.map((row) => row.length));
/** Layouts write numbers as texts, too, in letters of any width. */
const isNumber = (value: Value | undefined): boolean => /^[+\d.,\s]+件?$/.test(String(value ?? "").normalize("NFKC"));
const isText = (value: Value): value is string => typeof value === "string" && value !== "";

/** What goes wrong with tables, each as a change of its rows. */
const wounds = {
  dropCell: inRow((row, b) => without(row, at(row.length, b))),
  insertCell: inRow((row, b) => inserted(row, at(row.length + 1, b), "")),
  blankCell: inCell(() => ""),
  // Two numbers that changed places are a report that says something else; nobody could tell.
  swapCells: inRow((row, b, c) => {
    const [one, other] = [at(row.length, b), at(row.length, c)];
    return [row[one], row[other]].every(isNumber) ? row : swapped(row, one, other);
  }),
  misprint: inCell((value, c) => {
    if (!isText(value)) return value;
    const place = at(value.length, c);
    return value.slice(0, place) + ["", "某", "年", "X"][at(4, c)] + value.slice(place + 1);
  }),
  otherDress: inCell((value, c) =>
    typeof value === "number" ? ([`${value}件`, ` ${value}`, value.toLocaleString("en-US")][at(3, c)] ?? value) : value,
  ),
  wordForNumber: inCell((value, c) =>
    typeof value === "number" ? (["无", "/", "减4", "约三件"][at(4, c)] ?? "") : value,
  ),
  glueCells: inRow((row, b) => {
    const place = at(row.length, b);
    return without(
      row.map((value, column) => (column === place ? `${value} ${row[place + 1] ?? ""}`.trim() : value)),
      place + 1,
    );
  }),
  dropRow: (rows, a) => without(rows, at(rows.length, a)),
  doubleRow: (rows, a, b) => inserted(rows, at(rows.length + 1, b), rows[at(rows.length, a)] ?? []),
  swapRows: (rows, a, b) => swapped(rows, at(rows.length, a), at(rows.length, b)),
  foreignRow: (rows, a, b) =>
    inserted(rows, at(rows.length + 1, a), [
      ["备注", "9.另一类", "", "总计", "合计"][at(5, b)] ?? "",
      ...Array.from({ length: at(9, b) + 1 }, (_, column) => foreignNumber + column),
    ]),
  foreignLine: (rows, a, b) => inserted(rows, at(rows.length + 1, a), [["（续表）", "", "单位：件"][at(3, b)] ?? ""]),
  dropColumn: (rows, _, b) => rows.map((row) => without(row, at(widthOf(rows), b))),
  doubleColumn: (rows, _, b, c) =>
    rows.map((row) => inserted(row, at(widthOf(rows) + 1, c), row[at(widthOf(rows), b)] ?? "")),
  swapColumns: (rows, _, b, c) => {
    // Where some rows are longer than the header, their numbers alone would change places.
    const width = Math.min(...rows.map((row) => row.length));
    return rows.map((row) => swapped(row, at(width, b), at(width, c)));
  },
  blankColumn: (rows, _, b) => rows.map((row) => inserted(row, at(widthOf(rows) + 1, b), "")),
  foreignColumn: (rows, a, b) =>
    rows.map((row, r) =>
      inserted(row, at(widthOf(rows) + 1, b), r < at(4, a) ? "" : r === at(4, a) ? "备注" : foreignNumber + r),
    ),
  shiftRows: (rows, a, b) => rows.map((row, r) => (r >= at(rows.length, a) ? inserted(row, at(2, b), "") : row)),
  cutOff: (rows, a) => rows.slice(0, at(rows.length, a) + 1),
  cutHead: (rows, a) => rows.slice(at(6, a)),
  repeatPart: (rows, a, b) => [...rows, ...rows.slice(at(rows.length, a), at(rows.length, a) + at(8, b) + 1)],
  blankLabels: (rows, _, b) =>
    rows.map((row) => row.map((value, column) => (column === at(widthOf(rows), b) && isText(value) ? "" : value))),
} satisfies Readonly<Record<string, Change>>;

const kinds = Object.keys(wounds) as (keyof typeof wounds)[];
const choice = fc.nat(60);
const wound: fc.Arbitrary<Wound> = fc.record({
  kind: fc.constantFrom(...kinds),
  table: fc.nat(2),
  a: choice,
  b: choice,
  c: choice,
});

/** Reports in any layout with up to four wounds. */
export const mangledCases: fc.Arbitrary<MangledCase> = fc.record({
  year: fc.constantFrom(2020 as const, 2025 as const),
  layout: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(layouts.length - 1)),
  wounds: fc.array(wound, { minLength: 1, maxLength: 4 }),
  kept: fc.constantFrom("text" as const, "sheet" as const, "workbook" as const),
});

/** Every number of the report is another one, so that it tells which cell it was written in. */
export function taggedReport(year: number): Report {
  const report = countedReport(year);
  const tagged = Object.entries(report.tables).map(([id, table], place) => [
    id,
    table && {
      ...table,
      cells: table.cells.map((cell) => ({
        ...cell,
        value: typeof cell.value === "number" ? cell.value + 10_000 * place : cell.value,
      })),
    },
  ]);
  return { ...report, tables: Object.fromEntries(tagged) as Report["tables"] };
}

/** The grids of a case. */
export function mangled({ year, layout, wounds: suffered, kept }: MangledCase): readonly Grid[] {
  const [, change] = layouts[layout] ?? layouts[0] ?? [];
  const laidOut = layOutReport(taggedReport(year));
  const wounded = suffered.reduce<LaidOut>(
    (report, { kind, table, a, b, c }) =>
      tables((one: LaidOutTable, place) =>
        place === table ? { ...one, merges: [], rows: wounds[kind](one.rows, a, b, c) } : one,
      )(report),
    change ? change(laidOut) : laidOut,
  );
  return kept === "workbook" ? sheetsOf(wounded) : [gridOf(wounded, kept === "sheet" ? "年报" : null)];
}
