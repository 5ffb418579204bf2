import type { CellKind } from "../form";
import type { CellValue, Grid, Origin, Report, Result } from "../report";
import type { Explanation } from "../rules";
import type { BuildPlan } from "../sheets";
import type { ReviewTools } from "./reviewing";

export type { BuildPlan };

/**
 * What the product asks of the spreadsheet program.
 *
 * The one seam between the add-in and its host: the pane and the commands know this and nothing of Office.js,
 * so a host that is not Excel can be added behind it. No method throws; each failure is one Chinese sentence. What
 * changes the workbook does all of it or nothing: where it fails half-way, it takes back what it did, and where not even
 * that works, the sentence says what may be left.
 */
export interface Workbook {
  /** Reads every sheet and recognises the report. Two requests. */
  review(): Promise<Result<Snapshot>>;
  /**
   * Calls `listener` with a new snapshot after each change of the workbook, at most once per pause in the
   * changes. One read request each, no write. Returns the function that ends it.
   */
  watch(listener: (snapshot: Result<Snapshot>) => void): Promise<Result<() => void>>;
  /**
   * Builds the standard sheets. Never touches existing ones: fails with code "SheetsExist". With `fill`, the figures and
   * texts of that report are written in the same request.
   */
  build(plan: BuildPlan): Promise<Result<{ readonly sheets: readonly string[] }>>;
  /** Selects a cell and scrolls to it. Fails with code "PlaceGone" where its sheet is no more. */
  goTo(origin: Origin): Promise<Result<true>>;
  /** Writes 0 into the blank number cells of the tables as they stand now; returns how many. Touches nothing else. */
  fillBlanks(): Promise<Result<{ readonly filled: number }>>;
  /**
   * Puts numbers into cells, in one step. Fails with code "CellChanged" and changes nothing where a cell no longer
   * holds what the caller saw in it, or holds a formula.
   */
  change(changes: readonly CellChange[]): Promise<Result<true>>;
  /**
   * Puts numbers and texts into cells, in one step. Fails with code "CellChanged" and changes nothing where a cell no
   * longer holds what the caller saw in it, or holds a formula.
   */
  writeCells(writes: readonly CellWrite[]): Promise<Result<Written>>;
  /** Writes a 说明 into the sheet 审核说明, which is made where there is none; one of the same fingerprint is replaced. */
  explain(explanation: Explanation): Promise<Result<true>>;
  /**
   * Keeps last year's report as text in the sheet 上年报告. Fails with code "SheetsExist" where there is one, unless
   * `replace` says that the user wants it gone.
   */
  keepPrevious(text: string, replace: boolean): Promise<Result<true>>;
  /** Writes a finished text, one line a row, to a new sheet, as text; returns the sheet's name. */
  writeTextSheet(name: string, text: string): Promise<Result<{ readonly sheet: string }>>;
  /** Gets what only a reviewer needs. No request; fails where that part of the program could not be loaded. */
  reviewing(): Promise<Result<ReviewTools>>;
}

/** What a review or a live check saw. */
export interface Snapshot {
  /** The recognised report, or the failure that there is none in this workbook. */
  readonly report: Result<Report>;
  /** Last year's report in the sheet 上年报告; null where there is no such sheet. */
  readonly previous: Result<Report> | null;
  /** What the sheet 审核说明 holds. */
  readonly explanations: readonly Explanation[];
  /** The names of the sheets in tab order. */
  readonly sheets: readonly string[];
  /** What stands in the sheets of the report, as it was read. */
  readonly grids: readonly Grid[];
}

/** A number to be put into a cell that holds `from`. */
export interface CellChange {
  readonly origin: Origin;
  readonly from: CellValue;
  readonly to: number;
}

/** What a cell is to hold instead of `from`: a number or decimal, a text, or nothing (null). */
export interface CellWrite {
  readonly origin: Origin;
  /** What the cell is for; null for one of the texts, whose values are texts alone. */
  readonly kind: CellKind | null;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** What was written. */
export interface Written {
  /** Puts back exactly what stood there, in one step. Fails with "CellChanged" where a cell was changed since. */
  readonly takeBack: () => Promise<Result<true>>;
}

/** Where the pane finds itself; `isDark` says whether the program around it is dark. */
export type HostState =
  | { readonly kind: "excel"; readonly workbook: Workbook; readonly isDark: boolean }
  /** Opened in a plain browser, or in a program that is not Excel. */
  | { readonly kind: "notExcel" }
  /** Excel without the requirement set we need. */
  | { readonly kind: "tooOld" };
