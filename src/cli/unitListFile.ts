import { readFile } from "node:fs/promises";
import { decodeText } from "../files/text/decode";
import { failure, success, type Result } from "../report";
import { systemSentence } from "./systemSentence";

/** Reads a list of units: a text in any usual encoding, the name of one agency a line; blank lines are passed over. */
export async function readUnitList(path: string): Promise<Result<readonly string[]>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return failure("CannotOpen", systemSentence(error, "打不开文件"));
  }
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const names = text.value
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return names.length > 0 ? success(names) : failure("EmptyList", "名单是空的，请每行写一个单位名称。");
}
