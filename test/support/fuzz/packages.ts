import { unzipSync, zipSync } from "fflate";
import { spoilt, type Spoil } from "./bytes";

/** A zip package in which one part is spoilt and everything is packed again, so that the reader gets to see it. */
export function spoiltPackage(bytes: Uint8Array, part: number, changes: readonly Spoil[]): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const chosen = part % parts.length;
  return zipSync(
    Object.fromEntries(parts.map(([name, data], at) => [name, at === chosen ? spoilt(data, changes) : data])),
  );
}
