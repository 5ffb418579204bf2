import { readFileSync } from "node:fs";
import { join } from "node:path";
import { editionOf, sectionOf, type TableId } from "../../../src/form";
import { readReportJson } from "../../../src/files/json/read";
import {
  paragraphsOf,
  readSection,
  withCell,
  type CellValue,
  type NarrativeId,
  type Report,
} from "../../../src/report";
import type { Finding, RuleContext } from "../../../src/rules";
import { narrativeRules } from "../../../src/rules/narrative";
import { assess, type Assessment } from "../../../src/rules/rule";
import { wordingRules } from "../../../src/rules/wording";
import { cellIndex } from "../../support/reports/consistent";
import { valueOf } from "../../support/reports/read";

export const textRules = [...narrativeRules, ...wordingRules];

/** A sample report of the product, which no rule objects to. Its 表三: 38 new, 3 carried in, 37 handled, 4 carried out. */
export function sample(year: 2024 | 2025): Report {
  const path = join(__dirname, `../../../assets/sample/zhuxiwan-${year}.json`);
  return valueOf(readReportJson(readFileSync(path, "utf8"), `zhuxiwan-${year}.json`));
}

const base = sample(2025);

/** What a test says of a report; the rest is the sample's. */
export interface Written {
  readonly overall?: string;
  readonly problems?: string;
  readonly other?: string;
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly kind?: Report["kind"];
  readonly title?: string | null;
  readonly cells?: readonly (readonly [table: TableId, row: string, column: string, value: CellValue])[];
}

/** The sample with other words or numbers. */
export function written({ overall, problems, other, cells, ...head }: Written): Report {
  const changed = (cells ?? []).reduce<Report>((report, [id, row, column, value]) => {
    const table = report.tables[id];
    if (!table) throw new Error(`no table ${id}`);
    const filled = withCell(table, cellIndex(table.form, row, column), value);
    return { ...report, tables: { ...report.tables, [id]: filled } };
  }, base);
  const section = (id: NarrativeId, text: string | undefined): Report["narrative"]["overall"] =>
    text === undefined ? base.narrative[id] : readSection(sectionOf(editionOf(base.edition), id), paragraphsOf(text));
  return {
    ...changed,
    ...head,
    narrative: {
      overall: section("overall", overall),
      problems: section("problems", problems),
      other: section("other", other),
    },
  };
}

/** What the rules on text say of a report. */
export function assessed(report: Report, stage: RuleContext["stage"] = "final"): Assessment {
  return assess(report, textRules, { stage, previous: null });
}

/** The findings of one rule. */
export function findingsOf(code: string, report: Report, stage: RuleContext["stage"] = "final"): readonly Finding[] {
  const rules = textRules.filter((rule) => rule.code === code);
  if (rules.length === 0) throw new Error(`no rule ${code}`);
  return assess(report, rules, { stage, previous: null }).findings;
}

/** A row of a table of cases: what is written and, where it matters, what stands in the finding. */
export interface Case {
  readonly text: string;
  readonly expected?: number | string;
  readonly actual?: number | string;
}
