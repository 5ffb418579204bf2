import { failure, success, type Result } from "../../report";
import { tooLargeFile } from "../size";

/** The first bytes of files that are no text, whatever their name says. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "像是 Excel 或 Word 文件，请用原来的扩展名" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "像是旧版 Excel 或 Word 文件，请用原来的程序打开后另存为 .xlsx 或 .docx" },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "像是 PDF 文件，请从原文件导出文本" },
];

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** How large a text may be. A report takes a twentieth of it; a saved web page with pictures inside may need it all. */
export const textLimits = {
  bytes: 6 << 20,
  /** Lines, and fields between tabs. */
  fields: 100_000,
} as const;

/**
 * Decodes a text file whose encoding nobody has told: UTF-8, UTF-16 in either order, or GB18030.
 *
 * @returns the text without its byte order mark, or the failure that this is no text
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const binary = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (binary) return failure("NotText", `这不是文本文件，${binary.what}。`);
  if (bytes.length > textLimits.bytes || countFields(bytes) > textLimits.fields) return tooLargeFile(bytes.length);
  const marked = byteOrderMarks.find((mark) => startsWith(bytes, mark.bytes));
  const candidates = marked ? [marked.encoding] : unmarkedEncodings(bytes);
  for (const encoding of candidates) {
    const text = decode(bytes, encoding);
    if (text !== null && isText(text)) return success(text);
  }
  return failure("NotText", "无法识别文件的编码，请另存为 UTF-8 编码的文本文件。");
}

function countFields(bytes: Uint8Array): number {
  let count = 1;
  for (const byte of bytes) if (isBreak(byte)) count += 1;
  return count;
}

/** Copies from Word leave a stray control character here and there; binary data is full of them. */
function isText(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x08 || (code >= 0x0e && code <= 0x1a)) controls += 1;
  }
  return controls * 100 <= text.length;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * The encodings that a text without a mark may have, the likeliest first. UTF-16 shows by the zero byte of every tab,
 * digit and line end; others have none but for a stray control character.
 */
function unmarkedEncodings(bytes: Uint8Array): readonly string[] {
  let zeros = 0;
  let little = 0;
  let big = 0;
  const end = Math.min(bytes.length, 65536);
  for (let index = 0; index + 1 < end; index += 2) {
    const first = bytes[index] ?? 0;
    const second = bytes[index + 1] ?? 0;
    if (first !== 0 && second !== 0) continue;
    zeros += 1;
    // Chinese letters have zero bytes too; none of them looks like a tab or a line end.
    if (second === 0 && isBreak(first)) little += 1;
    else if (first === 0 && isBreak(second)) big += 1;
  }
  const utf16 = big > little ? "utf-16be" : "utf-16le";
  if (zeros === 0) return ["utf-8", "gb18030"];
  return zeros * 100 > end ? [utf16] : ["utf-8", "gb18030", utf16];
}

/** Whether a byte is a tab, or one that a line ends with. */
function isBreak(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** null where the bytes are not of that encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
