import { outputFormats, writers, type Writer } from "../files/writers";
import { failure, success, type Result } from "../report";

/** What `export --to` names: a writer, or the failure that there is none. */
export function writerOf(format: string): Result<Writer> {
  const known = outputFormats.find((candidate) => candidate === format);
  if (known) return success(writers[known]);
  return failure("Unknown", `没有“${format}”这种导出格式，可以导出 ${outputFormats.join("、")}。`);
}
