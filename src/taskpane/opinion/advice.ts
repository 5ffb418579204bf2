import type { Diagnosis, Suspect } from "../../diagnosis";
import type { Report } from "../../report";
import type { Finding } from "../../rules";
import { foundIn, nameOfChange, problemsOf, type Problem } from "../suspects/problems";
import { opinionWords as say } from "./words";

/** Says what to do about findings, one after the other: what several of them come from is said once. */
export class AdviceBook {
  private readonly problems: readonly Problem[];
  /** The point at which a problem was explained, by the problem's id. */
  private readonly told = new Map<number, number>();

  constructor(
    diagnosis: Diagnosis,
    private readonly report: Report,
  ) {
    this.problems = problemsOf(diagnosis, report).problems;
  }

  /** The advice on a finding that becomes the point of that number; "" where its message says it all. */
  for(found: Finding, number: number): string {
    if (!this.isRelation(found)) return "";
    const causes = this.problems.filter((problem) => isCauseOf(problem, found));
    if (causes.length === 0) return say.balance;
    return causes.map((problem) => this.tell(problem, number)).join("；");
  }

  private tell(problem: Problem, number: number): string {
    const before = this.told.get(problem.id);
    if (before !== undefined) return say.seePoint(before);
    this.told.set(problem.id, number);
    const [best] = problem.candidates;
    if (best && problem.isCertain) return say.certain(this.describe(best));
    return say.oneOf(problem.candidates.map((suspect) => this.describe(suspect)));
  }

  private describe({ changes, reason }: Suspect): string {
    const cells = changes.map((change) => say.shouldBe(nameOfChange(change, this.report), foundIn(change), change.to));
    return say.because(cells, reason);
  }

  private isRelation({ rule }: Finding): boolean {
    return Object.values(this.report.tables).some((table) =>
      table?.form.relations.some((family) => family.rule === rule),
    );
  }
}

function isCauseOf({ candidates }: Problem, { cells }: Finding): boolean {
  return candidates.some(({ changes }) =>
    changes.some((change) =>
      cells.some(({ table, row, column }) => table === change.table && row === change.row && column === change.column),
    ),
  );
}
