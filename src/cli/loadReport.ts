import { readFile } from "node:fs/promises";
import { failure, type Report, type Result } from "../report";
import { systemSentence } from "./systemSentence";
import { readerOf } from "../files/readers";

/**
 * Reads a report from a file, by its extension.
 *
 * @param path where it is
 * @param name what it is called in messages and JSON
 */
export async function loadReport(path: string, name: string): Promise<Result<Report>> {
  const reader = readerOf(path);
  if (!reader.ok) return reader;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return failure("CannotOpen", systemSentence(error, "打不开文件"));
  }
  return await reader.value(bytes, name);
}
