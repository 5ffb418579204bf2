import type { Diagnosis } from "../diagnosis";
import type { Checked } from "../batch/checked";
import type { Tally } from "../batch/tally";
import { placeOf, severityNames, type Finding, type NotAssessed, type Severity } from "../rules";
import { oneLine } from "./terminal";

/** The findings on one file for a person to read, newline included; nothing for a file that cannot be read. */
export function summaryOf(checked: Checked): string {
  if (checked.error !== null) return "";
  const { report, findings, notAssessed, diagnosis } = checked;
  const year = report.year === null ? "年度不明" : `${report.year} 年`;
  const lines = [
    `${checked.file}（${report.agency ?? "机关不明"}，${year}）：${verdictOf(findings)}`,
    ...findings.map(
      (found) => `  ${severityNames[found.severity]} ${found.rule}  ${found.message}${placeAfter(found)}`,
    ),
    ...diagnosisLines(diagnosis),
    ...notAssessedLines(notAssessed),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}

/** Of each problem the three most probable explanations, and what is certain where none is. */
function diagnosisLines({ suspects, notes }: Diagnosis): readonly string[] {
  const problems = [...new Set(suspects.map(({ problem }) => problem))];
  const best = problems.flatMap((problem) => suspects.filter((suspect) => suspect.problem === problem).slice(0, 3));
  return [
    ...best.map(({ probability, reason }) => `  可能（${Math.min(99, Math.round(probability * 100))}%）  ${reason}`),
    ...notes.map((note) => `  说明  ${note}`),
  ];
}

/** Rules with one reason share a line. */
function notAssessedLines(notAssessed: readonly NotAssessed[]): readonly string[] {
  const reasons = [...new Set(notAssessed.map(({ why }) => why))];
  return reasons.map((reason) => {
    const rules = notAssessed.filter(({ why }) => why === reason).map(({ rule }) => rule);
    return `  未检查 ${rules.join("、")}  ${reason}`;
  });
}

function verdictOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "没有发现问题";
  const count = (severity: Severity): number => findings.filter((found) => found.severity === severity).length;
  return (["error", "verify", "hint"] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => `${severityNames[severity]} ${count(severity)} 项`)
    .join("，");
}

function placeAfter(found: Finding): string {
  const place = placeOf(found);
  return place === "" || found.message.includes(place) ? "" : `（${place}）`;
}

/** The last line of a summary of several files, newline included; nothing for one file. */
export function tallyLine({ passed, failed, unreadable }: Tally): string {
  const all = passed + failed + unreadable;
  if (all < 2) return "";
  return `共 ${all} 份：没有强制性问题 ${passed} 份，有强制性问题 ${failed} 份，读不出 ${unreadable} 份。\n`;
}
