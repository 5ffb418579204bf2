import { cellKinds } from "../../form";
import type { FilledTable } from "../../report";

/**
 * Whether the highlight of numbers lights a cell by itself: a text, a fraction of a 件, a negative number. Of a text that
 * may have been a value of another type (TRUE, a number too large) it is not certain; then it does not.
 */
export function isLitAsNumber({ form, cells }: FilledTable, index: number): boolean {
  const cell = cells[index];
  const kind = form.cells[index]?.kind;
  if (!cell || !kind || cell.value === null) return false;
  if (cell.dress !== null) return true;
  if (typeof cell.value === "object") return !/^(TRUE|FALSE|-?\d+)$/.test(cell.value.text);
  return Number(cell.value) < 0 && !cellKinds[kind].mayBeNegative;
}
