import type { CellContent } from "../spreadsheet";
import { invalidArgument } from "./errors";
import { isFormula } from "./formulaSyntax";

/** What a written value puts into the cell, and the number format it brings along (dates, percentages). */
export interface CellInput {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

const value = (content: string | number | boolean, numberFormat?: string): CellInput => ({
  content: { kind: "value", value: content },
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

/**
 * Reads a value as Excel reads what is typed or assigned to a cell.
 *
 * `undefined` leaves the cell alone (null in the array). A format of "@" keeps every text as it is. A text that
 * begins like a formula and is none throws InvalidArgument. Dates without a year and currencies stay text.
 */
export function cellInput(written: unknown, numberFormat: string): CellInput | undefined {
  if (written === null || written === undefined) return undefined;
  if (typeof written === "number" || typeof written === "boolean") return value(written);
  if (typeof written !== "string") throw invalidArgument("a cell holds a text, a number or true/false");
  if (written === "" || written === "'") return { content: { kind: "empty" } };
  if (written.startsWith("'")) return value(written.slice(1));
  if (numberFormat === "@") return value(written);
  return scalarInput(written.trim()) ?? formulaInput(written) ?? value(written);
}

function formulaInput(written: string): CellInput | undefined {
  if (!/^[=+-]./su.test(written)) return undefined;
  const formula = written.startsWith("=") ? written : `=${written.replace(/^\+/, "")}`;
  if (!isFormula(formula)) throw invalidArgument(`"${written}" begins like a formula and is none`);
  return { content: { kind: "formula", formula } };
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const NEGATIVE_IN_PARENTHESES = /^\((\d+\.?\d*|\.\d+)\)$/;
const PERCENTAGE = /^([+-]?(?:\d+\.?\d*|\.\d+))\s?%$/;
const DATE = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

function scalarInput(text: string): CellInput | undefined {
  if (NUMBER.test(text)) return value(Number(text));
  if (GROUPED.test(text)) return value(Number(text.replaceAll(",", "")), text.includes(".") ? "#,##0.00" : "#,##0");
  const [, negative] = NEGATIVE_IN_PARENTHESES.exec(text) ?? [];
  if (negative !== undefined) return value(-Number(negative));
  const [, percent] = PERCENTAGE.exec(text) ?? [];
  if (percent !== undefined) return value(Number(percent) / 100, percent.includes(".") ? "0.00%" : "0%");
  if (/^(?:TRUE|FALSE)$/i.test(text)) return value(text.toUpperCase() === "TRUE");
  return dateInput(text);
}

const DAY = 86_400_000;
/** Excel's day 0; dates before 1900-03-01 carry its leap-year error and stay text here. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SAFE_SERIAL = 61;

function dateInput(text: string): CellInput | undefined {
  const [, year, , dashMonth, dashDay, chineseMonth, chineseDay] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [month, day] = [Number(dashMonth ?? chineseMonth), Number(dashDay ?? chineseDay)];
  const time = Date.UTC(Number(year), month - 1, day);
  const date = new Date(time);
  const serial = (time - EPOCH) / DAY;
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || serial < FIRST_SAFE_SERIAL) return undefined;
  return value(serial, chineseMonth === undefined ? "yyyy/m/d" : 'yyyy"年"m"月"d"日"');
}
