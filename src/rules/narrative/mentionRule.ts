import type { TableId } from "../../form";
import type { FilledTable, Report } from "../../report";
import { finding, numberOfTable, type Finding } from "../finding";
import { narrativeMessages as say } from "../messages/narrative";
import type { Rule, Verdict } from "../rule";
import { cellsOf, type Figure } from "./figures";
import type { Mention } from "./reading/mentions";
import { hasNarrative, readingOf, type Reading } from "./reading/reading";
import type { Topic } from "./reading/topics";

/** A rule that compares what the text says of some topics with one table. */
export interface MentionRule {
  readonly code: string;
  readonly demand: string;
  readonly table: TableId;
  readonly topics: readonly Topic[];
  /**
   * The numbers of the table with which a mention may agree; the rule is content with any of them.
   * null or none where the table does not hold them yet, or the mention cannot be compared.
   */
  readonly figuresOf: (table: FilledTable, mention: Mention) => readonly Figure[] | null;
}

/** The rule with its check. All of them are of severity verify: a text may count otherwise than the table. */
export function mentionRule(declared: MentionRule): Rule {
  return {
    code: declared.code,
    demand: declared.demand,
    check: (report) =>
      withTable(report, declared.table, (table, { mentions }) => {
        const findings: Finding[] = [];
        for (const mention of mentions) {
          const found = declared.topics.includes(mention.topic) ? compare(declared, table, mention) : null;
          if (found && findings.push(found) === mostFindings) break;
        }
        return findings;
      }),
  };
}

/** Applies a check that needs the text and one table; says why where one is missing. */
export function withTable(
  report: Report,
  id: TableId,
  check: (table: FilledTable, reading: Reading) => readonly Finding[],
): Verdict {
  if (!hasNarrative(report)) return { why: say.noText };
  const table = report.tables[id];
  return table === null
    ? { why: say.noTable(numberOfTable(report, id)) }
    : { findings: check(table, readingOf(report)) };
}

function compare(declared: MentionRule, table: FilledTable, mention: Mention): Finding | null {
  const figures = declared.figuresOf(table, mention);
  const [first, ...others] = figures ?? [];
  if (!figures || !first || figures.some(({ value }) => value === mention.value) || !mention.isSure()) return null;
  const distance = (figure: Figure): number => Math.abs(figure.value - mention.value);
  const nearest = others.reduce((best, figure) => (distance(figure) < distance(best) ? figure : best), first);
  return finding({
    rule: declared.code,
    severity: "verify",
    message: say.differs(mention.quote(), mention.value, figures, distance(nearest)),
    expected: nearest.value,
    actual: mention.value,
    difference: mention.value - nearest.value,
    cells: cellsOf(table, [nearest, ...figures]).slice(0, mostCells),
  });
}

/** A text that contradicts its tables more often than this has another trouble than single numbers. */
export const mostFindings = 20;

/** More cells than this help nobody to look. */
const mostCells = 12;
