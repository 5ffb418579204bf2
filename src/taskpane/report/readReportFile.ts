import { readerOf } from "../../files/readers";
import { failure, type Report, type Result } from "../../report";
import { readWords as say } from "./readWords";

/** A report is a few pages; what is larger is something else. In bytes. */
export const largestReport = 5 * 1024 * 1024;

/** Reads the file of a report in any format that is supported. Any failure is one sentence that names the file. */
export async function readReportFile(file: File): Promise<Result<Report>> {
  const reader = readerOf(file.name);
  if (!reader.ok) return failure("WrongKind", say.failed(file.name, reader.failure.sentence));
  if (file.size > largestReport) return failure("TooLarge", say.tooLarge(file.name));
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return failure("Unreadable", say.unreadable(file.name));
  const read = await reader.value(new Uint8Array(bytes), file.name);
  return read.ok ? read : failure(read.failure.code, say.failed(file.name, read.failure.sentence));
}
