import { writeCsv } from "../../files/csv/write";
import type { ResultRow } from "../row";
import { columns } from "./columns";

/** The table of results as a file of comma-separated values, the titles in its first line. */
export function resultsCsv(rows: readonly ResultRow[]): string {
  return writeCsv([
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
  ]);
}
