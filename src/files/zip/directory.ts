/** An entry of a zip file, as its central directory declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 0xffff;
const unknown32 = 0xffffffff;

/**
 * The entries that the central directory of a zip file declares, at most `most` and one.
 *
 * @returns null where there is no directory, as in a file that was cut off
 */
export function readDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  // A directory of more than 4 GiB, or of zip64 alone, is none of a report's.
  while (entries.length <= most && at + 46 <= end && view.getUint32(at, true) === entrySignature) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    if (at + 46 + nameLength + extraLength > end) return null;
    entries.push(entryAt(bytes, view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  const declared = view.getUint16(end + 10, true);
  return entries.length > most || declared === 0xffff || entries.length === declared ? entries : null;
}

/** Where the data of an entry begins; null where there is no such local header. */
export function dataStart(bytes: Uint8Array, { offset }: ZipEntry): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return null;
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameStart = at + 46;
  const sizes = wideSizes(view, nameStart + nameLength, extraLength, {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  return {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
}

type Sizes = Pick<ZipEntry, "size" | "compressedSize" | "offset">;

/** Some writers put every size into the zip64 field, however small it is. */
function wideSizes(view: DataView, start: number, length: number, sizes: Sizes): Sizes {
  const wide = { ...sizes };
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const name of ["size", "compressedSize", "offset"] as const) {
      if (wide[name] !== unknown32 || field + 8 > start + length) continue;
      wide[name] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return wide;
}
