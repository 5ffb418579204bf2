import { diagnose as diagnoseInTime, type Diagnosis, type DiagnosisOptions } from "../../src/diagnosis";
import type { Report } from "../../src/report";

/** The diagnosis with time enough for any machine: what it finds is tested, not how fast; that is the bench's. */
export function diagnose(report: Report, options: DiagnosisOptions = {}): Diagnosis {
  return diagnoseInTime(report, { deadline: 60_000, ...options });
}
