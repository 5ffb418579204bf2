import type { LaidOut, LaidOutTable } from "./laidOut";

/** Another layout of the same report. */
export type Change = (report: LaidOut) => LaidOut;
type Value = string | number;

/** The change of one table; `at` is 0 for 表二, 1 for 表三, 2 for 表四. */
export const tables =
  (change: (table: LaidOutTable, at: number) => LaidOutTable): Change =>
  (report) => {
    let at = 0;
    return report.map((part) => (typeof part === "string" ? part : change(part, at++)));
  };

export const paragraphs =
  (change: (text: string) => string): Change =>
  (report) =>
    report.map((part) => (typeof part === "string" ? change(part) : part));

export const cells = (change: (value: Value, row: number, column: number) => Value): Change =>
  tables((table) => ({
    ...table,
    rows: table.rows.map((row, r) => row.map((value, c) => change(value, r, c))),
  }));

export const labels = (change: (text: string) => string): Change =>
  cells((value) => (typeof value === "string" ? change(value) : value));

export const numbers = (change: (number: number) => Value): Change =>
  cells((value) => (typeof value === "number" ? change(value) : value));

export const flattened: Change = tables((table) => ({ ...table, merges: [] }));

/** Every merged cell taken apart, with its value in those cells of it that `isFilled` names. */
export const filled = (isFilled: (row: number, column: number, value: Value) => boolean): Change =>
  tables((table) => {
    const rows = table.rows.map((row) => [...row]);
    for (const merge of table.merges) {
      const value = table.rows[merge.row]?.[merge.column] ?? "";
      for (let row = 0; row < merge.rows; row += 1) {
        for (let column = 0; column < merge.columns; column += 1) {
          const line = rows[merge.row + row];
          if (line && isFilled(row, column, value)) line[merge.column + column] = value;
        }
      }
    }
    return { ...table, rows, merges: [] };
  });

/** The table moved down and to the right, with rows above it. */
export function shifted(table: LaidOutTable, above: readonly (readonly string[])[], left: number): LaidOutTable {
  const width = left + Math.max(...table.rows.map((row) => row.length));
  const margin = Array<string>(left).fill("");
  return {
    ...table,
    rows: [
      ...above.map((row) => [...margin, ...row, ...Array<string>(Math.max(0, width - left - row.length)).fill("")]),
      ...table.rows.map((row) => [...margin, ...row]),
    ],
    merges: table.merges.map((merge) => ({
      ...merge,
      row: merge.row + above.length,
      column: merge.column + left,
    })),
  };
}

/** The table with a column beside it. `value` is told the row, and whether it has numbers. */
export const beside = (side: "left" | "right", value: (row: number, hasNumbers: boolean) => Value): Change =>
  tables((table) => {
    const moved = side === "left" ? shifted(table, [], 1) : table;
    return {
      ...moved,
      rows: table.rows.map((row, at) => {
        const cell = value(at, row.some(isNumber));
        return side === "left" ? [cell, ...row] : [...row, cell];
      }),
    };
  });

const isNumber = (value: Value): boolean => typeof value === "number";

/** The first row with a number. */
export const firstNumbers = ({ rows }: LaidOutTable): number => rows.findIndex((row) => row.some(isNumber));

/** A row of column labels broken in two: 商业 above 企业. */
export function withBrokenHeader(table: LaidOutTable): LaidOutTable {
  const at = table.rows.findIndex((row) => row.includes("商业企业"));
  const header = table.rows[at];
  if (!header) return table;
  const upper = header.map((value) =>
    value === "商业企业" || value === "科研机构" ? String(value).slice(0, 2) : value,
  );
  const lower = header.map((value) => (value === "商业企业" || value === "科研机构" ? String(value).slice(2) : ""));
  return {
    ...table,
    rows: [...table.rows.slice(0, at), upper, lower, ...table.rows.slice(at + 1)],
    merges: table.merges.map((merge) =>
      merge.row > at
        ? { ...merge, row: merge.row + 1 }
        : merge.row + merge.rows > at
          ? { ...merge, rows: merge.rows + 1 }
          : merge,
    ),
  };
}

/** 总计 of 表三 one row higher, beside 申请人情况. */
export function withTotalBesideApplicants(table: LaidOutTable): LaidOutTable {
  const row = table.rows.findIndex((values) => values.includes("申请人情况"));
  const column = (table.rows[row + 1] ?? []).lastIndexOf("总计");
  if (row < 0 || column < 0) return table;
  const rows = table.rows.map((values, r) =>
    values.map((value, c) => (c !== column ? value : r === row ? "总计" : r === row + 1 ? "" : value)),
  );
  const merges = table.merges
    .filter((merge) => merge.row !== row + 1 || merge.column !== column)
    .map((merge) =>
      merge.row === row && merge.column + merge.columns - 1 === column
        ? { ...merge, columns: merge.columns - 1 }
        : merge,
    );
  return { ...table, rows, merges: [...merges, { row, column, rows: 3, columns: 1 }] };
}

/** The columns of a table in another order: `order` names the old column for each new one. */
export function reordered(table: LaidOutTable, order: (columns: number) => readonly number[]): LaidOutTable {
  const columns = order(Math.max(...table.rows.map((row) => row.length)));
  return { ...table, merges: [], rows: table.rows.map((row) => columns.map((column) => row[column] ?? "")) };
}

/** Digits, points and commas in full width. */
export const wide = (text: string): string =>
  text.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
