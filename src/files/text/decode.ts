import { failure, success, type Result } from "../../report";

/** The first bytes of files that are no text, whatever their name says. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "像是 Excel 或 Word 文件，请用原来的扩展名" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "像是旧版 Excel 或 Word 文件，请另存为新格式" },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "像是 PDF 文件，请从原文件导出文本" },
];

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Decodes a text file whose encoding nobody has told: UTF-8, UTF-16 in either order, or GB18030.
 *
 * @returns the text without its byte order mark, or the failure that this is no text
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const binary = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (binary) return failure("NotText", `这不是文本文件，${binary.what}。`);
  const marked = byteOrderMarks.find((mark) => startsWith(bytes, mark.bytes));
  const candidates = marked ? [marked.encoding] : (utf16Of(bytes) ?? ["utf-8", "gb18030"]);
  for (const encoding of candidates) {
    const text = decode(bytes, encoding);
    if (text !== null && isText(text)) return success(text);
  }
  return failure("NotText", "无法识别文件的编码，请另存为 UTF-8 编码的文本文件。");
}

/** Copies from Word leave a stray control character here and there; binary data is full of them. */
function isText(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a]/g)?.length ?? 0;
  return controls * 100 <= text.length;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark shows by the zero byte of every tab, digit and line end; other encodings have none. */
function utf16Of(bytes: Uint8Array): readonly string[] | null {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, 65536);
  for (let index = 0; index < end; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0) return null;
  return [odd > even ? "utf-16le" : "utf-16be"];
}

/** null where the bytes are not of that encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
