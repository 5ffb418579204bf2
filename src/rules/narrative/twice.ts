import type { TableId } from "../../form";
import type { Report } from "../../report";
import { finding, type Finding } from "../finding";
import { narrativeMessages as say } from "../messages/narrative";
import type { Rule } from "../rule";
import type { Mention } from "./reading/mentions";
import { hasNarrative, readingOf } from "./reading/reading";
import type { Topic } from "./reading/topics";

/** What can be said twice, and the table that decides where it is there: then X-1 … X-7 speak of it. */
const subjects: readonly {
  readonly topic: Topic;
  readonly name: string;
  readonly table: TableId | null;
}[] = [
  { topic: "proactive", name: "主动公开信息的条数", table: null },
  { topic: "received", name: "收到申请的件数", table: "requests" },
  { topic: "handled", name: "办结申请的件数", table: "requests" },
  { topic: "carriedIn", name: "上年结转的件数", table: "requests" },
  { topic: "carriedOut", name: "结转下年度的件数", table: "requests" },
];

/** Evidence: 杨陵审计局 2022, 20 条 and 16 条. */
export const twiceRule: Rule = {
  code: "X-12",
  demand: "同一件事在正文里只有一个数。",
  check: (report) => {
    if (!hasNarrative(report)) return { why: say.noText };
    const { mentions } = readingOf(report);
    return { findings: subjects.flatMap((subject) => conflict(subject, mentions, report)) };
  },
};

function conflict(
  { topic, name, table }: (typeof subjects)[number],
  mentions: readonly Mention[],
  report: Report,
): readonly Finding[] {
  if (table !== null && report.tables[table] !== null) return [];
  const carried = mentions.filter((mention) => mention.topic === "carriedIn").map(({ value }) => value);
  const whole = mentions.filter(
    (mention) => mention.topic === topic && !mention.isPart() && !mention.isOfApplicants() && mention.isSure(),
  );
  const [first, ...others] = whole;
  const other = others.find(
    // 新收 38 and 共收到 41 are one story where 3 came from last year; a list of units has a unit of its own.
    ({ value, unit }) => first && value !== first.value && unit === first.unit && !isCarried(value - first.value),
  );
  if (!first || !other) return [];
  const difference = other.value - first.value;
  const message = say.twice(name, first.quote(), other.quote(), Math.abs(difference));
  return [
    finding({ rule: "X-12", severity: "verify", message, expected: first.value, actual: other.value, difference }),
  ];

  function isCarried(gap: number): boolean {
    return topic === "received" && (carried.length === 0 || carried.includes(Math.abs(gap)));
  }
}
