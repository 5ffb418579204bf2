import type { TableId } from "../../../src/form";
import { withCell, type CellValue, type Report } from "../../../src/report";
import { catalogue, type Assessment, type Finding, type Rule, type RuleContext } from "../../../src/rules";
import { assess } from "../../../src/rules/rule";
import { cellIndex } from "./consistent";

/** A number to be put into a report: table, row, column, value. */
export type Change = readonly [table: TableId, row: string, column: string, value: CellValue];

/** The report with other values in some of its cells. */
export function changed(report: Report, ...changes: readonly Change[]): Report {
  return changes.reduce((before, [id, row, column, value]) => {
    const table = before.tables[id];
    if (!table) throw new Error(`no ${id}`);
    const filled = withCell(table, cellIndex(table.form, row, column), value);
    return { ...before, tables: { ...before.tables, [id]: filled } };
  }, report);
}

/** The report with another text in one of its sections. */
export function written(report: Report, section: keyof Report["narrative"], text: string): Report {
  return { ...report, narrative: { ...report.narrative, [section]: { ...report.narrative[section], text } } };
}

/** The findings of the rules on tables, structure and last year (T, N, S, Y); those on the text have tests of their own. */
export function tableFindings(report: Report, context: Partial<RuleContext> = {}): readonly Finding[] {
  return assessedBy(({ code }) => /^[TNSY]/.test(code), report, context).findings;
}

/** The findings of one rule. */
export function findingsOf(code: string, report: Report, context: Partial<RuleContext> = {}): readonly Finding[] {
  return assessedBy((rule) => rule.code === code, report, context).findings;
}

/** Why a rule was not applied; null where it was. */
export function whyNot(code: string, report: Report, context: Partial<RuleContext> = {}): string | null {
  return assessedBy((rule) => rule.code === code, report, context).notAssessed[0]?.why ?? null;
}

/** What some rules say; each finding bears its rule's code. */
function assessedBy(isAsked: (rule: Rule) => boolean, report: Report, context: Partial<RuleContext>): Assessment {
  const rules = catalogue.filter(isAsked);
  const assessed = assess(report, rules, { stage: "final", previous: null, ...context });
  const codes = new Set(rules.map(({ code }) => code));
  const strange = [...assessed.findings, ...assessed.notAssessed].find(({ rule }) => !codes.has(rule));
  if (rules.length === 0 || strange) throw new Error(`no rule ${strange?.rule ?? ""}`);
  return assessed;
}
