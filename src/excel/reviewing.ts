import type { Origin, Report, Result } from "../report";
import type { Finding } from "../rules";
import type { SheetPlan } from "../sheets";

/** What only a reviewer asks of the program, as the `Workbook` does: no method throws, and none does a thing by half. */
export interface ReviewTools {
  /**
   * Whether the tables bear colours of their own, our marks, or nothing. No request where the sheets are laid out as we
   * build them; else two: one to list the conditional formats, one to read their formulas.
   */
  paintState(report: Report): Promise<Result<PaintState>>;
  /**
   * Marks what is wrong by conditional formats, which leave the cells' own looks alone; marks of before are replaced.
   * Three requests, two where there are no conditional formats yet. Changes nothing where a sheet is protected.
   */
  paint(report: Report, findings: readonly Finding[]): Promise<Result<Painted>>;
  /**
   * Takes all our marks back, and nothing else, from every sheet. Three requests, fewer where there is nothing to do.
   * Changes nothing where a sheet with marks is protected.
   */
  takePaintBack(): Promise<Result<{ readonly removed: number }>>;
  /** Whether all these cells can be selected at once: they lie in one block, or the program can select several. */
  canSelect(origins: readonly Origin[]): boolean;
  /** Selects cells of one sheet at once. One request. */
  select(origins: readonly Origin[]): Promise<Result<true>>;
  /**
   * Writes a planned sheet and shows it; returns its name. Where there is one of that name already, it fails with code
   * "SheetsExist", replaces it, or takes a numbered name beside it.
   */
  writeSheet(plan: SheetPlan, ifExists: IfExists): Promise<Result<{ readonly sheet: string }>>;
}

/** "own": painted by the template; "painted": our marks; "bare": neither. */
export type PaintState = "own" | "painted" | "bare";

export type IfExists = "fail" | "replace" | "beside";

/** What was marked. */
export interface Painted {
  /** Sheets with cells that are lit now, and how many. */
  readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
  /** How many of those cells keep their colour until the marks are taken back, whatever is typed. */
  readonly fixed: number;
}
