import { writeText } from "../files/text/write";
import { failure, success, type Report, type Result } from "../report";

type Content = string | Uint8Array;
type Writer = (report: Report, draft: { readonly openErrors: number } | null) => Content | Promise<Content>;

/** Formats that `export --to` can write. A new format is a new entry; libraries are loaded when they are asked for. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ["txt", (report, draft) => writeText(report, draft ?? {})],
  ["html", async (report, draft) => (await import("../files/html/write")).writeHtml(report, draft ?? {})],
  ["docx", async (report, draft) => (await import("../files/docx/write")).writeWord(report, draft ?? {})],
  ["xlsx", async (report, draft) => (await import("../files/xlsx/write")).writeXlsx(report, draft ?? {})],
]);

/** What `--to` names: a writer, or the failure that there is none. */
export function writerOf(format: string): Result<Writer> {
  const writer = writers.get(format);
  if (writer) return success(writer);
  return failure("Unknown", `没有“${format}”这种导出格式，可以导出 ${[...writers.keys()].join("、")}。`);
}
