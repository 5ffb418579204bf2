import { editions, type AgencyKind } from "../../form";
import type { BuildPlan } from "../../excel";
import { words } from "../words";

/** What the clerk has typed for a new report, as typed. */
export interface NewReportDraft {
  readonly agency: string;
  readonly kind: AgencyKind;
  readonly year: string;
  readonly totals: BuildPlan["totals"];
}

export type DraftProblems = { readonly [Field in "agency" | "year"]?: string };

const longestAgency = 60;

/** The draft to begin with: a report is written in January, on the year before. */
export function emptyDraft(today: Date): NewReportDraft {
  return { agency: "", kind: "township", year: String(today.getFullYear() - 1), totals: "formula" };
}

/** The plan of a draft, or what has to be corrected in it, by field. A report on a year to come is a slip. */
export function planOf(draft: NewReportDraft, today: Date): { readonly plan: BuildPlan } | DraftProblems {
  const agency = draft.agency.replace(/\s+/g, " ").trim();
  const year = draft.year.normalize("NFKC").trim();
  const agencyProblem = problemOfAgency(agency);
  const yearProblem = problemOfYear(year, today.getFullYear());
  if (agencyProblem !== null || yearProblem !== null) {
    return {
      ...(agencyProblem === null ? {} : { agency: agencyProblem }),
      ...(yearProblem === null ? {} : { year: yearProblem }),
    };
  }
  return { plan: { agency, kind: draft.kind, year: Number(year), totals: draft.totals } };
}

function problemOfAgency(agency: string): string | null {
  if (agency === "") return words.create.noAgency;
  return agency.length > longestAgency ? words.create.longAgency(longestAgency) : null;
}

function problemOfYear(year: string, thisYear: number): string | null {
  if (!/^\d{4}$/.test(year)) return words.create.noYear;
  const first = Math.min(...editions.map((edition) => edition.firstYear));
  const last = Math.max(...editions.map((edition) => Math.min(edition.lastYear ?? thisYear, thisYear)));
  return Number(year) < first || Number(year) > last ? words.create.yearOutside(first, last) : null;
}
