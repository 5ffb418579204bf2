/** Two decimal numbers as whole numbers of one unit, with the 1 of that unit. */
export interface InOneUnit {
  readonly a: bigint;
  readonly b: bigint;
  readonly one: bigint;
}

/**
 * Two decimal strings ("59237.2449", as `CellValue` has them) in one unit, so that they can be compared and
 * subtracted exactly. Throws a SyntaxError where one is no decimal string.
 */
export function inOneUnit(a: string, b: string): InOneUnit {
  const places = Math.max(placesOf(a), placesOf(b));
  return { a: scaled(a, places), b: scaled(b, places), one: 10n ** BigInt(places) };
}

/** A decimal string times ten to the power of `places`, which is at least the number of its decimals. */
export function scaled(text: string, places: number): bigint {
  return BigInt(text.replace(".", "") + "0".repeat(places - placesOf(text)));
}

/** A whole number divided by ten to the power of `places`, as a decimal string with that many decimals. */
export function unscaled(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
  const sign = value < 0n ? "-" : "";
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How many digits stand behind the point. */
export function placesOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
