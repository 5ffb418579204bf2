/**
 * A table as a file of comma-separated values, as Excel and WPS open it: UTF-8 with a byte order mark, lines that end
 * with CR LF, quotes as in RFC 4180.
 *
 * Numbers stay numbers; null is an empty cell. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front, which shows, and is the price: a file name or an agency's name is somebody else's text.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("")}`;
}

/** What begins a formula in a spreadsheet, in either width, or hides the sign behind a blank that is passed over. */
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A text that a spreadsheet takes for the text it is, wherever it is opened or pasted. */
export function disarmed(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function fieldOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = disarmed(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
