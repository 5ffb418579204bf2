import { extname } from "node:path";
import { readReportJson } from "../files/json/read";
import { decodeText } from "../files/text/decode";
import { readText } from "../files/text/read";
import { writeText } from "../files/text/write";
import { failure, type Report, type Result } from "../report";

type Reader = (bytes: Uint8Array, file: string) => Result<Report>;
type Writer = (report: Report, draft: { readonly openErrors: number } | null) => string | Uint8Array;

/** File types that can be read, by extension. A new format is a new entry. */
const readers: ReadonlyMap<string, Reader> = new Map([
  [".txt", textReader(readText)],
  [".tsv", textReader(readText)],
  [".json", textReader(readReportJson)],
]);

/** Formats that `export --to` can write. A new format is a new entry. */
const writers: ReadonlyMap<string, Writer> = new Map([["txt", (report, draft) => writeText(report, draft ?? {})]]);

/** Named in the manual and not built yet: said so, rather than "unknown". */
const plannedReaders: readonly string[] = [".xlsx", ".docx", ".html", ".htm"];
const plannedWriters: readonly string[] = ["html", "docx", "xlsx"];

function textReader(read: (text: string, file: string) => Result<Report>): Reader {
  return (bytes, file) => {
    if (bytes.length === 0) return failure("EmptyFile", "文件是空的，没有可读的内容。");
    const text = decodeText(bytes);
    return text.ok ? read(text.value, file) : text;
  };
}

/** The reader of a file by its extension, or the failure that there is none. */
export function readerOf(file: string): Result<Reader> {
  const extension = extname(file).toLowerCase();
  const reader = readers.get(extension);
  if (reader) return { ok: true, value: reader };
  const supported = [...readers.keys()].join("、");
  if (plannedReaders.includes(extension)) {
    return failure("Unsupported", `本版本还不能读 ${extension} 文件，可以读 ${supported}。`);
  }
  const named = extension === "" ? "没有扩展名的" : ` ${extension} `;
  return failure("Unsupported", `不能读${named}文件，可以读 ${supported}。`);
}

/** What `--to` names: a writer, or the failure that there is none. */
export function writerOf(format: string): Result<Writer> {
  const writer = writers.get(format);
  if (writer) return { ok: true, value: writer };
  const supported = [...writers.keys()].join("、");
  return plannedWriters.includes(format)
    ? failure("Unsupported", `本版本还不能导出 ${format}，可以导出 ${supported}。`)
    : failure("Unknown", `没有“${format}”这种导出格式，可以导出 ${supported}。`);
}

/** Whether a folder's file is one to read; `planned` for one that only a later version reads. */
export function supportOf(file: string): "read" | "planned" | "none" {
  const extension = extname(file).toLowerCase();
  if (readers.has(extension)) return "read";
  return plannedReaders.includes(extension) ? "planned" : "none";
}
