import mammoth from "mammoth";
import { failure, success, type Result } from "../../report";
import { storeZip, type ZipParts } from "../zip/guard";

/**
 * A Word document, taken apart, as HTML: its paragraphs and tables with their spans, and nothing else.
 *
 * Pictures, notes and comments are left out; links are their text; no style decides what is read.
 */
export async function htmlOfWord(parts: ZipParts): Promise<Result<string>> {
  const stored = storeZip(parts);
  const arrayBuffer = stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength) as ArrayBuffer;
  try {
    const { value } = await mammoth.convertToHtml(
      // Its build for browsers takes the one, its build for Node the other.
      { arrayBuffer, ...(typeof Buffer === "undefined" ? {} : { buffer: Buffer.from(arrayBuffer) }) },
      {
        includeDefaultStyleMap: false,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        transformDocument: plain,
      },
    );
    return success(value);
  } catch {
    // What the library throws differs from one malformed file to the next; to the user they are all the same.
    return failure("Damaged", "文件不完整或已损坏，请重新取得文件，或用 Word 或 WPS 文字打开后另存为 .docx 后再试。");
  }
}

/** An element of mammoth's document tree. */
interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
}

const left: ReadonlySet<string> = new Set(["image", "noteReference", "commentReference", "checkbox"]);

/** The element without what is no text, and without a head of tables: merged cells may reach beyond the head. */
function plain(element: Element): Element {
  const children = element.children?.filter(({ type }) => !left.has(type)).map(plain);
  const inner = children ? { ...element, children } : element;
  if (element.type === "hyperlink") return { ...inner, type: "run" };
  return element.type === "tableRow" ? ({ ...inner, isHeader: false } as Element) : inner;
}
