import type { Grid, Origin } from "../grid";
import type { FilledCell } from "../report";
import type { Remark } from "../remark";
import type { Band } from "./headerCells";

/** An occurrence of a table in a grid. */
export interface FoundTable {
  readonly cells: readonly FilledCell[];
  readonly remarks: readonly Remark[];
  readonly origin: Origin;
  /** How many rows and columns of it were recognised: the fuller of two occurrences is the table. */
  readonly size: number;
  /** How well the form accounts for what stands there, to be compared with that of another edition. */
  readonly score: number;
  /** Where it stands: rows of the grid, 0-based. */
  readonly grid: Grid;
  readonly rows: Band;
}

/**
 * The score of an occurrence: official labels count double, variants once, and what the form has no place for, or
 * has and is not there, counts against it.
 */
export function scoreOf(official: number, variants: number, remarks: readonly Remark[]): number {
  const strangers = remarks.reduce((sum, remark) => {
    if (remark.kind === "otherEdition") return sum + remark.labels.length;
    return unfit.includes(remark.kind) ? sum + 1 : sum;
  }, 0);
  return 2 * official + variants - 2 * strangers;
}

const unfit: readonly Remark["kind"][] = ["unknownRow", "unplacedNumbers", "missingColumn"];
