import { post, type PostedReport } from "../../batch/post";
import { failure, success, type Result } from "../../report";
import { loadReport } from "../loadReport";
import type { Source } from "../sources";

/** A file and what was read of it, for the way to another thread. */
export interface PostedFile {
  readonly file: string;
  readonly read: Result<PostedReport>;
}

/** Reads one file. Never throws. */
export async function readPosted({ path, error }: Source): Promise<PostedFile> {
  const read = error === null ? await loadReport(path, path) : failure("CannotOpen", error);
  return { file: path, read: read.ok ? success(post(read.value)) : read };
}
