import { decodeText, textLimits } from "../../../src/files/text/decode";
import { sentenceOf, valueOf } from "../../support/reports/read";

const text = "竹溪湾镇2025年政府信息公开工作年度报告\n\n规章\t0\t0\t0\n“三安全一稳定”";
const utf16 = (order: "le" | "be", value: string): Uint8Array => {
  const bytes = Buffer.from(value, "utf16le");
  return order === "le" ? bytes : Buffer.from(bytes).swap16();
};
/** Nothing but Chinese letters, and a line end. */
const letters = `${Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e01 + at * 51)).join("")}\n`;
/** 年报\t0“” in GB18030. */
const gb18030 = Uint8Array.from([0xc4, 0xea, 0xb1, 0xa8, 0x09, 0x30, 0xa1, 0xb0, 0xa1, 0xb1]);

describe("decodeText", () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["UTF-8", Buffer.from(text), text],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`), text],
    ["UTF-16 little endian with a mark", utf16("le", `\ufeff${text}`), text],
    ["UTF-16 big endian with a mark", utf16("be", `\ufeff${text}`), text],
    ["UTF-16 little endian without a mark", utf16("le", text), text],
    ["UTF-16 big endian without a mark", utf16("be", text), text],
    ["GB18030", gb18030, "年报\t0“”"],
    ["plain ASCII", Buffer.from("a\t1"), "a\t1"],
    ["a stray zero byte", Buffer.from(`${text.repeat(5)}\u0000`), `${text.repeat(5)}\u0000`],
    ["UTF-16 with hardly a zero byte", utf16("le", letters), letters],
    ["a stray control character of Word", Buffer.from(`${text.repeat(5)}\u0007`), `${text.repeat(5)}\u0007`],
  ];
  it.each(cases)("reads %s", (_, bytes, expected) => {
    expect(valueOf(decodeText(bytes))).toBe(expected);
  });

  it.each([
    ["bytes", new Uint8Array(textLimits.bytes + 1).fill(0x41), /^文件有 6 MB/],
    ["lines and fields", new Uint8Array(textLimits.fields + 1).fill(0x09), /^文件有 1 MB/],
  ])("refuses more %s than a report has", (_, bytes, sentence) => {
    expect(sentenceOf(decodeText(bytes))).toMatch(sentence);
  });

  it.each([
    ["a workbook", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], /Excel 或 Word/],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /旧版/],
    ["a PDF", [...Buffer.from("%PDF-1.7")], /PDF/],
    ["random bytes", [0xff, 0x00, 0x81, 0xff, 0xff, 0x00, 0x01], /编码/],
    ["bytes of no encoding", [0x61, 0xff, 0xff, 0x62], /编码/],
  ])("says that %s is no text", (_, bytes, sentence) => {
    expect(sentenceOf(decodeText(Uint8Array.from(bytes)))).toMatch(sentence);
  });
});
