import { faultSentence } from "../../batch/fault";
import { unpack } from "../../batch/post";
import { failure, success, type Report, type Result } from "../../report";
import type { Source } from "../sources";
import { eachFile, type Workers } from "./eachFile";
import { readPosted, type PostedFile } from "./readPosted";

/** A file and what was read of it. */
export interface ReadFile {
  readonly file: string;
  readonly read: Result<Report>;
}

/** Reads reports on all of the machine's cores, and gives them in the order of the files. */
export async function* readAll(sources: AsyncIterable<Source>, workers: Workers | null): AsyncGenerator<ReadFile> {
  const task = {
    here: readPosted,
    elsewhere: () => ({ task: "read" }) as const,
    lost: (file: string, reason: string): PostedFile => ({ file, read: failure("Fault", faultSentence(reason)) }),
  };
  for await (const { file, read } of eachFile(sources, task, workers)) {
    yield { file, read: read.ok ? success(unpack(read.value)) : read };
  }
}
