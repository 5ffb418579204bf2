import {
  checkRead,
  findingsOf,
  post,
  readReport,
  rowOf,
  type CheckSettings,
  type PostedReport,
  type ResultRow,
  type RowFinding,
} from "../../../batch";
import { failure, success, type Result } from "../../../report";
import { largestReport } from "../../report/readReportFile";
import type { NamedFile } from "../files/named";
import { countyWords as say } from "../words";

/** What is kept of a file that was checked. */
export interface Answer {
  readonly row: ResultRow;
  /** The gravest findings in front; no more than are listed. */
  readonly findings: readonly RowFinding[];
  /** The report, to be summed; null where it cannot be read. */
  readonly report: PostedReport | null;
}

/** Of one file so many findings are listed: a hostile one makes any number. */
const mostFindings = 100;

/** Reads and checks a file. Never throws. */
export async function answerTo({ name, file }: NamedFile, settings: CheckSettings): Promise<Answer> {
  const checked = checkRead(name, await readReport(name, () => contentOf(file)), settings);
  return {
    row: rowOf(checked),
    findings: findingsOf(checked, mostFindings),
    report: checked.error === null ? post(checked.report) : null,
  };
}

async function contentOf(file: File): Promise<Result<Uint8Array>> {
  if (file.size > largestReport) return failure("TooLarge", say.tooLarge);
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? success(new Uint8Array(bytes)) : failure("Unreadable", say.gone);
}
