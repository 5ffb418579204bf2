import { strToU8, unzipSync, zipSync } from "fflate";
import { largestFile } from "../../../src/files/size";
import { guardZip, openZip, storeZip, zipLimits } from "../../../src/files/zip/guard";
import { sentenceOf, valueOf } from "../../support/reports/read";
import { bombOf, zipOf } from "../../cli/hostileZip";
import { directoryOf, field, withField } from "../../support/zip";

const letters = strToU8("年报".repeat(5000));
const zip = zipSync({ "a.xml": letters, "folder/b.xml": strToU8("b") });
const opened = (bytes: Uint8Array): string => sentenceOf(openZip(bytes, "xlsx"));
const damaged = "文件不完整或已损坏，请重新取得文件，或用 Excel 或 WPS 表格打开后另存为 .xlsx 后再试。";
const tooLarge = "文件解压后过大，不像是一份年报，没有读取；如果是因为有大量空行空列或图片，请删除后另存再试。";

describe("a sound package", () => {
  it("is taken apart, compressed or not", () => {
    for (const level of [0, 9] as const) {
      const parts = valueOf(openZip(zipSync({ "a.xml": letters, "empty.xml": new Uint8Array() }, { level }), "docx"));
      expect([...parts.keys()]).toEqual(["a.xml", "empty.xml"]);
      expect(parts.get("a.xml")).toEqual(letters);
    }
  });

  it("is made anew with only what is wanted, uncompressed", () => {
    const made = valueOf(guardZip(zip, "docx", (name) => name.startsWith("a")));
    expect(unzipSync(made)).toEqual({ "a.xml": letters });
    expect(made.length).toBeGreaterThan(letters.length);
    expect(unzipSync(storeZip(new Map([["x", letters]])))).toEqual({ x: letters });
  });

  it("may write its sizes in the zip64 field", () => {
    const size = letters.length;
    const compressed = new DataView(zip.buffer).getUint32(directoryOf(zip) + field.compressedSize, true);
    const wide = new Uint8Array(4 + 16);
    const extra = new DataView(wide.buffer);
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 16, true);
    extra.setBigUint64(4, BigInt(size), true);
    extra.setBigUint64(12, BigInt(compressed), true);
    const start = directoryOf(zip) + 46 + "a.xml".length;
    const marked = withField(withField(zip, field.size, 0xffffffff), field.compressedSize, 0xffffffff);
    const written = withField(marked, 30, wide.length, 2);
    const longer = new Uint8Array(written.length + wide.length);
    longer.set(written.subarray(0, start));
    longer.set(wide, start);
    longer.set(written.subarray(start), start + wide.length);
    expect(valueOf(openZip(longer, "xlsx")).get("a.xml")).toEqual(letters);
  });
});

describe("a file that is no package", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

  it.each([
    ["an old workbook", compound, "这是旧版 Excel（.xls）文件，请另存为 .xlsx 后再试。"],
    [
      "a workbook with a password",
      [...compound, ...Array<number>(600).fill(0), ...utf16("EncryptedPackage")],
      "文件设有打开密码，无法读取，请取消密码，另存为 .xlsx 后再试。",
    ],
    ["noise", [1, 2, 3, 4, 5, 6, 7, 8, 9], "这不是 .xlsx 文件，请用 Excel 或 WPS 表格打开后另存为 .xlsx 后再试。"],
    ["nothing", [], "文件是空的，没有可读的内容。"],
  ])("is refused with one sentence: %s", (_, bytes, sentence) => expect(opened(Uint8Array.from(bytes))).toBe(sentence));

  it("is named as a Word file where that was asked for", () => {
    const sentence = sentenceOf(openZip(Uint8Array.from(compound), "docx"));
    expect(sentence).toBe("这是旧版 Word（.doc）文件，请另存为 .docx 后再试。");
  });
});

describe("a damaged or forged package", () => {
  it("is refused wherever it was cut off", () => {
    for (let length = 2; length < zip.length; length += 7) expect(opened(zip.slice(0, length))).toBe(damaged);
  });

  it("is refused where one bit of an entry has changed", () => {
    const stored = zipSync({ "a.xml": letters }, { level: 0 });
    for (let at = 40; at < 400; at += 30) {
      const copy = stored.slice();
      copy[at] = (copy[at] ?? 0) ^ 1;
      expect(opened(copy)).toBe(damaged);
    }
  });

  it.each([
    ["a size that is too small", field.size, 10],
    ["a size that is too large", field.size, letters.length + 10],
    ["another checksum", field.crc, 1],
    ["an offset beyond the file", field.offset, 0x7fffffff],
    ["a compressed size beyond the file", field.compressedSize, 0x00ffffff],
  ])("is refused with %s", (_, at, value) => expect(opened(withField(zip, at, value))).toBe(damaged));

  it("is refused with an unknown way of compression", () => {
    expect(opened(withField(zip, field.method, 99, 2))).toBe(damaged);
  });

  it("is refused with an encrypted entry", () => {
    expect(opened(withField(zip, field.flags, 1, 2))).toBe(
      "文件设有打开密码，无法读取，请取消密码，另存为 .xlsx 后再试。",
    );
  });

  it("is refused with two entries of one name", () => {
    const twin = zipSync({ "a.xml": letters, "b.xml": strToU8("b") });
    const renamed = twin.slice();
    const at = directoryOf(twin);
    for (let index = at; index < renamed.length - 4; index += 1) {
      if (String.fromCharCode(...renamed.subarray(index, index + 5)) === "b.xml") renamed[index] = "a".charCodeAt(0);
    }
    expect(opened(renamed)).toBe(damaged);
  });

  it("never throws, whatever bytes it has", () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647);
    for (let round = 0; round < 400; round += 1) {
      const copy = zip.slice();
      for (let change = 0; change < 4; change += 1) copy[random() % copy.length] = random() % 256;
      const result = openZip(copy, "xlsx");
      if (result.ok) expect([...result.value.values()].every((data) => data.length <= zipLimits.entry)).toBe(true);
      else expect(result.failure.sentence).toMatch(/。$/);
    }
  });
});

describe("a zip bomb", () => {
  const bomb = zipSync({ "a.xml": new Uint8Array(100 << 20).fill(32) }, { level: 1 });

  it("is refused by what it declares, before anything is unpacked", () => {
    expect(opened(bomb)).toBe(tooLarge);
    // What cannot be unpacked at all is refused by the same words: nobody has tried.
    expect(opened(bomb.map((byte, at) => (at > 100 && at < 10_000 ? 255 : byte)))).toBe(tooLarge);
  });

  it("is refused where it forges its size", () => {
    expect(opened(withField(bomb, field.size, 900_000))).toBe(damaged);
    // Small enough to be unpacked in one go.
    const small = zipSync({ "a.xml": new Uint8Array(1 << 20).fill(32) }, { level: 9 });
    for (const size of [0, 900_000, (1 << 20) - 1]) expect(opened(withField(small, field.size, size))).toBe(damaged);
  });

  it("is refused for its ratio, its total and its number of entries", () => {
    expect(opened(zipSync({ "a.xml": new Uint8Array(8 << 20) }))).toBe(tooLarge);
    const mixed = Buffer.from(crypto.getRandomValues(new Uint8Array(1 << 16))).toString("hex");
    expect(opened(zipOf([bombOf("a", 41, mixed), bombOf("b", 41, mixed)]))).toBe(tooLarge);
    const many = Object.fromEntries(
      Array.from({ length: zipLimits.entries + 1 }, (_, at) => [`${at}`, new Uint8Array()]),
    );
    expect(opened(zipSync(many))).toBe(tooLarge);
  });

  it("is refused for its own size before it is looked at", () => {
    const large = new Uint8Array(largestFile + 1);
    large.set(zip);
    expect(opened(large)).toMatch(/^文件有 64 MB，内容过多[^。]+。$/);
  });

  it("does no harm where nobody wants it", () => {
    const carried = zipSync({ "a.xml": letters, "media/bomb.bin": new Uint8Array(100 << 20) }, { level: 1 });
    expect(valueOf(openZip(carried, "xlsx", (name) => name === "a.xml")).get("a.xml")).toEqual(letters);
  });
});
