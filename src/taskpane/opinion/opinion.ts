import { editionOf, titleOf } from "../../form";
import type { Report } from "../../report";
import type { Diagnosis } from "../../diagnosis";
import {
  countBySeverity,
  groupNotAssessed,
  originsOf,
  severities,
  type Finding,
  type NotAssessed,
  type NotAssessedGroup,
  type Severity,
  type SeverityCount,
} from "../../rules";
import { describeOrigins } from "../../sheets";
import type { ExplainedFinding } from "../report/examine";
import { groupFindings } from "../review/grouping";
import { AdviceBook } from "./advice";
import { opinionWords as say } from "./words";

/** What a reviewer sends back, before it is a text or a sheet. */
export interface Opinion {
  readonly title: string;
  /** null where the report does not say whose it is. */
  readonly agency: string | null;
  readonly year: number | null;
  /** Of all open findings, whether or not they are listed. */
  readonly counts: SeverityCount;
  /** By severity, those without points left out. */
  readonly parts: readonly OpinionPart[];
  readonly explained: readonly { readonly message: string; readonly text: string }[];
  readonly notAssessed: readonly NotAssessedGroup[];
  readonly date: string;
}

export interface OpinionPart {
  readonly severity: Severity;
  readonly groups: readonly { readonly title: string; readonly points: readonly OpinionPoint[] }[];
}

/** One point. Its number counts through all parts. */
export interface OpinionPoint {
  readonly number: number;
  readonly severity: Severity;
  /** 表三; 整份报告 for what belongs to no table. */
  readonly table: string;
  /** The cells, sheet by sheet; "" where it has no place. */
  readonly place: string;
  readonly message: string;
  /** What to do beyond what the message says; "" where it says it all. */
  readonly advice: string;
}

export interface OpinionSource {
  readonly report: Report;
  readonly open: readonly Finding[];
  readonly explained: readonly ExplainedFinding[];
  readonly notAssessed: readonly NotAssessed[];
  readonly diagnosis: Diagnosis;
  /** Whether findings of severity hint (提示) are listed. */
  readonly withHints: boolean;
  readonly today: Date;
}

/** Orders what was found for who has to correct it: by severity, within it by table. */
export function makeOpinion(source: OpinionSource): Opinion {
  const { report, open, explained, notAssessed, withHints, today } = source;
  const { agency, year, edition } = report;
  const book = new AdviceBook(source.diagnosis, report);
  const numberOf = (id: string): string =>
    editionOf(edition).tables.find((form) => form.id === id)?.number ?? say.whole;
  let number = 0;
  const parts = severities
    .filter((severity) => withHints || severity !== "hint")
    .map((severity): OpinionPart => ({
      severity,
      groups: groupFindings(
        open.filter((found) => found.severity === severity),
        edition,
      ).map(({ id, title, findings }) => ({
        title,
        points: findings.map((found): OpinionPoint => {
          number += 1;
          const { message } = found;
          return {
            number,
            severity,
            table: numberOf(id),
            place: describeOrigins(originsOf(found)),
            message,
            advice: book.for(found, number),
          };
        }),
      })),
    }));
  return {
    title: agency !== null && year !== null ? say.title(titleOf(agency, year)) : say.plainTitle,
    agency,
    year,
    counts: countBySeverity(open),
    parts: parts.filter(({ groups }) => groups.length > 0),
    explained: explained.map(({ finding, explanation }) => ({ message: finding.message, text: explanation.text })),
    notAssessed: groupNotAssessed(notAssessed),
    date: say.date(today.getFullYear(), today.getMonth() + 1, today.getDate()),
  };
}
