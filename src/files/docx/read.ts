import { strFromU8, strToU8 } from "fflate";
import { failure, recogniseReport, type Report, type Result } from "../../report";
import { gridOfHtml } from "../html/read";
import { openZip } from "../zip/guard";
import { htmlOfWord } from "./html";
import { readLists, withListLabels } from "./listLabels";
import { withoutLooks } from "./withoutLooks";

/** The parts of a package that hold text, or say where it is. Pictures, links and embedded files are never unpacked. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\d*\.xml\.rels|word\/(?:document\d*|styles|numbering)\.xml)$/;
const mainPart = /^word\/document\d*\.xml$/;

/** How large the text of a document may be. A report takes a tenth of it; each tag costs 2 kB of memory. */
export const wordLimits = { tags: 150_000, attributes: 300_000, bytes: 16 << 20 } as const;

/**
 * Reads a report from a Word document (.docx).
 *
 * Nothing that the document refers to is opened. Any file that cannot be read is a failure with one sentence.
 */
export async function readWord(bytes: Uint8Array, file: string | null): Promise<Result<Report>> {
  const opened = openZip(bytes, "docx", (name) => needed.test(name));
  if (!opened.ok) return opened;
  const parts = new Map(opened.value);
  const main = [...parts.keys()].find((name) => mainPart.test(name));
  if (main === undefined) {
    return failure(
      "NotWord",
      "文件里没有 Word 正文，可能是改了扩展名的其他文件，请用 Word 或 WPS 文字另存为 .docx 后再试。",
    );
  }
  if (isTooLarge([...parts.values()])) return tooComplex();
  const textOf = (name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());
  const lists = readLists(textOf("word/numbering.xml"), textOf("word/styles.xml"));
  parts.set(main, strToU8(withoutLooks(withListLabels(textOf(main), lists))));
  // Read already; the converter would read them once more, for styles that it is not asked about.
  parts.delete("word/numbering.xml");
  parts.delete("word/styles.xml");
  const html = await htmlOfWord(parts);
  if (!html.ok) return html;
  if (html.value.trim() === "") return failure("EmptyFile", "文件里没有文字，没有可读的内容。");
  const grid = gridOfHtml(html.value);
  return grid.ok ? recogniseReport([grid.value], file) : tooComplex();
}

function isTooLarge(parts: readonly Uint8Array[]): boolean {
  let tags = 0;
  let attributes = 0;
  let size = 0;
  for (const part of parts) {
    size += part.length;
    // Millions of bytes: an iterator would take ten times as long.
    for (let at = 0; at < part.length; at += 1) {
      if (part[at] === 0x3c) tags += 1;
      else if (part[at] === 0x3d) attributes += 1;
    }
  }
  return size > wordLimits.bytes || tags > wordLimits.tags || attributes > wordLimits.attributes;
}

function tooComplex(): Result<never> {
  return failure("TooComplex", "文件的内容过多或结构过于复杂，不像是一份年报，没有读取。");
}
