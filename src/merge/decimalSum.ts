import { parseCell, printedValue } from "../report";
import { placesOf, scaled, unscaled } from "../rules/decimal";

/**
 * The exact sum of decimal strings ("59237.2449", as `CellValue` has them), in its one writing: no zeros at the end.
 * Throws a SyntaxError where one is no decimal string.
 */
export function sumOfDecimals(amounts: readonly string[]): string {
  const places = amounts.reduce((most, amount) => Math.max(most, placesOf(amount)), 0);
  const sum = amounts.reduce((total, amount) => total + scaled(amount, places), 0n);
  return printedValue(parseCell(unscaled(sum, places), "money", false).value);
}
