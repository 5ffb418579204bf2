import type { Finding } from "./finding";

/** "fail" as soon as one finding is of severity error (强制). */
export function statusOf(findings: readonly Finding[]): "pass" | "fail" {
  return findings.some((found) => found.severity === "error") ? "fail" : "pass";
}

/** The findings that keep a finished report from leaving: errors that the export does not mend by itself. */
export function blocksExport(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((found) => found.severity === "error" && !found.isMendedByExport);
}
