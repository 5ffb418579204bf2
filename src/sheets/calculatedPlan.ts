import type { Area } from "./address";
import type { SheetPlan } from "./sheetPlan";

/** A formula with the cell it belongs to. Rows and columns are 0-based. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  /** Begins with "=". */
  readonly formula: string;
}

/**
 * A sheet whose formulas may speak of other sheets: planned with the results in their places, which whoever made the
 * plan knows exactly, and the formulas beside it.
 */
export interface CalculatedPlan {
  readonly plan: SheetPlan;
  readonly formulas: readonly PlacedFormula[];
  /** How numbers are shown, where not as they are: a format code of Excel. */
  readonly formats: readonly { readonly area: Area; readonly format: string }[];
}
