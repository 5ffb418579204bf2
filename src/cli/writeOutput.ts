import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { failure, success, type Result } from "../report";
import { systemSentence } from "./systemSentence";
import { writeAll } from "./writeAll";

/**
 * Writes a file so that it is there whole or not at all: into a new file beside it, which then takes its name.
 *
 * What stood there before is replaced only then, and keeps its permissions; a link keeps pointing where it did.
 */
export function writeOutput(path: string, content: string | Uint8Array): Result<null> {
  const found = targetOf(path);
  if (!found.ok) return found;
  const { target, existing } = found.value;
  let temporary: string | null = null;
  try {
    // A pipe or a device cannot be replaced, and must not be.
    if (existing && !existing.isFile()) {
      writeAndClose(openSync(target, "w"), content, false);
      return success(null);
    }
    const beside = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomBytes(6).toString("hex")}.tmp`);
    const file = openSync(beside, "wx", existing?.mode ?? 0o666);
    temporary = beside;
    writeAndClose(file, content, true);
    renameSync(beside, target);
    return success(null);
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true });
    return failure("CannotWrite", systemSentence(error, "无法写入"));
  }
}

/** Whether a file could be written there, before much work is done for it; what is in it is not touched. */
export function mayWrite(path: string): Result<null> {
  const found = targetOf(path);
  return found.ok ? success(null) : found;
}

/** What a file is written to: where links lead, and what is there now. */
interface Target {
  readonly target: string;
  readonly existing: Stats | undefined;
}

function targetOf(path: string): Result<Target> {
  try {
    const target = resolved(path);
    const existing = statSync(target, { throwIfNoEntry: false });
    if (existing?.isDirectory()) return failure("CannotWrite", "无法写入：这是文件夹，不是文件。");
    accessSync(existing && !existing.isFile() ? target : dirname(target), constants.W_OK);
    return success({ target, existing });
  } catch (error) {
    return failure("CannotWrite", systemSentence(error, "无法写入"));
  }
}

function writeAndClose(file: number, content: string | Uint8Array, isOnDisk: boolean): void {
  try {
    writeAll(file, content);
    if (isOnDisk) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether two paths name one file, so that writing the one would overwrite the other. */
export function isSameFile(a: string, b: string): boolean {
  return resolved(a) === resolved(b);
}
