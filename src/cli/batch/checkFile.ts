import { checkRead } from "../../batch/check";
import { faultSentence } from "../../batch/fault";
import type { AgencyKind } from "../../form";
import { rowOf, unreadableRow, type ResultRow } from "../../batch/row";
import { findingsLine } from "../findingsJson";
import { loadSource } from "../loadReport";
import type { PreviousReports } from "../previousReports";
import type { Source } from "../sources";
import { summaryOf } from "../summary";

/** How the files of a call are checked: the same for all of them. */
export interface CheckSettings {
  readonly kind: AgencyKind | null;
  /** Whether the result is a line of JSON rather than a summary for people. */
  readonly isJson: boolean;
  readonly previous: Pick<PreviousReports, "contextFor">;
}

/** What is left of a file once it is checked: a few lines, whatever its size. */
export interface CheckedFile {
  readonly row: ResultRow;
  /** What goes to standard output, newline included. */
  readonly text: string;
}

/** Checks one file. Never throws: a fault of the program on one file is said, and the next one is checked. */
export async function checkFile(source: Source, settings: CheckSettings): Promise<CheckedFile> {
  const { kind, previous } = settings;
  const checked = checkRead(source.path, await loadSource(source), { kind, contextFor: previous.contextFor });
  return { row: rowOf(checked), text: settings.isJson ? findingsLine(checked) : summaryOf(checked) };
}

/** The result for a file on which its thread came to an end. */
export function lostFile(file: string, isJson: boolean, reason: string): CheckedFile {
  const error = faultSentence(reason);
  return { row: unreadableRow(file, error), text: isJson ? findingsLine({ file, error }) : "" };
}
