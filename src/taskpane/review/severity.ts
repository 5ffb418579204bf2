import type { Finding, Severity } from "../../rules";

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ["error", "verify", "hint"];

/** The sign of each severity: its shape tells it apart without its colour. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: "■", verify: "▲", hint: "●" };

export type SeverityCount = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCount {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), verify: of("verify"), hint: of("hint") };
}
