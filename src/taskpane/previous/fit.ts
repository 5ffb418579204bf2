import { editionOf } from "../../form";
import type { Report } from "../../report";
import { isSameAgency } from "../../rules";
import { previousWords as say } from "./words";

/**
 * Why a report may not be last year's of the same agency, one sentence each; none where it fits. Where there is a
 * doubt, the rules compare nothing.
 */
export function doubtsAbout(previous: Report, report: Report): readonly string[] {
  return [...doubtsAboutAgency(previous, report), ...doubtsAboutYear(previous, report)];
}

function doubtsAboutAgency(previous: Report, report: Report): readonly string[] {
  if (report.agency === null) return [say.noOwnAgency];
  if (previous.agency === null) return [say.unknownAgency];
  return isSameAgency(previous.agency, report.agency) ? [] : [say.otherAgency(previous.agency, report.agency)];
}

function doubtsAboutYear(previous: Report, report: Report): readonly string[] {
  if (report.year === null) return [say.noOwnYear];
  const wanted = report.year - 1;
  if (previous.year === null) return [say.unknownYear(wanted)];
  return previous.year === wanted ? [] : [say.otherYear(previous.year, wanted)];
}

/** Who reported on which year. */
export function summaryOf({ agency, year }: Report): string {
  return say.summary(agency ?? say.noAgency, year === null ? say.noYear : say.year(year));
}

/** Which tables were read: "" where all were. */
export function tablesMissing(previous: Report): string {
  const { tables } = editionOf(previous.edition);
  const missing = tables.filter(({ id }) => previous.tables[id] === null).map(({ number }) => number);
  if (missing.length === 0) return "";
  return missing.length === tables.length ? say.noTables : `${say.missing(missing.join("、"))}。`;
}
