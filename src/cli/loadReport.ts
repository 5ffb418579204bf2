import { readFileSync, statSync } from "node:fs";
import { readReport } from "../batch/readReport";
import { largestFile, tooLargeFile } from "../files/size";
import { failure, success, type Report, type Result } from "../report";
import type { Source } from "./sources";
import { systemSentence } from "./systemSentence";

/**
 * Reads a report from a file, by its extension.
 *
 * @param path where it is
 * @param name what it is called in messages and JSON
 */
export async function loadReport(path: string, name: string): Promise<Result<Report>> {
  return readReport(name, () => Promise.resolve(contentOf(path)));
}

/** Reads the report of a source under its path; what leads to no file fails with the reason. */
export async function loadSource({ path, error }: Source): Promise<Result<Report>> {
  return error === null ? loadReport(path, path) : failure("CannotOpen", error);
}

/** At once: a thread has nothing else to do meanwhile, and turns of its loop take longer than most files. */
function contentOf(path: string): Result<Uint8Array> {
  const cannot = "打不开文件";
  try {
    const found = statSync(path);
    // A pipe may keep the call waiting for ever, a device may never end.
    if (!found.isFile() && !found.isDirectory()) return failure("CannotOpen", `${cannot}：这不是普通的文件。`);
    if (found.size > largestFile) return tooLargeFile(found.size);
    return success(readFileSync(path));
  } catch (error) {
    return failure("CannotOpen", systemSentence(error, cannot));
  }
}
