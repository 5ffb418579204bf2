import type { CustomData, ICellData, Nullable } from "@univerjs/core";

/**
 * Every cell is locked unless it says otherwise, as in Excel. Univer has no such flag, so it is kept in the cell's
 * custom fields, where it moves with the cell.
 */
const UNLOCKED = "unlocked";

export function isLocked(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.[UNLOCKED] !== true;
}

/** The part of a cell that makes it locked or unlocked; other custom fields stay. */
export function lockedCell(cell: Nullable<ICellData>, locked: boolean): { readonly custom: CustomData } {
  const custom: Record<string, unknown> = { ...cell?.custom };
  if (locked) delete custom[UNLOCKED];
  else custom[UNLOCKED] = true;
  return { custom: Object.keys(custom).length === 0 ? null : custom };
}
