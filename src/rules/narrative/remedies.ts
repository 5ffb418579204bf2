import type { FilledTable } from "../../report";
import { finding, type Finding } from "../finding";
import { narrativeMessages as say } from "../messages/narrative";
import type { Rule } from "../rule";
import { cellsOf, sumOf, type Figure } from "./figures";
import { mentionRule, withTable } from "./mentionRule";
import type { Denial } from "./reading/denials";

const suits = ["directSuit", "suitAfterReview"] as const;
const all = ["review", ...suits] as const;
const outcomes = ["upheld", "corrected", "other", "pending"] as const;

const compared = mentionRule({
  code: "X-6",
  demand: "正文写的政府信息公开行政复议、行政诉讼件数，与表四一致；统计范围不同的写明。",
  table: "remedies",
  topics: ["remedy", "remedyResult"],
  figuresOf: (table, mention) => {
    const { topic, words } = mention;
    if (topic === "remedy") return totals(table, rowsNamed(words.remedy ?? ""));
    const column = { 维持: "upheld", 纠正: "corrected", 尚未审结: "pending" }[words.result ?? ""];
    if (column === undefined) return null;
    const rows = mention.noun().includes("复议") ? ["review"] : suits;
    const figure = sumOf(table, rows, [column], `表四${nameOf(rows)}的${words.result ?? ""}`);
    return figure && [figure];
  },
});

/** A text may count other cases than 表四 does, so it never gives an error. Evidence: 宿迁 2024. */
export const remedyRule: Rule = {
  ...compared,
  check: (report, context) => {
    const verdict = compared.check(report, context);
    if ("why" in verdict) return verdict;
    const denied = withTable(report, "remedies", (table, { denials }) =>
      denials.flatMap((denial) => contradiction(table, denial)),
    );
    return "why" in denied ? denied : { findings: [...verdict.findings, ...denied.findings] };
  },
};

function contradiction(table: FilledTable, denial: Denial): readonly Finding[] {
  if (denial.of === "requests") return [];
  const rows = { review: ["review"], suit: suits, remedies: all }[denial.of];
  const figures = totals(table, rows);
  const [figure] = figures;
  if (!figure || figures.some(({ value }) => value === 0)) return [];
  return [
    finding({
      rule: "X-6",
      severity: "verify",
      message: say.deniedRemedies(denial.quote, nameOf(rows), figure.value),
      expected: 0,
      actual: figure.value,
      difference: figure.value,
      cells: cellsOf(table, [figure]),
    }),
  ];
}

/** What stands in 总计, and, where it differs, what the outcomes add up to. */
function totals(table: FilledTable, rows: readonly string[]): readonly Figure[] {
  const name = `表四${nameOf(rows)}总计`;
  const printed = sumOf(table, rows, ["total"], name);
  const added = sumOf(table, rows, outcomes, name);
  if (!printed) return [];
  return added === null || added.value === printed.value ? [printed] : [printed, added];
}

function rowsNamed(words: string): readonly string[] {
  if (!words.includes("诉讼")) return ["review"];
  return words.includes("复议") ? all : suits;
}

function nameOf(rows: readonly string[]): string {
  if (rows.length === 1) return "「行政复议」";
  return rows.length === 2 ? "「行政诉讼」" : "「行政复议」和「行政诉讼」";
}
