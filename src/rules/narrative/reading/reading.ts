import { madeOnce } from "../../../form";
import type { Report } from "../../../report";
import { denialsOf, type Denial } from "./denials";
import { mentionsOf, type Mention } from "./mentions";
import { paragraphsOfReport, type Paragraph } from "./paragraphs";
import { selfOf, type Self } from "./self";

/** What a narrative says in numbers. */
export interface Reading {
  readonly self: Self;
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly Mention[];
  readonly denials: readonly Denial[];
}

/** The reading of a report's narrative: made once for a report, whichever rule asks first. */
export const readingOf = madeOnce((report: Report): Reading => {
  const self = selfOf(report.agency, report.kind);
  const paragraphs = paragraphsOfReport(report);
  // Section 五 tells of single cases; its numbers are no totals of the year.
  const totals = paragraphs.filter(({ section }) => section !== "problems");
  return {
    self,
    paragraphs,
    mentions: totals.flatMap((paragraph) => mentionsOf(paragraph, self, report.year)),
    denials: totals.flatMap((paragraph) => denialsOf(paragraph, self, report.year)),
  };
});

/** Whether the report has any text at all. */
export function hasNarrative(report: Report): boolean {
  return Object.values(report.narrative).some(({ text }) => text.trim() !== "");
}
