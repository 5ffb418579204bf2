import { strToU8, zipSync } from "fflate";
import type { CountyFile } from "./files";

type Content = Pick<CountyFile, "name" | "content">;

/** Files that arrive broken, or are something else than their name says. */
const contents: readonly ((at: number) => Content)[] = [
  (at) => ({ name: `${at}.xlsx`, content: "" }),
  (at) => ({ name: `${at}.xlsx`, content: "not a package" }),
  (at) => ({ name: `${at}.xlsx`, content: zipSync({ "a.txt": strToU8("nothing") }) }),
  (at) => ({ name: `${at}.xlsx`, content: zipSync({ "a.txt": strToU8("nothing".repeat(99)) }).subarray(0, 60) }),
  (at) => ({ name: `${at}.xlsx`, content: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0) }),
  (at) => ({ name: `${at}.docx`, content: "PK" }),
  (at) => ({ name: `${at}.txt`, content: Uint8Array.of(0, 1, 2, 3, 0, 5) }),
  (at) => ({ name: `${at}.txt`, content: "会议通知\n明天上午开会。\n" }),
  (at) => ({ name: `${at}.html`, content: "<p>没有找到页面</p>" }),
  (at) => ({ name: `${at}.json`, content: '{ "file": ' }),
];

/** One of them by its number, for the file at a place in the county. */
export function unreadableFile(number: number, at: number): Content {
  const content = contents[number % contents.length];
  if (!content) throw new RangeError(`no content for ${at}`);
  return content(at);
}
