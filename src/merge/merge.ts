import { editionFor, titleOf, type Edition } from "../form";
import { emptySection, type Report } from "../report";
import type { Assessment } from "../rules";
import { chooseUnits } from "./choose";
import { findAlike, type Likeness } from "./likeness/alike";
import type { MergePlan, UnitSource } from "./plan";
import { assessMerge } from "./rules";
import { sumTables } from "./sum";
import type { Chosen } from "./units";

/** The sum of many units' reports (汇总) with everything that is known of it. */
export interface Merged extends Chosen {
  readonly edition: Edition;
  /** The sums as the agency's own report: agency, year, title and tables; its text is still to be written. */
  readonly report: Report;
  /** What the rules of aggregation, A-1 … A-6, say. */
  readonly assessment: Assessment;
  /** Which units' texts are alike (内容雷同); indexes are into `units`. */
  readonly likeness: Likeness;
}

/**
 * Sums tables 二, 三 and 四 over reports, exactly.
 *
 * Which unit gave what to a cell is in `partsOf(merged.units, form, index)`.
 */
export function mergeReports(sources: readonly UnitSource[], plan: MergePlan): Merged {
  const edition = editionFor(plan.year);
  const chosen = chooseUnits(sources, plan);
  const report: Report = {
    file: null,
    agency: plan.agency,
    year: plan.year,
    kind: plan.kind,
    edition: edition.id,
    title: titleOf(plan.agency, plan.year),
    tables: sumTables(chosen.units, edition),
    narrative: { overall: emptySection, problems: emptySection, other: emptySection },
    remarks: [],
  };
  const assessment = assessMerge({ plan, edition, chosen, report });
  return { ...chosen, edition, report, assessment, likeness: findAlike(chosen.units.map((unit) => unit.report)) };
}

/** Whether there is no sum to hand on: a unit was refused for its errors, or there is none at all. */
export function isRefused({ units, leftOut }: Merged): boolean {
  return units.length === 0 || leftOut.some(({ reason }) => reason === "errors");
}
