import { fstatSync } from "node:fs";
import { writeAll } from "./writeAll";

/**
 * How to write to standard output; resolves when more may be written. `fail` is told where it cannot be written.
 *
 * Where it leads into a file, Node.js writes each text once and takes a part of it for the whole: a full disk would go
 * unnoticed. So that is done here.
 */
export function standardOutput(stream: OutputStream, fail: (error: unknown) => void): Print {
  stream.on("error", fail);
  if (!leadsToFile(stream.fd)) {
    return (text) =>
      new Promise((resolve) => {
        stream.write(text, () => resolve());
      });
  }
  return (text) => {
    try {
      writeAll(stream.fd, text);
    } catch (error) {
      fail(error);
    }
    return Promise.resolve();
  };
}

/** Standard output, which has a descriptor. */
type OutputStream = NodeJS.WriteStream & { readonly fd: number };

type Print = (text: string) => Promise<void>;

function leadsToFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}
