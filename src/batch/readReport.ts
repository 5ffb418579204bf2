import { readerOf } from "../files/readers";
import { failure, type Report, type Result } from "../report";
import { faultSentence } from "./fault";

/**
 * Reads a report by the extension of its file's name. Never throws: a fault of the program is a failure of this file.
 *
 * @param name what the file is called in messages and JSON
 * @param contentOf gets its bytes; not called for a file of a kind that cannot be read
 */
export async function readReport(name: string, contentOf: () => Promise<Result<Uint8Array>>): Promise<Result<Report>> {
  const reader = readerOf(name);
  if (!reader.ok) return reader;
  const bytes = await contentOf();
  if (!bytes.ok) return bytes;
  try {
    return await reader.value(bytes.value, name);
  } catch (error) {
    return failure("Fault", faultSentence(error));
  }
}
