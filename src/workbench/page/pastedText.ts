import type { CellContent } from "../spreadsheet";

/**
 * The cells of copied plain text: tabs between columns, line ends between rows, a cell in quotes where it holds
 * either. Rows are made equally long.
 */
export function pastedCells(text: string): readonly (readonly CellContent[])[] {
  const rows = splitCells(text.replace(/\r\n?/g, "\n").replace(/\n$/, ""));
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: columns }, (_, index) => contentOf(row[index] ?? "")));
}

function splitCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\n") rows.push([]);
    if (match[3] === "") break;
  }
  return rows;
}

/** Pasted text means what it would mean when typed. */
function contentOf(text: string): CellContent {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "empty" };
  if (trimmed.startsWith("=") && trimmed.length > 1) return { kind: "formula", formula: trimmed };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { kind: "value", value: Number(trimmed) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) {
    return { kind: "value", value: Number(trimmed.replaceAll(",", "")) };
  }
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  return { kind: "value", value: text };
}
