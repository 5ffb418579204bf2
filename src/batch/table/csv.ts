import { disarmed, writeCsv } from "../../files/csv/write";
import type { ResultRow } from "../row";
import { tableLines } from "./columns";

/** The table of results as a file of comma-separated values, the titles in its first line. */
export function resultsCsv(rows: readonly ResultRow[]): string {
  return writeCsv(tableLines(rows));
}

/** The table as lines with tabs, to be pasted into a sheet: every text in one line, none of them a formula. */
export function resultsText(rows: readonly ResultRow[]): string {
  return tableLines(rows)
    .map((line) => line.map((value) => (typeof value === "string" ? disarmed(inOneLine(value)) : (value ?? ""))))
    .map((line) => line.join("\t"))
    .join("\n");
}

function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
