import { readableExtensions, type ReadableExtension } from "./extensions";
import { failure, success, type Report, type Result } from "../report";
import { readReportJson } from "./json/read";
import { decodeText } from "./text/decode";
import { readText } from "./text/read";

/** Reads a report from the bytes of a file; `file` is its name for messages and JSON. */
export type Reader = (bytes: Uint8Array, file: string) => Result<Report> | Promise<Result<Report>>;

/** File types that can be read, by extension. A new format is a new entry; libraries are loaded when they are asked for. */
const readers: Readonly<Record<ReadableExtension, Reader>> = {
  ".txt": textReader(readText),
  ".tsv": textReader(readText),
  ".json": textReader(readReportJson),
  ".xlsx": async (bytes, file) => (await import("./xlsx/read")).readXlsx(bytes, file),
  ".docx": async (bytes, file) => (await import("./docx/read")).readWord(bytes, file),
  ".html": readWebPage,
  ".htm": readWebPage,
};

/** Old or foreign formats, and what they are to be saved as. */
const asNew: Readonly<Record<string, string>> = { ".xls": ".xlsx", ".et": ".xlsx", ".doc": ".docx", ".wps": ".docx" };

/** The reader of a file by its extension, or the failure that there is none. */
export function readerOf(file: string): Result<Reader> {
  const extension = extensionOf(file);
  const readable = readableExtensions.find((candidate) => candidate === extension);
  if (readable) return success(readers[readable]);
  const better = asNew[extension];
  if (better !== undefined) return failure("Unsupported", `不能读 ${extension} 文件，请另存为 ${better} 后再试。`);
  const named = extension === "" ? "没有扩展名的" : ` ${extension} `;
  return failure("Unsupported", `不能读${named}文件，可以读 ${readableExtensions.join("、")}。`);
}

/** Whether a file is one that can be read. */
export function isReadable(file: string): boolean {
  return readableExtensions.some((candidate) => candidate === extensionOf(file));
}

/** The extension in small letters with its dot; "" where there is none. */
export function extensionOf(file: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
}

async function readWebPage(bytes: Uint8Array, file: string): Promise<Result<Report>> {
  const { readHtml } = await import("./html/read");
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
