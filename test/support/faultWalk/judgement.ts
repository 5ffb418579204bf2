import { failureOf } from "../../../src/excel/failures";

/** The sentences that a failed request ends in. */
const failures: readonly RegExp[] = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "Timeout",
].map((code) => {
  const { sentence } = failureOf({ code }, "\0").failure;
  const pattern = sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("\0", "[^。]{2,12}");
  return new RegExp(`^${pattern}(下面是上一次的结果。)?$`);
});

/** What is said where the conditional formats of a sheet cannot be read. */
const unreadable = /^Excel 读不出工作表“[^”]+”里已有的条件格式，没有改动任何内容。可在“[^”]+”中查看，[^。]+。$/;

/** Whether this is one of the sentences that say what was not done and what to do. */
export const isKnown = (sentence: string): boolean =>
  [...failures, unreadable].some((pattern) => pattern.test(sentence));

/** Where two texts part. */
export function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 30);
  return `…${a.slice(from, at + 60)}… / …${b.slice(from, at + 60)}…`;
}
