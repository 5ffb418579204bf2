import { diagnose } from "../diagnosis";
import type { AgencyKind } from "../form";
import type { Report, Result } from "../report";
import { checkReport } from "../rules";
import type { Checked } from "./checked";
import { faultSentence } from "./fault";
import type { ContextFor } from "./previous";

/** How the files of a batch are checked: the same for all of them. */
export interface CheckSettings {
  /** The kind of agency that all of them have; null where each report says it itself, or nothing does. */
  readonly kind: AgencyKind | null;
  readonly contextFor: ContextFor;
}

/** Milliseconds for the diagnosis of one file: nobody waits with a finger on a key here. */
const deadline = 1000;

/** Checks what was read of a file. Never throws: a fault of the program on one file is said, and the next one is checked. */
export function checkRead(file: string, read: Result<Report>, { kind, contextFor }: CheckSettings): Checked {
  if (!read.ok) return { file, error: read.failure.sentence };
  const report = kind === null ? read.value : { ...read.value, kind };
  try {
    const context = contextFor(report);
    const diagnosis = diagnose(report, { ...context, deadline });
    return { file, error: null, report, ...checkReport(report, context), diagnosis };
  } catch (error) {
    return { file, error: faultSentence(error) };
  }
}
