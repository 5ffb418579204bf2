import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isReadable } from "../files/readers";
import { systemSentence } from "./systemSentence";
import type { Terminal } from "./terminal";
import { isSameFile } from "./writeOutput";
import { WrongCall } from "./wrongCall";

/** A file to work on, or a name that leads to none, with the reason in Chinese. */
export interface Source {
  readonly path: string;
  readonly error: string | null;
}

/**
 * The files that names stand for, in the given order: a folder stands for the files in it and below that can be
 * read, sorted by path; `-` for the names that standard input holds, one a line.
 */
export async function* sourcesOf(names: readonly string[], terminal: Terminal): AsyncGenerator<Source> {
  if (names.filter((name) => name === "-").length > 1) throw new WrongCall("标准输入（-）只能写一次。");
  for (const name of names) {
    if (name !== "-") yield* sourcesAt(name);
    else {
      for await (const line of terminal.inputLines()) {
        const listed = line.replace(/^\ufeff|\r$/g, "");
        if (listed.trim() !== "") yield* sourcesAt(listed);
      }
    }
  }
}

/** The sources as they are. Throws a WrongCall where one is the file that is to be written. */
export async function* keptApart(sources: AsyncIterable<Source>, output: string): AsyncGenerator<Source> {
  for await (const source of sources) {
    if (isSameFile(source.path, output)) throw new WrongCall(`输出文件不能是要读的文件“${source.path}”。`);
    yield source;
  }
}

async function* sourcesAt(path: string): AsyncGenerator<Source> {
  let files: readonly string[];
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { path, error: null };
      return;
    }
    files = await filesBelow(path);
  } catch (error) {
    yield { path, error: systemSentence(error, "打不开") };
    return;
  }
  const readable = files.filter(isReadable);
  if (readable.length === 0) yield { path, error: "文件夹里没有可以读的文件。" };
  for (const file of readable) yield { path: file, error: null };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"));
  const found = await Promise.all(visible.map((entry) => filesOf(entry, join(folder, entry.name))));
  // By code unit: the same order on every machine, whatever its language.
  return found.flat().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A link to a folder is not followed: it may lead back up. */
async function filesOf(entry: Dirent, path: string): Promise<readonly string[]> {
  if (entry.isDirectory()) return filesBelow(path);
  if (entry.isSymbolicLink()) return (await stat(path).catch(() => null))?.isFile() ? [path] : [];
  return entry.isFile() ? [path] : [];
}
