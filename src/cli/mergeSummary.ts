import type { Merged } from "../merge";
import { severityNames } from "../rules";
import { oneLine } from "./terminal";

/** A line of a summary quotes no more of a passage than this many letters. */
const longestQuote = 40;
/** More pairs than anybody reads in a terminal; the workbook has them all. */
const mostPairs = 20;

/** A merge for a person to read, newline included. `hasList` says whether a list of units was given. */
export function mergeSummary(merged: Merged, hasList: boolean): string {
  const { report, units, leftOut, missing, assessment } = merged;
  const lacking = hasList ? `，缺报 ${missing.length} 个` : "";
  const lines = [
    `${report.agency ?? ""} ${report.year ?? ""} 年汇总：计入 ${units.length} 个单位，没有计入 ${leftOut.length} 份${lacking}。`,
    ...assessment.findings.map(({ severity, rule, message }) => `  ${severityNames[severity]} ${rule}  ${message}`),
    ...likenessLines(merged),
    ...notAssessedLines(merged),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}

function likenessLines({ likeness, units }: Merged): readonly string[] {
  const nameOf = (index: number): string => `“${units[index]?.agency ?? ""}”`;
  const lines = likeness.pairs.slice(0, mostPairs).map(({ first, second, share, letters, passages }) => {
    const longest = passages[0]?.text.replace(/\s+/g, "") ?? "";
    const quote = longest.length > longestQuote ? `${longest.slice(0, longestQuote)}…` : longest;
    const percent = Math.floor(share * 100);
    return `  雷同  ${nameOf(first)}与${nameOf(second)}的正文有 ${percent}% 相同，共 ${letters} 字，如「${quote}」`;
  });
  const more = likeness.pairs.length - lines.length;
  return [
    ...lines,
    ...(more > 0 ? [`  雷同  另有 ${more} 对，见工作表“汇总说明”。`] : []),
    ...likeness.groups.map(
      (group) => `  雷同  这 ${group.length} 个单位的正文互相雷同：${group.map(nameOf).join("、")}`,
    ),
    ...(likeness.common > 0
      ? [`  说明  半数以上单位都有的句子共 ${likeness.common} 字，视为通用文字，不算雷同。`]
      : []),
  ];
}

/** Rules with one reason share a line. */
function notAssessedLines({ assessment: { notAssessed } }: Merged): readonly string[] {
  return [...new Set(notAssessed.map(({ why }) => why))].map((reason) => {
    const rules = notAssessed.filter(({ why }) => why === reason).map(({ rule }) => rule);
    return `  未检查 ${rules.join("、")}  ${reason}`;
  });
}
