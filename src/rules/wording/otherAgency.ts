import { finding, type Finding, type Severity } from "../finding";
import { wordingMessages as say } from "../messages/wording";
import { textOf } from "../narrative/reading/context";
import type { Paragraph } from "../narrative/reading/paragraphs";
import { quoteOf } from "../narrative/reading/quote";
import type { Report } from "../../report";
import { isSameAgency } from "./agencyNames";
import { around } from "./phrases";
import { textRule } from "./rules";

const ending = "(?:局|委员会|人民政府|街道办事处|镇|乡|街道|厅|管理处|办公室)";
const place = "[\\u4e00-\\u9fff]{2,8}?[省市县区旗州盟镇乡]";
const name = `(?<name>[\\u4e00-\\u9fff]{2,24}?${ending})`;

/** Phrases in which only the reporting agency can stand; the first two name the report itself. */
const phrases: readonly { readonly pattern: RegExp; readonly severity: Severity }[] = [
  {
    pattern: new RegExp(`^(?:现将|现就)${name}(?:20\\d\\d年度?)?政府信息公开(?:工作)?(?:年度)?(?:情况)?(?:报告|公布)`),
    severity: "error",
  },
  { pattern: new RegExp(`^本(?:年度)?报告由${name}(?:编制|编写|起草|发布)`), severity: "error" },
  {
    pattern: new RegExp(`^${name}(?:20\\d\\d年度?|全年|本年度)(?:共|累计|共计)*(?:主动公开|收到|受理)`),
    severity: "verify",
  },
  {
    pattern: new RegExp(
      `^(?:请|可)?(?:与|联系|向)(?<name>${place}[\\u4e00-\\u9fff]{2,16}?(?:局|委员会|厅))(?:[\\u4e00-\\u9fff]{0,8})(?:联系|咨询|反映)?$`,
    ),
    severity: "verify",
  },
];

const general = /^(?:各|全|本|我|该|有关|相关|其他|上级|县|市|区|省)|部门|单位|下属|所属/;

/** W-3. Evidence: 面甸镇 2025 names 建水县民族宗教事务局. */
export const otherAgencyRule = textRule("W-3", "正文不出现其他机关作为报告机关。", ({ report, reading }) => {
  const { agency } = report;
  if (agency === null || agency.trim() === "") return { why: say.noAgency };
  const findings = reading.paragraphs.flatMap((paragraph) => [
    ...named(paragraph, agency, report),
    ...pronouns(paragraph, agency),
  ]);
  return { findings: findings.slice(0, most) };
});
const most = 3;

/** 我局 in the report of a township, 我镇 in that of a bureau. */
function pronouns(paragraph: Paragraph, agency: string): readonly Finding[] {
  const isTown = /(?:镇|乡|街道)(?:人民政府|政府|办事处)?$/.test(agency.trim());
  const isBureau = /局$/.test(agency.trim());
  if (!isTown && !isBureau) return [];
  const match = (isTown ? /(?<![“「])[我本]局(?![部势面域限长])/ : /我[镇乡]/).exec(paragraph.text);
  if (!match) return [];
  const quote = around(paragraph.text, match.index, match[0].length);
  const message = say.otherAgency(quote, match[0], agency);
  return [finding({ rule: "W-3", severity: "verify", message, expected: agency, actual: match[0] })];
}

/** A cheap first look: without one of these words no phrase fits. */
const sign = /现[将就]|报告由|联系|[请可][与向]|(?:年度?|全年)(?:共|累计|共计)*(?:主动公开|收到|受理)/;

function named(paragraph: Paragraph, agency: string, report: Report): readonly Finding[] {
  if (!sign.test(paragraph.text)) return [];
  return paragraph.clauses.flatMap((clause): readonly Finding[] => {
    if (clause.end - clause.start < 5) return [];
    const text = textOf(paragraph, clause).slice(0, 60);
    for (const { pattern, severity } of phrases) {
      const found = pattern.exec(text)?.groups?.name;
      if (found === undefined) continue;
      // A government reports on its departments and townships too.
      if (general.test(found) || isSameAgency(found, agency) || (severity === "verify" && isGovernment(report)))
        return [];
      const message = say.otherAgency(quoteOf(paragraph.text, clause, clause), found, agency);
      return [finding({ rule: "W-3", severity, message, expected: agency, actual: found })];
    }
    return [];
  });
}

function isGovernment({ kind, agency }: Report): boolean {
  if (kind !== null) return kind === "county" || kind === "city" || kind === "province";
  return /(?:[省市县区旗州盟]|[省市县区旗州盟](?:人民)?政府(?:办公室|办公厅)?)$/.test(agency ?? "");
}
