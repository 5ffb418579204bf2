import { writers, type OutputFormat } from "../../files/writers";
import { failure, success, type Result } from "../../report";
import { fileNameOf } from "./fileName";
import type { Finished } from "./finished";
import { exportWords } from "./words";

/** A file to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

const mediaTypes: Readonly<Record<OutputFormat, string>> = {
  txt: "text/plain;charset=utf-8",
  html: "text/html;charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The report as a file. The format's library is loaded now; fails with code "NotMade" where that or the writing fails. */
export async function makeFile({ report, draft }: Finished, format: OutputFormat): Promise<Result<MadeFile>> {
  try {
    const written = await writers[format](report, draft);
    const content = typeof written === "string" && format === "txt" ? forWindows(written) : written;
    const parts = typeof content === "string" ? content : new Uint8Array(content);
    return success({
      name: fileNameOf(report, format, draft !== null),
      content: new Blob([parts], { type: mediaTypes[format] }),
    });
  } catch {
    return failure("NotMade", exportWords.notMade(exportWords.formats[format].file));
  }
}

/**
 * A plain text as Windows wants it: a byte order mark, because without one older editors and WPS guess GBK and show
 * other characters; lines end with CR LF, because Notepad before 2018 breaks lines at nothing else.
 */
function forWindows(text: string): string {
  return `\ufeff${text.replace(/\r?\n/g, "\r\n")}`;
}
