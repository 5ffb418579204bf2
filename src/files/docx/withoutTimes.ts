import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Where a package says when it was made, and by which clock. */
const properties = "docProps/core.xml";
const times = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** The package of an Office document without the time of its making, so that equal contents are equal bytes. */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const core = entries[properties];
  const timeless = core ? { ...entries, [properties]: strToU8(strFromU8(core).replace(times, "")) } : entries;
  // Zip keeps local time: a date by its parts is the same in every time zone.
  return zipSync(timeless, { mtime: new Date(2020, 0, 1), level: 6 });
}
