import type { Report } from "../../report";
import { previousYearMessages as say } from "../messages/previousYear";
import type { RuleContext } from "../rule";

/** Last year's report of the same agency, or why there is none to compare with. */
export type Previous = { readonly previous: Report } | { readonly why: string };

/**
 * Makes sure that the previous report is the agency's own and on the year before.
 *
 * Where either cannot be told, nothing is compared: a finding against somebody else's report would be nonsense.
 */
export function previousOf(report: Report, { previous, noPrevious }: RuleContext): Previous {
  if (!previous) return { why: noPrevious ?? say.none };
  if (report.agency === null || previous.agency === null) return { why: say.agencyUnknown(previous.agency === null) };
  if (!isSameAgency(report.agency, previous.agency)) return { why: say.otherAgency(previous.agency, report.agency) };
  if (report.year === null || previous.year === null) return { why: say.yearUnknown(previous.year === null) };
  if (previous.year !== report.year - 1) return { why: say.otherYear(previous.year, report.year - 1) };
  return { previous };
}

/**
 * Whether two names are of one agency: the same, but for 人民政府 or 办事处 at the end, and for the names of higher
 * regions in front (某县高平镇, 高平镇人民政府).
 */
export function isSameAgency(a: string, b: string): boolean {
  const [one, other] = [coreOf(a), coreOf(b)];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short !== "" && long.endsWith(short) && endsRegion.test(long.slice(0, -short.length));
}

const endsRegion = /[省市县区州盟旗]$/;

function coreOf(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/(人民政府|办事处)$/, "");
}
