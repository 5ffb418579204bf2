import type { BuildPlan, CellChange, CellWrite, Snapshot, Workbook, Written } from "../../../src/excel";
import { gridOfText } from "../../../src/files/text/read";
import { previousSheetName } from "../../../src/form";
import {
  columnLetters,
  failure,
  printedValue,
  recogniseReport,
  success,
  withCell,
  type Failure,
  type Origin,
  type Report,
  type Result,
} from "../../../src/report";
import { explanationSheet, type Explanation } from "../../../src/rules";
import { FakeReviewTools } from "./fakeReviewTools";
import { isAsSeen, mapTables, withChange, withFigures } from "./figures";
import { narrativeGrid, textIn, withText } from "./narrativeSheet";
import { reportOf } from "./reports";
import { noTexts } from "./texts";

type Request =
  | "review"
  | "watch"
  | "build"
  | "goTo"
  | "fillBlanks"
  | "change"
  | "writeCells"
  | "explain"
  | "keepPrevious"
  | "writeTextSheet";

export const notAReport: Failure = { code: "NotAReport", sentence: "没有找到年报的表格和标题。" };

/**
 * A workbook in memory behind the pane's port. It keeps a report, the 说明 and last year's report, builds a report
 * from a plan, fills blanks and tells its watchers of changes, as the real one does; a test can make the next request
 * fail or wait.
 */
export class FakeWorkbook implements Workbook {
  readonly requests: Request[] = [];
  readonly visited: Origin[] = [];
  readonly plans: BuildPlan[] = [];
  readonly textSheets = new Map<string, string>();
  /** The changes of cells that were made, each as one step. */
  readonly changes: (readonly CellChange[])[] = [];
  /** What was written into cells, each as one step; what was taken back as well. */
  readonly writes: (readonly CellWrite[])[] = [];
  /** What only a reviewer asks of it. */
  readonly tools = new FakeReviewTools();
  /** How often that cannot be loaded. */
  lostTools = 0;
  private readonly explanations = new Map<string, Explanation>();
  private readonly listeners = new Set<(snapshot: Result<Snapshot>) => void>();
  private readonly failures = new Map<Request, Failure[]>();
  private readonly gates = new Map<Request, Promise<void>>();

  /** `previousText`: what the sheet 上年报告 holds; null where there is none. */
  constructor(
    private report: Report | null = null,
    private previousText: string | null = null,
  ) {}

  get watchers(): number {
    return this.listeners.size;
  }

  /** The next request of that kind fails. */
  failNext(request: Request, code: string, sentence: string): void {
    this.failures.set(request, [...(this.failures.get(request) ?? []), { code, sentence }]);
  }

  /** Requests of that kind wait until the returned function is called. */
  hold(request: Request): () => void {
    let open = (): void => undefined;
    this.gates.set(request, new Promise((resolve) => (open = resolve)));
    return () => {
      this.gates.delete(request);
      open();
    };
  }

  /** The user changes the workbook; watchers are told unless the event gets lost. */
  edit(report: Report | null, isEventLost = false): void {
    this.report = report;
    if (!isEventLost) this.tell(success(this.snapshot()));
  }

  /** A look by itself brings this. */
  tell(result: Result<Snapshot>): void {
    for (const listener of this.listeners) listener(result);
  }

  review(): Promise<Result<Snapshot>> {
    return this.answer("review", () => success(this.snapshot()));
  }

  watch(listener: (snapshot: Result<Snapshot>) => void): Promise<Result<() => void>> {
    return this.answer("watch", () => {
      this.listeners.add(listener);
      return success(() => void this.listeners.delete(listener));
    });
  }

  build(plan: BuildPlan): Promise<Result<{ readonly sheets: readonly string[] }>> {
    return this.answer("build", () => {
      if (this.report) return failure("SheetsExist", "工作簿里已有“正文”等工作表，没有改动任何内容。");
      this.plans.push(plan);
      const blank = { ...reportOf(plan, null), narrative: noTexts };
      this.report = plan.fill ? withFigures(blank, plan.fill) : blank;
      return success({ sheets: this.sheets() });
    });
  }

  goTo(origin: Origin): Promise<Result<true>> {
    return this.answer("goTo", () => {
      this.visited.push(origin);
      return success(true as const);
    });
  }

  fillBlanks(): Promise<Result<{ readonly filled: number }>> {
    return this.answer("fillBlanks", () => {
      if (!this.report) return { ok: false, failure: notAReport };
      const before = this.blanks();
      this.report = mapTables(this.report, (table) =>
        table.cells.reduce((filled, cell, at) => (cell.value === null ? withCell(filled, at, 0) : filled), table),
      );
      return success({ filled: before });
    });
  }

  change(changes: readonly CellChange[]): Promise<Result<true>> {
    return this.answer("change", () => {
      if (!this.report) return { ok: false, failure: notAReport };
      const { report } = this;
      const changed = changes.find((change) => !isAsSeen(report, change));
      if (changed) {
        const { row, column } = changed.origin;
        return failure("CellChanged", `${columnLetters(column)}${row + 1} 的内容刚刚变了，没有改动。`);
      }
      this.report = changes.reduce(withChange, report);
      this.changes.push(changes);
      return success(true as const);
    });
  }

  writeCells(writes: readonly CellWrite[]): Promise<Result<Written>> {
    return this.answer("writeCells", () => {
      if (!this.report) return { ok: false, failure: notAReport };
      const { report } = this;
      const changed = writes.find((write) => !holdsWhatWasSeen(report, write));
      if (changed) {
        const { row, column } = changed.origin;
        return failure("CellChanged", `${columnLetters(column)}${row + 1} 的内容刚刚变了，没有改动。`);
      }
      this.report = writes.reduce(withWrite, report);
      this.writes.push(writes);
      const back = writes.map((write): CellWrite => ({ ...write, from: write.to, to: write.from }));
      return success({
        takeBack: async () => {
          const taken = await this.writeCells(back);
          return taken.ok ? success(true as const) : taken;
        },
      });
    });
  }

  explain(explanation: Explanation): Promise<Result<true>> {
    return this.answer("explain", () => {
      this.explanations.set(explanation.fingerprint, explanation);
      return success(true as const);
    });
  }

  keepPrevious(text: string, replace: boolean): Promise<Result<true>> {
    return this.answer("keepPrevious", () => {
      if (this.previousText !== null && !replace) {
        return failure("SheetsExist", `工作簿里已有“${previousSheetName}”，没有改动任何内容。`);
      }
      this.previousText = text;
      return success(true as const);
    });
  }

  writeTextSheet(name: string, text: string): Promise<Result<{ readonly sheet: string }>> {
    return this.answer("writeTextSheet", () => {
      this.textSheets.set(name, text);
      return success({ sheet: name });
    });
  }

  reviewing(): Promise<Result<FakeReviewTools>> {
    this.lostTools -= 1;
    if (this.lostTools >= 0) return Promise.resolve(failure("PartNotLoaded", "年报助手有一部分没能加载。"));
    return Promise.resolve(success(this.tools));
  }

  private async answer<Value>(request: Request, work: () => Result<Value>): Promise<Result<Value>> {
    this.requests.push(request);
    // The real one reads before it answers: what changes while it is held back is not in its answer.
    const isRead = request === "review";
    const early = isRead ? work() : null;
    await this.gates.get(request);
    const [failed, ...rest] = this.failures.get(request) ?? [];
    this.failures.set(request, rest);
    return failed ? { ok: false, failure: failed } : (early ?? work());
  }

  private snapshot(): Snapshot {
    return {
      report: this.report ? success(this.report) : { ok: false, failure: notAReport },
      previous: this.previous(),
      explanations: [...this.explanations.values()],
      sheets: this.sheets(),
      grids: this.report ? [narrativeGrid(this.report)] : [],
    };
  }

  private previous(): Snapshot["previous"] {
    if (this.previousText === null) return null;
    return recogniseReport([{ ...gridOfText(this.previousText), sheet: previousSheetName }], null);
  }

  private sheets(): readonly string[] {
    return [
      ...(this.report ? ["正文", "表二 主动公开", "表三 依申请公开", "表四 复议诉讼"] : ["Sheet1"]),
      ...(this.previousText === null ? [] : [previousSheetName]),
      ...(this.explanations.size === 0 ? [] : [explanationSheet.name]),
    ];
  }

  private blanks(): number {
    return Object.values(this.report?.tables ?? {})
      .flatMap((table) => table?.cells ?? [])
      .filter((cell) => cell.value === null).length;
  }
}

function holdsWhatWasSeen(report: Report, { origin, kind, from }: CellWrite): boolean {
  if (kind !== null) return isAsSeen(report, { origin, from });
  return textIn(report, origin) === printedValue(from);
}

function withWrite(report: Report, { origin, kind, to }: CellWrite): Report {
  return kind === null ? withText(report, origin, printedValue(to)) : withChange(report, { origin, to });
}
