import type { Report } from "../report";
import { isSameAgency, type RuleContext } from "../rules";

/** What the rules are told about the previous year of a report. */
export type ContextFor = (report: Report) => Partial<RuleContext>;

/** Whom the previous reports are for: nobody, every file, or the agencies that they name. */
export type PreviousScope = "none" | "all" | "agencies";

/** What previous reports tell the rules. */
export function previousContext(scope: PreviousScope, reports: readonly Report[]): ContextFor {
  const [only] = reports;
  switch (scope) {
    case "none":
      return () => ({});
    case "all":
      return () => (only ? { previous: only } : {});
    case "agencies":
      return (report) => contextFrom(reports, report);
  }
}

/** The agency's report on the year before. Of two, neither is taken: they may differ. */
function contextFrom(reports: readonly Report[], { agency, year }: Report): Partial<RuleContext> {
  if (agency === null || year === null) return { noPrevious: "本报告没有写明机关名称或年度，无法找到对应的上年报告" };
  const fitting = reports.filter(
    (one) => one.year === year - 1 && one.agency !== null && isSameAgency(one.agency, agency),
  );
  const [only] = fitting;
  if (!only) return { noPrevious: `上年报告文件夹里没有${agency}${year - 1}年的报告` };
  if (fitting.length === 1) return { previous: only };
  return { noPrevious: `上年报告文件夹里有 ${fitting.length} 份${agency}${year - 1}年的报告，无法判断用哪一份` };
}
