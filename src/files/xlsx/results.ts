import { columnOfLetters } from "../../report";
import { addressOf, type SheetPlan } from "../../sheets";

/**
 * The results of the formulas of a sheet that is still a plan, by the formula's address: what a program that does
 * not calculate finds in the file. A blank counts as 0 in a sum and as nothing in a text, as in Excel.
 *
 * Knows what our plans contain, SUM over areas and texts joined by &; throws a RangeError by name for anything else.
 */
export function resultsOf(plan: SheetPlan): ReadonlyMap<string, string | number> {
  const results = new Map<string, string | number>();
  const valueAt = (row: number, column: number): string | number => {
    const content = plan.contents[row]?.[column] ?? "";
    if (typeof content === "number") return content;
    if (!content.startsWith("=")) return content.replace(/^'/, "");
    const address = addressOf({ row, column, rows: 1, columns: 1 });
    const known = results.get(address);
    if (known !== undefined) return known;
    const result = calculate(content, valueAt);
    results.set(address, result);
    return result;
  };
  plan.contents.forEach((cells, row) => {
    cells.forEach((_, column) => valueAt(row, column));
  });
  return results;
}

type ValueAt = (row: number, column: number) => string | number;

function calculate(formula: string, valueAt: ValueAt): string | number {
  const sum = /^=SUM\(([A-Z0-9:,]+)\)$/.exec(formula);
  if (sum) {
    const values = (sum[1] ?? "").split(",").flatMap((area) => placesIn(area).map((at) => valueAt(...at)));
    return values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
  }
  const pieces = formula.slice(1).split("&");
  return pieces.map((piece) => joined(piece, formula, valueAt)).join("");
}

function joined(piece: string, formula: string, valueAt: ValueAt): string {
  const text = /^"([^"&]*)"$/.exec(piece);
  if (text) return text[1] ?? "";
  if (!/^[A-Z]+\d+$/.test(piece)) throw new RangeError(`no result for the formula ${formula}`);
  return placesIn(piece)
    .map((at) => String(valueAt(...at)))
    .join("");
}

/** The 0-based places of an area such as D4:J4. */
function placesIn(area: string): readonly (readonly [row: number, column: number])[] {
  const [first = "", last = first] = area.split(":");
  const [top, left] = placeOf(first);
  const [bottom, right] = placeOf(last);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) => [top + row, left + column] as const),
  ).flat();
}

function placeOf(address: string): readonly [row: number, column: number] {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new RangeError(`no address: ${address}`);
  return [Number(match[2]) - 1, columnOfLetters(match[1] ?? "")];
}
