import { readHtml } from "../../files/html/read";
import { readText } from "../../files/text/read";
import { failure, type Report, type Result } from "../../report";
import { largestReport } from "../report/readReportFile";
import { readWords } from "../report/readWords";
import { importWords as say } from "./words";

/** What the clipboard holds; "" where it has no such flavour. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * Reads a report from a paste: the web page that Word, Excel and browsers put on the clipboard, whose tables keep their
 * cells, or else the text. Any failure is one sentence.
 */
export function readPaste({ html, text }: Pasted): Result<Report> {
  if (html.length > largestReport || text.length > largestReport)
    return failure("TooLarge", readWords.tooLarge(say.paste));
  const page = html.trim() === "" ? null : readHtml(html, null);
  if (page?.ok) return page;
  const plain = text.trim() === "" ? null : readText(text, null);
  if (plain?.ok) return plain;
  const failed = plain ?? page;
  if (!failed) return failure("EmptyFile", say.nothingPasted);
  return failed.failure.code === "NotAReport" ? failure("NotAReport", say.notRecognised) : failed;
}
