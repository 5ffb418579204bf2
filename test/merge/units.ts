import { success, type Report } from "../../src/report";
import { mergeReports, type Merged, type MergePlan, type UnitSource } from "../../src/merge";
import { written } from "../support/reports/rules";
import { sampleReport } from "../support/reports/sample";

/** A report in which no rule finds an error: the sample under another name. */
export function unitReport(agency: string, year: 2024 | 2025 = 2025): Report {
  const sample = sampleReport(year);
  const renamed = (["overall", "problems", "other"] as const).reduce(
    (report, section) => written(report, section, report.narrative[section].text.replaceAll("竹溪湾镇", agency)),
    sample,
  );
  return { ...renamed, agency, title: (sample.title ?? "").replaceAll("竹溪湾镇", agency), file: `${agency}.json` };
}

/** Reports as they are handed in. */
export function handedIn(...reports: readonly Report[]): readonly UnitSource[] {
  return reports.map((report) => ({ file: report.file ?? "", read: success(report) }));
}

export const plan: MergePlan = {
  agency: "云阳县",
  kind: "county",
  year: 2025,
  listed: null,
  takesErrors: false,
  own: null,
  contextFor: () => ({}),
};

/** The sum of some reports, as `plan` has it unless told otherwise. */
export function mergedOf(reports: readonly Report[], changes: Partial<MergePlan> = {}): Merged {
  return mergeReports(handedIn(...reports), { ...plan, ...changes });
}

/** The messages of one rule of aggregation. */
export function said(merged: Merged, code: string): readonly string[] {
  return merged.assessment.findings.filter(({ rule }) => rule === code).map(({ message }) => message);
}

/** Why a rule of aggregation was not applied; null where it was. */
export function unsaid(merged: Merged, code: string): string | null {
  return merged.assessment.notAssessed.find(({ rule }) => rule === code)?.why ?? null;
}
