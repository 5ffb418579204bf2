import { readReportJson } from "../../files/json/read";
import { decodeText } from "../../files/text/decode";
import { readText } from "../../files/text/read";
import { failure, type Report, type Result } from "../../report";
import { previousWords as say } from "./words";

/** A report is a few pages; what is larger is something else. In bytes. */
const largest = 5 * 1024 * 1024;

/** Reads the file of a report: text or JSON. Any failure is one sentence that names the file. */
export async function readPrevious(file: File): Promise<Result<Report>> {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? "txt";
  if (extension !== "txt" && extension !== "json") return failure("WrongKind", say.wrongKind(file.name));
  if (file.size > largest) return failure("TooLarge", say.tooLarge(file.name));
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return failure("Unreadable", say.unreadable(file.name));
  const text = decodeText(new Uint8Array(bytes));
  const read = text.ok ? readerFor(extension)(text.value, file.name) : text;
  return read.ok ? read : failure(read.failure.code, say.failed(file.name, read.failure.sentence));
}

function readerFor(extension: "txt" | "json"): (text: string, file: string) => Result<Report> {
  return extension === "json" ? readReportJson : readText;
}
