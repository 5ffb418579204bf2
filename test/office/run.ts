import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Pictures and documents are left here to be looked at. */
export const outputFolder = resolve("test-results/office");

/** A program that the tests need and the machine does not have. */
export class MissingProgram extends Error {
  override readonly name = "MissingProgram";
}

/** The path of the first of these programs that is installed. Throws MissingProgram where none is. */
export function findProgram(...names: readonly string[]): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found !== undefined) return found;
  throw new MissingProgram(`${names.join(" or ")} is not installed: run tools/install-office.sh first`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program to its end. Rejects where it fails, with what it wrote. */
export async function run(program: string, callArguments: readonly string[], environment = {}): Promise<Buffer> {
  const { stdout } = await execute(program, [...callArguments], {
    encoding: "buffer",
    maxBuffer: 256 << 20,
    timeout: 110_000,
    env: { ...process.env, ...environment },
  });
  return stdout;
}
