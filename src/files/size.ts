import { failure, type Result } from "../report";

/** The most bytes that a file may have, whatever its format: a report with its pictures has a tenth of them. */
export const largestFile = 64 << 20;

/** The failure for a file that is larger than a report can be. `bytes` is its size. */
export function tooLargeFile(bytes: number): Result<never> {
  const size = Math.max(1, Math.round(bytes / (1 << 20)));
  return failure("TooLarge", `文件有 ${size} MB，内容过多，不像是一份年报，没有读取；请只保留年报的内容后再试。`);
}
