/** Changes bytes of a zip file as somebody would who means harm. All numbers are little-endian. */

const endLength = 22;

/** Where the central directory of a zip file without comment begins. */
export function directoryOf(zip: Uint8Array): number {
  return new DataView(zip.buffer, zip.byteOffset, zip.byteLength).getUint32(zip.length - endLength + 16, true);
}

/** A copy in which the first entry of the directory has another number at an offset of its record. */
export function withField(zip: Uint8Array, offset: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const at = directoryOf(copy) + offset;
  if (width === 4) view.setUint32(at, value, true);
  else view.setUint16(at, value, true);
  return copy;
}

/** Offsets in a record of the directory. */
export const field = { flags: 8, method: 10, crc: 16, compressedSize: 20, size: 24, offset: 42 } as const;
