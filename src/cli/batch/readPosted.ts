import { post, type PostedReport } from "../../batch/post";
import { success, type Result } from "../../report";
import { loadSource } from "../loadReport";
import type { Source } from "../sources";

/** A file and what was read of it, for the way to another thread. */
export interface PostedFile {
  readonly file: string;
  readonly read: Result<PostedReport>;
}

/** Reads one file. Never throws. */
export async function readPosted(source: Source): Promise<PostedFile> {
  const read = await loadSource(source);
  return { file: source.path, read: read.ok ? success(post(read.value)) : read };
}
