import { writeSync } from "node:fs";

/**
 * Writes all of the bytes into an open file. A system may take fewer than it was given, on a disk that is filling up say;
 * the next write then says why. Throws what the system reports.
 */
export function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
