import type { Snapshot } from "../../excel";
import { diagnose, type Diagnosis } from "../../diagnosis";
import type { Report } from "../../report";
import {
  checkReport,
  countBySeverity,
  explanationOf,
  type Assessment,
  type Explanation,
  type Finding,
  type NotAssessed,
  type SeverityCount,
} from "../../rules";
import { previousWords } from "../previous/words";

/** A finding that somebody has answered with a 说明. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly explanation: Explanation;
}

/** What the pane says of a report: what is wrong with it, what was answered, and which cells are probably to blame. */
export interface Examination {
  /** Findings that wait for somebody, in the order of the rules. */
  readonly open: readonly Finding[];
  readonly explained: readonly ExplainedFinding[];
  /** Of the open findings. */
  readonly counts: SeverityCount;
  readonly notAssessed: readonly NotAssessed[];
  readonly diagnosis: Diagnosis;
  /** What was looked at. */
  readonly snapshot: Snapshot;
}

/** Examines the report of a snapshot, with last year's report and the 说明 beside it. */
export function examine(report: Report, snapshot: Snapshot): Examination {
  const { findings, notAssessed } = check(report, snapshot, "typing");
  const { open, explained } = sortOut(findings, snapshot.explanations);
  const previous = snapshot.previous?.ok ? snapshot.previous.value : null;
  // Last year's numbers are evidence only where the rules take them for last year's.
  const isComparable = notAssessed.every(({ rule }) => rule !== "Y-1");
  const diagnosis = diagnoseTwice(report, isComparable ? previous : null);
  return { open, explained, counts: countBySeverity(open), notAssessed, diagnosis, snapshot };
}

/** Applies the rules to the report of a snapshot, with last year's report beside it. */
export function check(report: Report, { previous: kept }: Snapshot, stage: "typing" | "final"): Assessment {
  const previous = kept?.ok ? kept.value : null;
  const unread = kept && !kept.ok ? { noPrevious: previousWords.unusableReason } : {};
  return checkReport(report, { stage, previous, ...unread });
}

/** The first diagnosis of a session runs on code that the engine has not yet compiled; the second is many times as fast. */
function diagnoseTwice(report: Report, previous: Report | null): Diagnosis {
  const first = diagnose(report, { previous });
  return first.isComplete ? first : diagnose(report, { previous });
}

/** Parts the findings that have a 说明 from those that wait for one. */
export function sortOut(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): Pick<Examination, "open" | "explained"> {
  const open: Finding[] = [];
  const explained: ExplainedFinding[] = [];
  for (const finding of findings) {
    const explanation = explanationOf(finding, explanations);
    if (explanation) explained.push({ finding, explanation });
    else open.push(finding);
  }
  return { open, explained };
}
