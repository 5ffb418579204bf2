import { constants, deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/files/zip/crc";

/** An entry of a zip file that need not be what it declares. Sizes in bytes. */
export interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** An honest entry. */
export function entryOf(name: string, content: string | Uint8Array): Entry {
  const data = Buffer.from(content);
  return { name, packed: deflateRawSync(data, { level: 1 }), size: data.length, crc: crc32(data) };
}

/** An entry that unpacks to as many MB of a text; it declares its size, unless told otherwise, and no checksum. */
export function bombOf(name: string, megabytes: number, text = " ", declared?: number): Entry {
  const piece = Buffer.from(text.repeat(Math.ceil((1 << 20) / Buffer.byteLength(text))));
  const packed = deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH });
  const repeated = Buffer.concat([...Array<Buffer>(megabytes).fill(packed), deflateRawSync("")]);
  return { name, packed: repeated, size: declared ?? piece.length * megabytes, crc: 0 };
}

/** A zip file of these entries, as they stand. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const central = header(entry, name, [0x50, 0x4b, 1, 2], 46, 6);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    const local = header(entry, name, [0x50, 0x4b, 3, 4], 30, 4);
    locals.push(local, name, entry.packed);
    offset += local.length + name.length + entry.packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  const count = Math.min(entries.length, 0xffff);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

/** What a local header and a record of the directory have in common: from `at` on, the version needed and so on. */
function header(entry: Entry, name: Buffer, signature: readonly number[], length: number, at: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.set(signature);
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(8, at + 4);
  bytes.writeUInt32LE(entry.crc, at + 10);
  bytes.writeUInt32LE(entry.packed.length, at + 14);
  bytes.writeUInt32LE(entry.size, at + 18);
  bytes.writeUInt16LE(name.length, at + 22);
  return bytes;
}
