import { addressOf, asCellText } from "../sheets";

/** The fields of a text as the contents of a sheet: lines are rows, tabs part the cells, numbers stay numbers. */
export function contentsOfText(text: string): readonly (readonly (string | number)[])[] {
  const lines = text
    .replace(/\n+$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_, column) => contentOf(line[column] ?? "")));
}

function contentOf(field: string): string | number {
  const number = Number(field);
  return /^\d+(\.\d+)?$/.test(field) && String(number) === field ? number : asCellText(field);
}

/** A name like `wanted` that no sheet bears, in whatever case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

/** Queues a new sheet with the text and returns it. */
export function queueTextSheet(worksheets: Excel.WorksheetCollection, name: string, text: string): Excel.Worksheet {
  const contents = contentsOfText(text);
  const sheet = worksheets.add(name);
  const area = { row: 0, column: 0, rows: contents.length, columns: contents[0]?.length ?? 1 };
  sheet.getRange(addressOf(area)).values = contents.map((row) => [...row]);
  return sheet;
}
