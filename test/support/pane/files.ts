import { TextDecoder } from "node:util";
import { perform } from "./render";

// The page of the tests has neither; browsers have both.
Object.assign(globalThis, { TextDecoder });

/** A file as the browser hands it over. `content`: text, kept as UTF-8, or bytes. */
export function fileOf(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content, "utf8")) : content;
  const file = new File([], name);
  return Object.defineProperties(file, {
    size: { configurable: true, value: bytes.length },
    arrayBuffer: {
      configurable: true,
      value: () => Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
    },
  });
}

/** Chooses a file in the page's file field, as the dialog does. */
export async function chooseFile(file: File): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!field) throw new Error("there is no file field");
  Object.defineProperty(field, "files", { configurable: true, value: [file] });
  Object.defineProperty(field, "value", { configurable: true, writable: true, value: file.name });
  await perform(() => void field.dispatchEvent(new Event("change", { bubbles: true })));
}
