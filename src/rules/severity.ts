import type { Finding, Severity } from "./finding";

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ["error", "verify", "hint"];

/** The sign of each severity: its shape tells it apart without its colour. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: "■", verify: "▲", hint: "●" };

export type SeverityCount = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCount {
  const counts = { error: 0, verify: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** How many findings there are of all severities. */
export function sumOf({ error, verify, hint }: SeverityCount): number {
  return error + verify + hint;
}

/** The gravest severity of which there is any; null for none. */
export function worstOf(counts: SeverityCount): Severity | null {
  return severities.find((severity) => counts[severity] > 0) ?? null;
}
