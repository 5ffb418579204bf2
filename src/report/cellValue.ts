import { cellKinds, type CellKind } from "../form";

/** A cell whose text is no number, such as 减4 or #DIV/0!, or no number that such a cell can hold, such as 2.5 件. */
export interface NotANumber {
  readonly text: string;
}

/**
 * The value of a number cell: a whole number (件), or a decimal string (万元; never a float), null where it is
 * blank, or the text that stands in its place.
 */
export type CellValue = number | string | null | NotANumber;

export interface ParsedCell {
  readonly value: CellValue;
  /** What really stood there, where a number was dressed as something else: "２", "1,204", "2件", digits kept as text. */
  readonly dress: string | null;
}

const blank: ParsedCell = { value: null, dress: null };

/**
 * Reads a number cell.
 *
 * @param raw what the source holds; a JavaScript number where the source keeps numbers apart from text
 * @param keepsNumbers whether it does (a sheet), so that digits kept as text are a dress
 */
export function parseCell(raw: string | number | boolean, kind: CellKind, keepsNumbers: boolean): ParsedCell {
  if (typeof raw === "number") return { value: fromNumber(raw, kind), dress: null };
  if (typeof raw === "boolean") return { value: { text: raw ? "TRUE" : "FALSE" }, dress: null };
  const text = raw.trim();
  if (text === "") return blank;
  const digits = text.length > longestNumber ? null : undress(text, kind);
  if (digits === null) return { value: { text }, dress: null };
  const { isWhole } = cellKinds[kind];
  const value = isWhole ? wholeNumber(digits) : canonicalDecimal(digits);
  if (typeof value === "object") return { value: { text }, dress: null };
  const isPlain = isWhole ? text === String(value) : /^-?\d+(\.\d+)?$/.test(text);
  return { value, dress: keepsNumbers || !isPlain ? raw : null };
}

function fromNumber(raw: number, kind: CellKind): CellValue {
  // A sheet computes in binary fractions and shows 15 digits; the 16th is noise.
  const { isWhole } = cellKinds[kind];
  const text = plainDecimal(isWhole ? raw : Number(raw.toPrecision(15)));
  return isWhole ? wholeNumber(text) : canonicalDecimal(text);
}

/** Longer than any amount with all its dress; what is longer is no number, and is not looked at letter by letter. */
const longestNumber = 200;

/** The digits of a dressed number, or null where the text is no number. */
function undress(text: string, kind: CellKind): string | null {
  if (hasMark(text)) return null;
  const wide = text.normalize("NFKC");
  if (/\d\s+\d/.test(wide) && !spacedThousands.test(wide)) return null;
  const compact = wide.replace(/[\s\u2212]/g, (found) => (found === "\u2212" ? "-" : ""));
  const unit = cellKinds[kind].units.find((candidate) => compact.endsWith(candidate)) ?? "";
  const plain = compact.slice(0, compact.length - unit.length).replace(/^\+(?=\d)/, "");
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  const digits = grouped ? plain.replace(/,/g, "") : plain;
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : null;
}

/** 1 204: one number with a space for the comma. 3 0 0 and 12⏎34 are several, and which is meant nobody knows. */
const spacedThousands = /^[-+\u2212]?\d{1,3}(?: \d{3})+(?:\.\d+)?\D*$/;

/** Whether a footnote's mark stands by the number (3①, 3²): NFKC would make a digit of it. */
export function hasMark(text: string): boolean {
  if (/^[\0-\x7f]*$/.test(text)) return false;
  return [...text].some((letter) => !/[\d０-９]/.test(letter) && /\d/.test(letter.normalize("NFKC")));
}

/** A whole number small enough that every sum of a table is exact; otherwise the text it was. */
function wholeNumber(digits: string): CellValue {
  const value = Number(digits);
  return Number.isInteger(value) && Math.abs(value) <= largestCount ? value + 0 : { text: digits };
}

/** A thousand times any real count; 10,000 of them still add up below 2^53. */
const largestCount = 999_999_999_999;

/** "007.50" -> "7.5": one writing for one amount. */
function canonicalDecimal(digits: string): string {
  const match = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(digits);
  if (!match) return digits;
  const [, sign = "", whole = "0", fraction = ""] = match;
  const plain = fraction === "" ? whole : `${whole}.${fraction}`;
  return plain === "0" ? "0" : sign + plain;
}

/** A number without an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Math.abs(value) >= 1 ? BigInt(Math.round(value)).toString() : value.toFixed(20);
}

/** The number that a cell adds to a sum: as SUM has it in Excel, a blank or a text adds nothing. */
export function addend(value: CellValue | undefined): number {
  return typeof value === "number" ? value : 0;
}

/** A value as it is printed: "" for a blank, otherwise the number or the text. */
export function printedValue(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.text : String(value);
}
