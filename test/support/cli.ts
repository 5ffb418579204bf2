import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run";

/** What a call left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** One entry a message. */
  readonly messages: readonly string[];
}

/** Runs a call of the command line in this process. */
export async function call(args: readonly string[], input: readonly string[] = []): Promise<Outcome> {
  const out: string[] = [];
  const messages: string[] = [];
  const code = await run(args, {
    print: (text) => {
      out.push(text);
      return Promise.resolve();
    },
    complain: (sentence) => messages.push(sentence),
    inputLines: async function* () {
      await Promise.resolve();
      yield* input;
    },
  });
  return { code, out: out.join(""), messages };
}

/** A folder for one test, and how to put a file into it, folders above it included, and to remove it. */
export interface Folder {
  readonly path: string;
  readonly at: (name: string) => string;
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** A new empty folder. */
export function newFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "nianbao-"));
  const at = (name: string): string => join(path, name);
  return {
    path,
    at,
    put: (name, content) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
