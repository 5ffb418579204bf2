import { extname } from "node:path";
import { readReportJson } from "../files/json/read";
import { decodeText } from "../files/text/decode";
import { readText } from "../files/text/read";
import { writeText } from "../files/text/write";
import { failure, success, type Report, type Result } from "../report";

type Reader = (bytes: Uint8Array, file: string) => Result<Report> | Promise<Result<Report>>;
type Content = string | Uint8Array;
type Writer = (report: Report, draft: { readonly openErrors: number } | null) => Content | Promise<Content>;

/** File types that can be read, by extension. A new format is a new entry; libraries are loaded when they are asked for. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [".txt", textReader(readText)],
  [".tsv", textReader(readText)],
  [".json", textReader(readReportJson)],
  [".xlsx", async (bytes, file) => (await import("../files/xlsx/read")).readXlsx(bytes, file)],
  [".docx", async (bytes, file) => (await import("../files/docx/read")).readWord(bytes, file)],
  [".html", readWebPage],
  [".htm", readWebPage],
]);

/** Formats that `export --to` can write. A new format is a new entry. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ["txt", (report, draft) => writeText(report, draft ?? {})],
  ["html", async (report, draft) => (await import("../files/html/write")).writeHtml(report, draft ?? {})],
  ["docx", async (report, draft) => (await import("../files/docx/write")).writeWord(report, draft ?? {})],
  ["xlsx", async (report, draft) => (await import("../files/xlsx/write")).writeXlsx(report, draft ?? {})],
]);

async function readWebPage(bytes: Uint8Array, file: string): Promise<Result<Report>> {
  const { readHtml } = await import("../files/html/read");
  return textReader(readHtml)(bytes, file);
}

function textReader(
  read: (text: string, file: string) => Result<Report>,
): (bytes: Uint8Array, file: string) => Result<Report> {
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
  if (reader) return success(reader);
  const supported = [...readers.keys()].join("、");
  const asNew = { ".xls": ".xlsx", ".doc": ".docx", ".wps": ".docx", ".et": ".xlsx" }[extension];
  if (asNew !== undefined) return failure("Unsupported", `不能读 ${extension} 文件，请另存为 ${asNew} 后再试。`);
  const named = extension === "" ? "没有扩展名的" : ` ${extension} `;
  return failure("Unsupported", `不能读${named}文件，可以读 ${supported}。`);
}

/** What `--to` names: a writer, or the failure that there is none. */
export function writerOf(format: string): Result<Writer> {
  const writer = writers.get(format);
  if (writer) return success(writer);
  return failure("Unknown", `没有“${format}”这种导出格式，可以导出 ${[...writers.keys()].join("、")}。`);
}

/** Whether a folder's file is one to read. */
export function isSupported(file: string): boolean {
  return readers.has(extname(file).toLowerCase());
}
