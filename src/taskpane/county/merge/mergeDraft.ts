import type { ContextFor, ResultRow } from "../../../batch";
import type { AgencyKind } from "../../../form";
import type { Merged, MergePlan } from "../../../merge";
import type { Report } from "../../../report";
import { planOf, type DraftProblems } from "../../fill/draft";
import type { Answer } from "../work/answer";

/** What somebody has typed for a merge, and what came of it. */
export interface MergeDraft {
  readonly agency: string;
  readonly kind: AgencyKind;
  /** "" until it is typed: then the year of most reports is meant. */
  readonly year: string;
  /** The list of units, a name a line; "" for none. */
  readonly list: string;
  readonly takesErrors: boolean;
  /** Whether the sums are compared with the agency's own report in the workbook. */
  readonly comparesOwn: boolean;
  readonly merged: MergeOutcome | null;
}

export interface MergeOutcome {
  readonly merged: Merged;
  readonly hasList: boolean;
  /** What was summed, to tell whether it has changed since. */
  readonly answers: readonly Answer[];
}

export const emptyMerge: MergeDraft = {
  agency: "",
  kind: "county",
  year: "",
  list: "",
  takesErrors: false,
  comparesOwn: true,
  merged: null,
};

/** The year of most reports; "" where none says its year. */
export function usualYear(rows: readonly ResultRow[]): string {
  const times = new Map<number, number>();
  for (const { year } of rows) if (year !== null) times.set(year, (times.get(year) ?? 0) + 1);
  const [most] = [...times].sort(([a, one], [b, other]) => other - one || b - a);
  return most ? String(most[0]) : "";
}

/** The names of a list that was typed or pasted: one a line; of lines copied from a sheet, the first cell with a name. */
export function namesOf(list: string): readonly string[] {
  return list
    .split(/\r\n|[\r\n]/)
    .map((line) => line.split("\t").find((cell) => /\p{L}/u.test(cell)) ?? "")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What is to be merged, or what is wrong with what was typed. */
export function mergePlanOf(
  draft: MergeDraft,
  own: Report | null,
  today: Date,
  contextFor: ContextFor,
): { readonly plan: MergePlan } | DraftProblems {
  const identity = planOf({ ...draft, totals: "formula" }, today);
  if (!("plan" in identity)) return identity;
  const { agency, kind, year } = identity.plan;
  const names = namesOf(draft.list);
  return {
    plan: {
      ...{ agency, kind, year, takesErrors: draft.takesErrors, contextFor },
      listed: names.length > 0 ? names : null,
      own: draft.comparesOwn ? own : null,
    },
  };
}
