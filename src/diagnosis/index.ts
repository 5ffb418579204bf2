import { addend, emptyCell, type FilledTable, type Report } from "../report";
import { brokenRelations } from "../rules";
import { isYearBefore } from "./demands";
import { explain } from "./explain";
import type { Explanation } from "./explanation";
import { rank, type Problem } from "./rank";
import type { Change, Diagnosis, Suspect } from "./suspect";
import { isExact, systemOf, type System } from "./system";
import { uncountedIn, type Uncounted } from "./uncounted";
import { keptAsText, onlyColumnIsCertain, reasonFor } from "./words";

export type { Change, Diagnosis, Suspect } from "./suspect";

export interface DiagnosisOptions {
  /** Last year's report of the same agency; one of another agency or year is left aside. */
  readonly previous?: Report | null;
  /** Milliseconds after which the best that was found is returned; 50 where nothing is said. */
  readonly deadline?: number;
}

/** Probabilities this near to each other are not told apart. */
const tie = 0.8;
/** Of one problem. */
const mostSuspects = 30;
/** Where only a column is certain, no cell of it is. */
const mostOfAColumn = 0.9;
/** Digits kept as text beside formulas that leave them out: there is hardly another story. */
const textIsToBlame = 0.97;

/**
 * Names the cells that are probably wrong where the totals of a report do not agree.
 *
 * Every suspect is a whole explanation: with its changes all broken relations of its problem hold.
 */
export function diagnose(report: Report, { previous = null, deadline = 50 }: DiagnosisOptions = {}): Diagnosis {
  const end = performance.now() + deadline;
  let isComplete = true;
  const isExpired = (): boolean => {
    if (isComplete && performance.now() > end) isComplete = false;
    return !isComplete;
  };
  const before = previous && isYearBefore(report, previous) ? previous : null;
  const suspects: Suspect[] = [];
  const notes: string[] = [];
  let problems = 0;
  for (const table of Object.values(report.tables)) {
    if (!table) continue;
    const uncounted = uncountedIn(table);
    if (uncounted) suspects.push(textSuspect(table, uncounted, problems++));
    for (const { system, problem } of problemsOf(uncounted?.counted ?? table, before, isExpired)) {
      const columns = columnsOnly(system, problem);
      suspects.push(...suspectsOf(system, problem, problems, columns.length > 0 ? mostOfAColumn : 1));
      if (columns.length > 0) notes.push(onlyColumnIsCertain(columns));
      problems += 1;
    }
  }
  suspects.sort((a, b) => b.probability - a.probability);
  return { suspects, isComplete, notes };
}

interface Found {
  readonly system: System;
  readonly problem: Problem;
}

function problemsOf(table: FilledTable, previous: Report | null, isExpired: () => boolean): readonly Found[] {
  const system = systemOf(table, previous);
  if (system.broken.every((count) => count === 0) || !isExact(system)) return [];
  const found = rank(system, explain(system, isExpired)).map((problem) => ({ system, problem }));
  const isExplained = found.every(({ problem }) => problem.ranked.length > 0);
  // The years may really differ; then last year's numbers stand in the way of an explanation.
  if (isExplained || previous === null || brokenRelations(table).length === 0) return found;
  return problemsOf(table, null, isExpired);
}

function suspectsOf(system: System, { ranked }: Problem, problem: number, most: number): readonly Suspect[] {
  const best = ranked[0]?.probability ?? 0;
  const isNear = (probability: number): boolean => probability >= best * tie;
  const isTie = ranked.filter(({ probability }) => isNear(probability)).length > 1;
  const trust = Math.min(1, most / best);
  return ranked.slice(0, mostSuspects).map((explanation) => ({
    probability: explanation.probability * trust,
    reason: reasonFor(system, explanation),
    changes: changesOf(system, explanation),
    isTied: isTie && isNear(explanation.probability),
    problem,
  }));
}

function textSuspect(table: FilledTable, { cells }: Uncounted, problem: number): Suspect {
  const changes = cells.flatMap((index) => {
    const cell = table.cells[index];
    const change = cell && changeOf(table, index, addend(cell.value));
    return change ? [{ ...change, from: cell.dress === null ? cell.value : { text: cell.dress } }] : [];
  });
  return { probability: textIsToBlame, reason: keptAsText(table, cells), changes, isTied: false, problem };
}

function changesOf({ table }: System, { changes }: Explanation): readonly Change[] {
  return [...changes].sort(([a], [b]) => a - b).flatMap(([index, to]) => changeOf(table, index, to) ?? []);
}

function changeOf(table: FilledTable, index: number, to: number): Change | null {
  const form = table.form.cells[index];
  const { value, origin } = table.cells[index] ?? emptyCell;
  return form ? { table: table.form.id, row: form.row, column: form.column, index, from: value, to, origin } : null;
}

/** The columns of a problem of which formulas leave no more to be told; none where a cell can be told. */
function columnsOnly({ structure, residuals, table }: System, { components, ranked }: Problem): readonly string[] {
  if (structure.computed.size === 0 || ranked.length < 2) return [];
  const broken = components
    .flatMap((component) => structure.components[component]?.equations ?? [])
    .filter((equation) => residuals[equation] !== 0)
    .flatMap((equation) => structure.relations[equation] ?? []);
  if (broken.some(({ along }) => along === "row")) return [];
  return [...new Set(broken.flatMap(({ actual }) => table.form.cells[actual[0] ?? -1]?.columnName ?? []))];
}
