import { hasMark } from "../cellValue";
import { textAt, type GridCell } from "../grid";

const number = /^[-+\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:件|项|条|个|万元|元)?$/;

/** What people write in a number cell that is no number: nothing, an error value, a change in words. */
const otherValue = /^(?:[-–—―─/\\*×〇○#]{1,3}|[无空]|#[A-Z0-9/]+[!?]?|[增减约][\d一二三四五六七八九十百]+件?)$/;

/** No number of a report is longer, with all its spaces. */
const longest = 40;

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
const isLikeNumber = (text: string): boolean =>
  text.length <= longest && /[\d０-９]/.test(text) && number.test(plain(text));

/** Whether a text is a number, in whatever dress. */
export function isNumber(text: string): boolean {
  return isLikeNumber(text) && !hasMark(text);
}

/** Whether a text is what stands in a number cell: a number, or what people write in its place. */
export function isValue(text: string): boolean {
  return isLikeNumber(text) || (text !== "" && text.length <= longest && otherValue.test(plain(text)));
}

/** Whether a number stands at a place of a row. */
export function isNumberAt(cells: readonly GridCell[] | undefined, column: number): boolean {
  const value = cells?.[column]?.value;
  return typeof value === "number" || (typeof value === "string" && isNumber(textAt(cells, column)));
}
