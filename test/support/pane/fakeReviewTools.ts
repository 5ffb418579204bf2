import type { IfExists, PaintState, Painted, ReviewTools } from "../../../src/excel";
import { failure, success, type Failure, type Origin, type Report, type Result } from "../../../src/report";
import type { Finding } from "../../../src/rules";
import { areasOf, type SheetPlan } from "../../../src/sheets";

/** A reviewer's tools in memory. They mark, take back, select and write, as the real ones do. */
export class FakeReviewTools implements ReviewTools {
  /** What colours the workbook bears; "own" as where the template has painted it. */
  state: PaintState = "own";
  /** The findings that were marked, each time. */
  readonly marked: (readonly Finding[])[] = [];
  readonly selected: (readonly Origin[])[] = [];
  readonly sheets = new Map<string, SheetPlan>();
  /** Whether several blocks of cells can be selected at once. */
  canSelectSeveral = false;
  private next: Failure | null = null;

  /** The next request fails. */
  failNext(code: string, sentence: string): void {
    this.next = { code, sentence };
  }

  paintState(): Promise<Result<PaintState>> {
    return this.answer(() => success(this.state));
  }

  paint(_report: Report, findings: readonly Finding[]): Promise<Result<Painted>> {
    return this.answer(() => {
      this.state = "painted";
      this.marked.push(findings);
      return success({ sheets: [{ sheet: "Sheet1", cells: 4 }], fixed: 1 });
    });
  }

  takePaintBack(): Promise<Result<{ readonly removed: number }>> {
    return this.answer(() => {
      this.state = "bare";
      return success({ removed: 1 });
    });
  }

  canSelect(origins: readonly Origin[]): boolean {
    return areasOf(origins).length === 1 || this.canSelectSeveral;
  }

  select(origins: readonly Origin[]): Promise<Result<true>> {
    return this.answer(() => {
      this.selected.push(origins);
      return success(true as const);
    });
  }

  writeSheet(plan: SheetPlan, ifExists: IfExists): Promise<Result<{ readonly sheet: string }>> {
    return this.answer(() => {
      const isTaken = this.sheets.has(plan.name);
      if (isTaken && ifExists === "fail") return failure("SheetsExist", `工作簿里已经有工作表“${plan.name}”。`);
      const sheet = isTaken && ifExists === "beside" ? `${plan.name} (2)` : plan.name;
      this.sheets.set(sheet, plan);
      return success({ sheet });
    });
  }

  private answer<Value>(work: () => Result<Value>): Promise<Result<Value>> {
    const failed = this.next;
    this.next = null;
    return Promise.resolve(failed ? { ok: false, failure: failed } : work());
  }
}
