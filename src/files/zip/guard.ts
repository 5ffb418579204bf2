import { Inflate, inflateSync, zipSync } from "fflate";
import { failure, success, type Failure, type Result } from "../../report";
import { largestFile, tooLargeFile } from "../size";
import { crc32 } from "./crc";
import { dataStart, readDirectory, type ZipEntry } from "./directory";

/** The parts of a package by name. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/** How large a package may be. Sizes in bytes; a report and its pictures take a hundredth of it. */
export const zipLimits = {
  entries: 2_000,
  entry: 48 << 20,
  total: 80 << 20,
  /** How much larger than its compressed form an entry may be, where it is larger than `small`. */
  ratio: 250,
  small: 1 << 20,
} as const;

/** Deflate writes at most 1032 bytes for one; a piece of this size can neither fill the memory nor take long. */
const piece = 32 << 10;

/** The two kinds of files that are zip packages. */
export type PackageKind = "xlsx" | "docx";

/**
 * Takes a zip package apart without trusting it.
 *
 * Sizes are checked as declared, and unpacking stops where an entry is larger than it declared; what comes out has
 * the declared length and checksum. Entries that are not wanted are never unpacked.
 *
 * @param kind what the user believes the file to be, for the sentences
 * @param isWanted whether a part of that name is needed
 */
export function openZip(
  bytes: Uint8Array,
  kind: PackageKind,
  isWanted: (name: string) => boolean = () => true,
): Result<ZipParts> {
  const wrongKind = refuseContainer(bytes, kind);
  if (wrongKind) return { ok: false, failure: wrongKind };
  if (bytes.length > largestFile) return tooLargeFile(bytes.length);
  const entries = readDirectory(bytes, zipLimits.entries);
  if (!entries) return damaged(kind);
  if (entries.length > zipLimits.entries) return tooLarge();
  const wanted = entries.filter(({ name }) => !name.endsWith("/") && isWanted(name));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > zipLimits.total || wanted.some(isOversized)) return tooLarge();
  const parts = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    if (entry.isEncrypted) return failure("Encrypted", passwordSentence(kind));
    const data = unpack(bytes, entry);
    // Two entries of one name mean different things to different programs.
    if (!data || parts.has(entry.name)) return damaged(kind);
    parts.set(entry.name, data);
  }
  return success(parts);
}

/** The package made anew from parts that were taken apart, uncompressed: for a library that unpacks by itself. */
export function storeZip(parts: ZipParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** A package that a library may unpack without harm: every size in it is a true one. */
export function guardZip(
  bytes: Uint8Array,
  kind: PackageKind,
  isWanted: (name: string) => boolean = () => true,
): Result<Uint8Array> {
  const parts = openZip(bytes, kind, isWanted);
  return parts.ok ? success(storeZip(parts.value)) : parts;
}

function isOversized({ size, compressedSize }: ZipEntry): boolean {
  return size > zipLimits.entry || (size > zipLimits.small && size > compressedSize * zipLimits.ratio);
}

/** null where the data is not what was declared. */
function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const start = dataStart(bytes, entry);
  if (start === null || start + entry.compressedSize > bytes.length) return null;
  const packed = bytes.subarray(start, start + entry.compressedSize);
  const data = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : null;
  return data?.length === entry.size && crc32(data) === entry.crc ? data : null;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  return packed.length > 0 && packed.length <= piece ? inflateAtOnce(packed, size) : inflateByPieces(packed, size);
}

/** What is more than was declared falls on the one byte beyond, and what is not written is left away. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    const data = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return data.length === size ? data : null;
  } catch {
    // fflate throws one of its own errors for any bits that are not deflate.
    return null;
  }
}

function inflateByPieces(packed: Uint8Array, size: number): Uint8Array | null {
  const data = new Uint8Array(size);
  let filled = 0;
  let isTooLong = false;
  const stream = new Inflate((chunk) => {
    isTooLong ||= filled + chunk.length > size;
    if (!isTooLong) data.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !isTooLong; at += piece) {
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.length);
    }
  } catch {
    return null;
  }
  return isTooLong || filled !== size ? null : data;
}

const zipStart = [0x50, 0x4b];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What is wrong with a file that is no zip package at all; null for one that may be. */
function refuseContainer(bytes: Uint8Array, kind: PackageKind): Failure | null {
  if (bytes.length === 0) return { code: "EmptyFile", sentence: "文件是空的，没有可读的内容。" };
  if (startsWith(bytes, zipStart)) return null;
  if (startsWith(bytes, compoundStart)) {
    return isEncryptedPackage(bytes)
      ? { code: "Encrypted", sentence: passwordSentence(kind) }
      : {
          code: "OldFormat",
          sentence: `这是旧版 ${kind === "xlsx" ? "Excel（.xls）" : "Word（.doc）"}文件，请另存为 .${kind} 后再试。`,
        };
  }
  return { code: "NotAPackage", sentence: `这不是 .${kind} 文件，请用 ${program(kind)}打开后另存为 .${kind} 后再试。` };
}

function program(kind: PackageKind): string {
  return kind === "xlsx" ? "Excel 或 WPS 表格" : "Word 或 WPS 文字";
}

function passwordSentence(kind: PackageKind): string {
  return `文件设有打开密码，无法读取，请取消密码，另存为 .${kind} 后再试。`;
}

function damaged(kind: PackageKind): Result<never> {
  return failure("Damaged", `文件不完整或已损坏，请重新取得文件，或用 ${program(kind)}打开后另存为 .${kind} 后再试。`);
}

function tooLarge(): Result<never> {
  return failure(
    "TooLarge",
    "文件解压后过大，不像是一份年报，没有读取；如果是因为有大量空行空列或图片，请删除后另存再试。",
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A protected Office file is a compound file with a stream of this name (UTF-16), in a directory near its front. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1 << 20)).includes([..."EncryptedPackage"].join("\0"));
}
